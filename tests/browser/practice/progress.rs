//! What is known, shown and moved to another browser.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::*;
use crate::accessibility::violations;
use crate::harness::with_browser;
use crate::search::press;

#[test]
fn progress_is_seen_on_the_practice_page_and_beside_the_topics() {
    with_browser(|browser| async move {
        browser.open("practice.html").await?;
        let day = 86_400_000_u64;
        // Days of practice begin at four in the morning.
        let seed = format!(
            "const now = Date.now(), day = {day}, card = (s, due) => ({{ s, d: 5, due: now + due * day, last: now - day, state: 2, \
             step: 0, reps: 3, lapses: 0 }}), days = {{}};\
             for (const ago of [1, 2]) {{ const d = new Date(now - 4 * 3600000 - ago * day);\
             days[`${{d.getFullYear()}}-${{String(d.getMonth() + 1).padStart(2, '0')}}-${{String(d.getDate()).padStart(2, '0')}}`] = 4; }}\
             localStorage.setItem('askbook-practice:/askbook/', JSON.stringify({{ version: 1, days, cards: {{\
             'goroutine-basics': card(40, 39), 'goroutine-vs-thread': card(3, 2), 'concurrency-patterns': card(5, -2) }} }}))"
        );
        browser.run(&seed).await;
        browser.driver.refresh().await?;
        let said = "document.getElementById('_bars').textContent";
        browser.wait(&format!("{said}.includes('1 due')")).await;
        let said = browser.eval(said).await;
        let said = said.as_str().expect("text");
        assert!(
            said.contains("You would likely recall about 3 of the 3 questions you have practiced.")
                && said.contains("2 days in a row"),
            "{said}"
        );
        // 0.9 after as many days as the stability says, by the curve of FSRS.
        let row = "[...document.querySelectorAll('.bars li')].find(row => row.textContent.startsWith('Go Concurrency')).textContent";
        let row = browser.eval(row).await;
        assert!(row.as_str().is_some_and(|text| text.contains("about 3 of 3 recalled, 20 in all · 1 due")), "{row}");
        let levels = "[...document.querySelectorAll('.bars')].pop().textContent";
        let levels = browser.eval(levels).await;
        assert!(
            levels.as_str().is_some_and(|text| text.contains("Not practiced yet") && !text.contains("0 of 0")),
            "{levels}"
        );
        let untouched = browser.eval("document.querySelector('[data-list=untouched] summary').textContent").await;
        assert_eq!(untouched, json!("Not practiced yet 25"));
        let days = "[...document.querySelectorAll('.days')].map(list => [...list.querySelectorAll('b')].map(day => Number(day.textContent)))";
        assert_eq!(
            browser.eval(days).await,
            json!([[1, 0, 1, 0, 0, 0, 0], [0, 0, 0, 0, 4, 4, 0]]),
            "what comes, what was"
        );
        let listed = browser.eval("[...document.querySelectorAll('#_bars details:not([data-list=untouched])')].map(list => [list.querySelector('summary').textContent, \
            [...list.querySelectorAll('a')].map(link => link.href.split('/').pop())])").await;
        assert_eq!(
            listed,
            json!([
                ["Due 1", ["concurrency-patterns.html"]],
                ["Learning 1", ["goroutine-vs-thread.html"]],
                ["Mastered 1", ["goroutine-basics.html"]]
            ])
        );
        browser.click(START).await?;
        browser.wait("document.querySelector('.card')?.dataset.id === 'concurrency-patterns'").await;

        // Other pages say the same: home and the topic's.
        browser.open("index.html").await?;
        browser.wait("document.querySelector('.cards [data-topic=go-concurrency] meter')?.ariaLabel === 'about 3 of 3 recalled'").await;
        assert_eq!(
            browser.eval("document.querySelectorAll('.cards meter').length").await,
            json!(1),
            "nothing is said of what is not practiced"
        );
        browser.open("go-concurrency/index.html").await?;
        browser.wait("document.querySelector('.drill-topic').textContent.includes('about 3 of 3 recalled')").await;
        let mark = |id: &str| format!("document.querySelector('.questions [data-id={id}] .known')?.textContent");
        assert_eq!(browser.eval(&mark("goroutine-basics")).await, json!("mastered"));
        assert_eq!(browser.eval(&mark("goroutine-vs-thread")).await, json!("learning"));
        assert_eq!(browser.eval(&mark("concurrency-patterns")).await, json!("due"));
        assert_eq!(browser.eval(&mark("data-race-prevention")).await, Value::Null);
        browser.open("q/goroutine-basics.html").await?;
        let beside = "document.querySelector('.sidebar [aria-current] .known').textContent";
        assert_eq!(browser.eval(beside).await, json!("mastered"));
        assert_eq!(
            browser.eval("document.querySelector('.sidebar a[href*=go-concurrency] .count').title").await,
            json!("1 mastered")
        );
        let places = "[...document.querySelectorAll('main *:not(.known), .sidebar *:not(.known)')].map(node => \
                      (box => [box.x, box.y, box.width, box.height])(node.getBoundingClientRect()))";
        for page in ["q/goroutine-basics.html", "go-concurrency/index.html"] {
            browser.open(page).await?;
            let marked = browser.eval(places).await;
            assert_eq!(violations(&browser).await, Vec::<String>::new(), "{page}");
            browser.run("document.querySelectorAll('.known').forEach(mark => mark.remove())").await;
            assert_eq!(browser.eval(places).await, marked, "{page}: marks move nothing");
        }
        Ok(())
    });
}

