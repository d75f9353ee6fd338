//! A mock interview from its choice to its report.

use serde_json::json;
use thirtyfour::prelude::*;

use super::*;
use crate::accessibility::violations;
use crate::harness::{Browser, with_browser};

/// Opens the choice and begins an interview of this kind with so many questions in so many minutes.
async fn begin(browser: &Browser, preset: &str, count: usize, minutes: usize) -> WebDriverResult<()> {
    browser.open("practice.html").await?;
    browser.click("#_mock").await?;
    browser.wait("document.querySelector('.preset') !== null").await;
    browser.click(&format!(".preset [value={preset}]")).await?;
    let numbers = format!(
        "const [minutes, count] = document.querySelectorAll('.numbers [type=number]:not(#_setup *)'); minutes.value = {minutes}; count.value = {count}"
    );
    browser.run(&numbers).await;
    Ok(())
}

#[test]
fn a_round_of_45_minutes_with_a_reload_in_the_middle_and_a_report() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().to_owned();
    with_browser(|browser| async move {
        browser.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path.clone() })).await;
        let ahead = "const own = Date.now; window.__ahead = 0; Date.now = () => own() + window.__ahead";
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": ahead })).await;
        browser.open("practice.html").await?;
        browser.click("#_mock").await?;
        browser.wait("document.querySelector('.preset :checked')?.value === 'round'").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        click_text(&browser, "Begin").await;
        browser.wait(&format!("{BAR} === 'Question 1 of 12'")).await;
        browser.wait("/^44:\\d\\d left$/.test(document.querySelector('.clock').textContent)").await;
        browser.wait("document.querySelector('.session-bar .where').textContent.endsWith(' of 3:45')").await;
        assert_eq!(
            browser.eval("document.querySelectorAll('.answer, .grade, .mentions').length").await,
            json!(0),
            "no answers yet"
        );
        let first = browser.eval("document.querySelector('.card').dataset.id").await;

        // Typed, two minutes gone, the follow-up, back and on again.
        click_text(&browser, "Type or record").await;
        browser.wait("document.activeElement.matches('.own textarea')").await;
        browser.run("const field = document.activeElement; field.value = 'Said first.'; field.dispatchEvent(new Event('input'))").await;
        browser.run("window.__ahead += 120000").await;
        browser.wait("/^4[12]:\\d\\d left$/.test(document.querySelector('.clock').textContent)").await;
        browser
            .wait("Object.keys(JSON.parse(localStorage.getItem('askbook-interview:/askbook/')).followUps).length > 0")
            .await;
        click_text(&browser, "Next").await;
        browser.wait("document.querySelector('.own') === null").await;
        let asked = browser.eval(&format!("document.querySelector('.card').dataset.id === {first}")).await;
        if asked == json!(true) {
            browser.wait("document.querySelector('.card .meta').textContent.includes('follow-up')").await;
            click_text(&browser, "Back").await;
            browser.wait("document.querySelector('.own textarea')?.value === 'Said first.'").await;
            click_text(&browser, "Next").await;
            browser.wait("document.querySelector('.card .meta').textContent.includes('follow-up')").await;
            click_text(&browser, "Next").await;
        }
        browser.wait(&format!("{BAR} === 'Question 2 of 12'")).await;
        click_text(&browser, "Skip").await;
        browser.wait(&format!("{BAR} === 'Question 3 of 12'")).await;

        // A reload goes on; a tab that was closed for an hour comes back paused, with the time that was left.
        browser.driver.refresh().await?;
        browser
            .wait(&format!("{BAR} === 'Question 3 of 12' && document.querySelector('.card-actions') !== null"))
            .await;
        browser
            .run("const key = 'askbook-interview:/askbook/', saved = JSON.parse(localStorage.getItem(key)); saved.clock.saved -= 3600000; \
                  addEventListener('pagehide', () => localStorage.setItem(key, JSON.stringify(saved)))")
            .await;
        browser.driver.refresh().await?;
        browser.wait("document.querySelector('.card h1')?.textContent === 'Paused'").await;
        browser.wait("/^4[012]:\\d\\d left$/.test(document.querySelector('.clock').textContent)").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        click_text(&browser, "Go on").await;
        browser.wait("document.querySelector('.card')?.dataset.id !== undefined").await;

        // The time is over, and nothing else is.
        browser.run("window.__ahead += 3600000").await;
        browser.wait("/ over$/.test(document.querySelector('.clock').textContent)").await;
        browser.wait("document.getElementById('_said').textContent.startsWith('Time is up')").await;
        click_text(&browser, "End").await;
        browser.wait("document.activeElement.textContent.startsWith('3 questions in ')").await;
        let lead = "document.querySelector('.summary .lead').textContent";
        assert_eq!(browser.eval(lead).await, json!("Compare with our answers and grade yourself: 0 of 3 graded."));
        browser.wait("document.querySelectorAll('.interview .mentions').length === 3").await;
        assert_eq!(browser.eval("document.querySelector('.interview .typed').textContent").await, json!("Said first."));
        browser.run("document.querySelector('.interview .mentions label').click()").await;
        browser.wait("document.querySelector('.interview li:nth-child(1) .grade.suggested') !== null").await;
        browser.run("document.querySelector('.interview li > details > summary').click()").await;
        browser.wait("document.querySelector('.interview .answer .prose') !== null").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        for (place, grade) in [(1, 1), (2, 3), (3, 4), (1, 3)] {
            let click = format!("document.querySelector('.interview > li:nth-child({place}) .g{grade}').click()");
            browser.run(&click).await;
        }
        assert_eq!(browser.eval(lead).await, json!("3 of 3 good or easy."));
        let reps = browser.eval(&format!("Object.values({STORED}.cards).map(card => card.reps)")).await;
        assert_eq!(reps, json!([1, 1, 1]), "a changed mind is one grade");
        browser.driver.refresh().await?;
        browser.wait("document.querySelectorAll('.interview .grade[aria-pressed=true]').length === 3").await;
        browser.wait("document.querySelectorAll('.interview .mentions').length === 3").await;
        click_text(&browser, "Save the report").await;
        downloaded(&path).await;
        click_text(&browser, "Back to choices").await;
        browser.wait("document.getElementById('_setup').checkVisibility()").await;
        browser.driver.refresh().await?;
        browser.wait("document.getElementById('_state')?.textContent.includes('3 learning') === true").await;
        browser.assert_clean("an interview").await;
        Ok(())
    });
    let file =
        std::fs::read_dir(folder.path()).expect("it is ours").next().expect("it was saved").expect("it can be read");
    let report = std::fs::read_to_string(file.path()).expect("it can be read");
    assert!(report.starts_with("# Mock interview: A backend round, "), "{report}");
    assert!(report.contains("\n## 3. ") && report.contains("\n- [x] ") && report.contains("\n- [ ] "), "{report}");
    assert!(report.contains("> Said first.") && report.contains("skipped") && report.contains("/q/"), "{report}");
}