#[test]
fn progress_goes_to_another_browser_in_a_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().to_owned();
    with_browser(|browser| async move {
        let allow = json!({ "behavior": "allow", "downloadPath": path.clone() });
        browser.cdp("Browser.setDownloadBehavior", allow).await;
        start(&browser).await?;
        reveal(&browser).await?;
        press(&browser, "4").await?;
        click_text(&browser, "End").await;
        click_text(&browser, "Back to choices").await;
        browser.click("#_export").await?;
        downloaded(&path).await;
        Ok(())
    });
    let file =
        std::fs::read_dir(folder.path()).expect("it is ours").next().expect("it was saved").expect("it can be read");
    let name = file.file_name().into_string().expect("a name");
    assert!(name.starts_with("practice-20") && name.ends_with(".json"), "{name}");
    let saved: Value =
        serde_json::from_slice(&std::fs::read(file.path()).expect("it can be read")).expect("it is JSON");
    assert_eq!((&saved["askbook"], &saved["version"]), (&json!("practice"), &json!(1)));
    assert_eq!(saved["cards"].as_object().map(serde_json::Map::len), Some(1));
    with_browser(|browser| async move {
        browser.open("practice.html").await?;
        let input = browser.driver.find(By::Id("_choose-file")).await?;
        input.send_keys(file.path().display().to_string()).await?;
        browser
            .wait("document.querySelector('.notice')?.textContent.startsWith('Loaded: 1 question added') === true")
            .await;
        let cards = browser.eval(&format!("{STORED}.cards")).await;
        assert_eq!(cards, saved["cards"]);
        browser.wait("document.getElementById('_state').textContent.endsWith('1 learning')").await;
        let other = folder.path().join("other.json");
        std::fs::write(&other, "{}").expect("it is ours");
        input.send_keys(other.display().to_string()).await?;
        browser.wait("document.querySelector('.notice').textContent.includes('not a progress file')").await;
        assert_eq!(browser.eval(&format!("{STORED}.cards")).await, saved["cards"]);
        click_text(&browser, "Delete my progress").await;
        assert_eq!(stored_cards(&browser).await, 1, "it asks once more");
        click_text(&browser, "Delete all progress for good?").await;
        assert_eq!(stored_cards(&browser).await, 0);
        Ok(())
    });
}

#[test]
fn a_path_says_what_of_it_one_would_recall() {
    with_browser(|browser| async move {
        browser.open("paths/last-evening.html").await?;
        let so_far = "document.querySelector('.so-far').textContent";
        browser.wait(&format!("{so_far}.includes('of')")).await;
        assert_eq!(
            browser.eval("document.querySelector('.so-far .recall')").await,
            Value::Null,
            "nothing is practiced"
        );
        browser
            .run(
                "const now = Date.now(), day = 86400000, card = (s, due, last) => ({ s, d: 5, due: now + due * day, last: now - last * day, state: 2, \
                 step: 0, reps: 3, lapses: 0 });\
                 const ids = [...document.querySelectorAll('.questions > [data-id]')].map(item => item.dataset.id);\
                 localStorage.setItem('askbook-practice:/askbook/', JSON.stringify({ version: 1, days: {}, cards: {\
                 [ids[0]]: card(40, 39, 1), [ids[1]]: card(30, 9, 1), [ids[4]]: card(1, -90, 300), 'on-no-path': card(1, -90, 300) } }))",
            )
            .await;
        browser.driver.refresh().await?;
        browser
            .wait("document.querySelector('.so-far .recall')?.textContent === 'about 2 of 3 recalled · 1 due'")
            .await;
        let marks = "[...document.querySelectorAll('.questions .known')].map(mark => mark.textContent)";
        assert_eq!(browser.eval(marks).await, json!(["mastered", "mastered", "due"]));
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        Ok(())
    });
}