#[test]
fn one_topic_in_depth_goes_from_the_basics_to_the_hard_questions() {
    with_browser(|browser| async move {
        begin(&browser, "topic", 4, 10).await?;
        browser.run("document.querySelector('.wide-field select').value = 'go-concurrency'").await;
        click_text(&browser, "Begin").await;
        browser.wait(&format!("{BAR} === 'Question 1 of 4'")).await;
        let levels = "(saved => saved.queue.map(id => JSON.parse(document.getElementById('_questions').textContent).questions.find(row => row[0] === id))\
                      .map(row => [row[2], row[3]]))(JSON.parse(localStorage.getItem('askbook-interview:/askbook/')))";
        let rows = browser.eval(levels).await;
        let rows: Vec<(u64, u64)> = serde_json::from_value(rows).expect("topics and levels");
        assert!(rows.iter().all(|row| row.0 == rows[0].0), "{rows:?}");
        assert!(rows.is_sorted_by_key(|row| row.1), "{rows:?}");
        Ok(())
    });
}

#[test]
fn an_advertisement_gives_questions_of_what_it_asks_for() {
    with_browser(|browser| async move {
        begin(&browser, "ad", 8, 30).await?;
        let text = "We offer a friendly team and 30 days of vacation. You bring: experience with Kafka or RabbitMQ; \
                    PostgreSQL indexes and query plans; Kubernetes deployments, Docker images; Go concurrency";
        browser
            .run(&format!(
                "const field = document.querySelector('.wide-field textarea'); field.value = {}",
                json!(text)
            ))
            .await;
        browser.cdp("Network.enable", json!({})).await;
        click_text(&browser, "Begin").await;
        browser.wait(&format!("{BAR} === 'Question 1 of 8'")).await;
        let topics = browser
            .eval("(saved => saved.queue.map(id => askbookPractice.Lists(JSON.parse(document.getElementById('_questions').textContent)).byId[id].topic))\
                   (JSON.parse(localStorage.getItem('askbook-interview:/askbook/')))")
            .await;
        let topics: std::collections::BTreeSet<String> = serde_json::from_value(topics).expect("topics");
        let named = ["rabbitmq", "messaging", "postgresql", "kubernetes", "docker", "go-concurrency", "sql"];
        let met = named.iter().filter(|topic| topics.contains(**topic)).count();
        assert!(met >= 4, "{topics:?}");
        assert!(topics.iter().all(|topic| named.contains(&topic.as_str()) || topic.starts_with("go-")), "{topics:?}");
        browser.assert_clean("an advertisement").await;
        Ok(())
    });
}
