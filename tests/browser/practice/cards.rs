//! Cards by keys and by touch, the points, what comes when.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::*;
use crate::accessibility::violations;
use crate::harness::with_browser;
use crate::search::{key, press};

#[test]
fn ten_cards_by_keys_with_a_reload_in_the_middle() {
    with_browser(|browser| async move {
        start(&browser).await?;
        assert_eq!(browser.eval(BAR).await, json!("Card 1 of 10"));
        let first = browser.eval("document.querySelector('.card').dataset.id").await;
        let importance = format!(
            "JSON.parse(document.getElementById('_questions').textContent).questions.find(row => row[0] === {first})[4]"
        );
        assert_eq!(browser.eval(&importance).await, json!(3), "what is asked most comes first");
        press(&browser, "3").await?;
        assert_eq!(browser.eval(BAR).await, json!("Card 1 of 10"), "nothing is graded before the answer is seen");

        reveal(&browser).await?;
        assert_eq!(
            browser.eval("document.activeElement.matches('.panels')").await,
            json!(true),
            "the points come first"
        );
        let next = browser.eval("[...document.querySelectorAll('.grade span')].map(span => span.textContent)").await;
        assert_eq!(next, json!(["1 min", "6 min", "10 min", "8 d"]));
        assert_eq!(browser.eval("document.querySelector('.answer .prose')").await, Value::Null);
        press(&browser, "a").await?;
        browser.wait("document.querySelector('.answer .prose') !== null").await;
        press(&browser, "4").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10' && document.activeElement.matches('.card h1')")).await;

        for number in 2..=5 {
            reveal(&browser).await?;
            // As in Anki, the key that shows the answer says that it was good; the card comes back when its minutes are over.
            press(&browser, " ").await?;
            browser.wait(&format!("{BAR} === 'Card {} of {}'", number + 1, number + 9)).await;
        }
        assert_eq!(stored_cards(&browser).await, 5);
        reveal(&browser).await?;
        let sixth = browser.eval("document.querySelector('.card').dataset.id").await;
        browser.driver.refresh().await?;
        browser.wait(&format!("{BAR} === 'Card 6 of 14' && document.querySelector('.answer .short') !== null")).await;
        assert_eq!(browser.eval("document.querySelector('.card').dataset.id").await, sixth);
        for number in 6..=10 {
            press(&browser, "4").await?;
            if number < 10 {
                browser.wait(&format!("{BAR} === 'Card {} of 14'", number + 1)).await;
                browser.run("document.querySelector('.card h1').focus()").await;
                key(&browser, Key::Enter).await?;
                browser.wait("document.querySelector('.answer .short') !== null").await;
            }
        }
        // The four that were good wait for their minutes.
        browser.wait("document.activeElement.textContent === 'Nothing to ask for a moment'").await;
        let waiting = browser.eval("document.querySelector('.summary .lead').textContent").await;
        assert!(waiting.as_str().is_some_and(|text| text.starts_with("4 cards come back, the first in ")), "{waiting}");
        browser.assert_clean("a pause").await;
        click_text(&browser, "Finish").await;
        browser.wait("document.activeElement.textContent === '10 cards done'").await;
        assert_eq!(
            browser.eval("document.querySelector('.summary .lead').textContent").await,
            json!("4 good · 6 easy")
        );
        let back =
            browser.eval("[...document.querySelectorAll('.results .where')].map(when => when.textContent)").await;
        assert_eq!(
            back,
            json!([
                "tomorrow", "tomorrow", "tomorrow", "tomorrow", "in 8 d", "in 8 d", "in 8 d", "in 8 d", "in 8 d",
                "in 8 d"
            ])
        );
        let today = browser.eval(&format!("Object.values({STORED}.days)")).await;
        assert_eq!(today, json!([10]));
        Ok(())
    });
}

/// A candidate who needs 40 seconds a card, knows most, and goes on with other cards while some wait for their minutes. Leaves in
/// `window.__log` what was shown when, `{id, topic, at, due}`, `due` being when the card was due by what was kept.
const HOUR: &str = "
const own = Date.now, start = own(); let ahead = 0; Date.now = () => own() + ahead;
const key = name => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
const until = async test => { for (let n = 0; !test(); n++) { if (n > 2000) throw new Error('nothing happens'); await new Promise(go => setTimeout(go, 5)); } };
const log = [], seen = {};
(async () => {
  while (Date.now() - start < 3600000) {
    await until(() => document.querySelector('.card, .summary'));
    const card = document.querySelector('.card');
    if (!card) {
      const more = [...document.querySelectorAll('.summary .button')].find(button => button.textContent.includes('meanwhile'));
      if (more) more.click(); else { ahead += 30000; await new Promise(go => setTimeout(go, 600)); }
      continue;
    }
    const id = card.dataset.id;
    log.push({ id, topic: card.querySelector('.where').textContent, at: Date.now(), due: seen[id] || 0 });
    key(' ');
    await until(() => document.querySelector('.answer .short'));
    ahead += 40000;
    key(String([3, 3, 1, 3, 4, 3, 3, 2][log.length % 8]));
    seen[id] = JSON.parse(localStorage.getItem('askbook-practice:/askbook/')).cards[id].due;
    await until(() => document.querySelector('.card') !== card);
  }
  window.__log = log;
})().catch(error => window.__log = String(error));";

#[test]
fn an_hour_meets_many_topics_and_no_card_before_its_minutes_are_over() {
    with_browser(|browser| async move {
        start(&browser).await?;
        browser.run(HOUR).await;
        let started = Instant::now();
        while browser.eval("window.__log === undefined").await == json!(true) {
            assert!(started.elapsed() < Duration::from_mins(3), "the hour does not end");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let log = browser.eval("window.__log").await;
        let rows = log.as_array().unwrap_or_else(|| panic!("{log}"));
        let topics: BTreeSet<&str> = rows.iter().filter_map(|row| row["topic"].as_str()).collect();
        assert!(topics.len() >= 12, "{} topics: {topics:?}", topics.len());
        let early: Vec<&Value> = rows.iter().filter(|row| row["at"].as_i64() < row["due"].as_i64()).collect();
        assert_eq!(early, Vec::<&Value>::new(), "shown before it was due");
        let again = rows.iter().filter(|row| row["due"] != json!(0)).count();
        assert!(again >= 20, "what was good comes back in the same session: {again} of {}", rows.len());
        browser.assert_clean("an hour").await;
        Ok(())
    });
}

#[test]
fn two_people_get_the_same_importance_in_another_order() {
    with_browser(|browser| async move {
        let mut orders = Vec::new();
        for _ in 0..2 {
            browser.open("practice.html").await?;
            browser.run("localStorage.clear(); sessionStorage.clear()").await;
            start(&browser).await?;
            orders.push(browser.eval("(saved => [saved.current.id, ...saved.queue])(JSON.parse(sessionStorage.getItem('askbook-session:/askbook/')))").await);
            browser.run("sessionStorage.clear()").await;
        }
        assert_ne!(orders[0], orders[1]);
        for order in &orders {
            let topics = format!(
                "new Set({order}.map(id => JSON.parse(document.getElementById('_questions').textContent).questions.find(row => row[0] === id)[2])).size"
            );
            assert_eq!(browser.eval(&topics).await, json!(10), "ten cards of ten topics");
        }
        Ok(())
    });
}

#[test]
fn points_are_ticked_and_suggest_the_grade() {
    with_browser(|browser| async move {
        start(&browser).await?;
        reveal(&browser).await?;
        let points = browser.eval("document.querySelectorAll('.mentions li').length").await.as_u64().expect("a count");
        assert!(points >= 3, "{points}");
        let suggested = "document.querySelector('.grade.suggested strong').textContent.slice(1)";
        assert_eq!(browser.eval(suggested).await, json!("Good"));
        browser.click(".mentions li:first-child label").await?;
        assert_eq!(browser.eval(suggested).await, json!("Again"), "one point of {points}");
        browser.driver.refresh().await?;
        browser.wait("document.querySelector('.mentions input:checked') !== null").await;
        browser.run("document.querySelectorAll('.mentions input:not(:checked)').forEach(box => box.click())").await;
        assert_eq!(browser.eval(suggested).await, json!("Easy"));
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        browser.run("document.querySelector('.card h1').focus()").await;
        press(&browser, " ").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
        assert_eq!(
            browser.eval(&format!("Object.values({STORED}.cards)[0].state")).await,
            json!(2),
            "easy, as suggested"
        );
        Ok(())
    });
}

#[test]
fn what_was_typed_is_shown_beside_ours_and_ticks_its_points() {
    with_browser(|browser| async move {
        start(&browser).await?;
        assert_eq!(browser.eval("document.querySelector('textarea')").await, Value::Null, "thinking is the default");
        click_text(&browser, "Type or record").await;
        browser.wait("document.activeElement.matches('.own textarea')").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        // What it must mention, in the words of its first point.
        let id = browser.eval("document.querySelector('.card').dataset.id").await;
        let id = id.as_str().expect("an id");
        let fetched = format!(
            "window.__point = null; fetch('q/{id}.html').then(page => page.text()).then(text => window.__point = \
             new DOMParser().parseFromString(text, 'text/html').querySelector('.points li').textContent)"
        );
        browser.run(&fetched).await;
        browser.wait("window.__point !== null").await;
        browser
            .run("const field = document.querySelector('.own textarea'); field.value = window.__point; \
                  field.dispatchEvent(new Event('input', { bubbles: true })); document.querySelector('.card h1').focus()")
            .await;
        reveal(&browser).await?;
        browser.wait("document.querySelector('.mentions li:first-child input')?.checked === true").await;
        assert_eq!(
            browser.eval("document.querySelector('.own .typed').textContent === window.__point").await,
            json!(true)
        );
        let kept =
            browser.eval("JSON.stringify(localStorage).includes(JSON.stringify(window.__point).slice(1, -1))").await;
        assert_eq!(kept, json!(false), "what is typed is not kept with progress");
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        browser.assert_clean("a typed answer").await;
        Ok(())
    });
}

#[test]
fn a_recording_is_heard_beside_ours_and_deleted() {
    with_browser(|browser| async move {
        start(&browser).await?;
        click_text(&browser, "Type or record").await;
        browser.wait("document.querySelector('.record button')?.textContent === 'Record'").await;
        click_text(&browser, "Record").await;
        browser.wait("document.querySelector('.record button').textContent.startsWith('Stop · 0:01')").await;
        // Ours ends what is still recorded.
        browser.run("document.querySelector('.card h1').focus()").await;
        reveal(&browser).await?;
        browser.wait("document.querySelector('.own audio')?.src.startsWith('blob:') === true").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        let sent = browser.eval("performance.getEntriesByType('resource').filter(entry => new URL(entry.name).origin !== location.origin && !entry.name.startsWith('blob:')).length").await;
        assert_eq!(sent, json!(0));
        click_text(&browser, "Delete the recording").await;
        assert_eq!(browser.eval("document.querySelector('.own, audio')").await, Value::Null);
        assert_eq!(browser.eval("window.__problems").await, json!([]));
        Ok(())
    });
}

#[test]
fn a_session_that_ends_says_what_was_weak_and_offers_it() {
    with_browser(|browser| async move {
        start(&browser).await?;
        for grade in ["3", "1", "2", "4"] {
            reveal(&browser).await?;
            press(&browser, grade).await?;
            browser.wait("document.querySelector('.answer .short') === null").await;
        }
        click_text(&browser, "End").await;
        browser.wait("document.querySelector('.results') !== null").await;
        let grades =
            browser.eval("[...document.querySelectorAll('.results .graded')].map(grade => grade.textContent)").await;
        assert_eq!(grades, json!(["Again", "Hard", "Good", "Easy"]), "the weakest first");
        let weak = browser
            .eval("[...document.querySelectorAll('.results a')].slice(0, 2).map(link => link.href.split('/').pop())")
            .await;
        press(&browser, "u").await?;
        browser.wait(&format!("{BAR} === 'Card 4 of 7'")).await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        click_text(&browser, "End").await;
        click_text(&browser, "Practice the 2 weak ones now").await;
        browser.wait(&format!("{BAR} === 'Card 1 of 2'")).await;
        let first = browser.eval("document.querySelector('.card').dataset.id + '.html'").await;
        assert_eq!(first, weak[0]);
        Ok(())
    });
}

#[test]
fn a_grade_can_be_taken_back() {
    with_browser(|browser| async move {
        start(&browser).await?;
        let first = browser.eval("document.querySelector('.card').dataset.id").await;
        reveal(&browser).await?;
        press(&browser, "1").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 11'")).await;
        click_text(&browser, "Undo").await;
        browser.wait(&format!("{BAR} === 'Card 1 of 10'")).await;
        assert_eq!(browser.eval("document.querySelector('.card').dataset.id").await, first);
        assert_eq!(stored_cards(&browser).await, 0);
        click_text(&browser, "End").await;
        browser.wait("document.getElementById('_setup').checkVisibility()").await;
        Ok(())
    });
}

#[test]
fn choices_narrow_what_is_asked_and_are_kept() {
    with_browser(|browser| async move {
        browser.open("sql/index.html").await?;
        browser.click(".drill-topic a").await?;
        browser.wait("document.getElementById('_chosen')?.textContent === '1 topic'").await;
        browser.click("#_choose > summary").await?;
        browser.click("[name=levels][value=advanced]").await?;
        browser.run("document.querySelector('[name=count]').value = 3").await;
        browser
            .run("document.querySelector('[name=count]').dispatchEvent(new Event('input', { bubbles: true }))")
            .await;
        browser.wait("document.querySelector('#_choices [type=submit]').textContent === 'Start 3 cards'").await;
        browser.run("scrollTo(0, 0)").await;
        browser.click(START).await?;
        browser.wait(&format!("{BAR} === 'Card 1 of 3'")).await;
        for _ in 0..3 {
            let meta = browser.eval("document.querySelector('.card .meta').textContent").await;
            assert!(meta.as_str().is_some_and(|text| text.contains("SQL") && text.contains("advanced")), "{meta}");
            reveal(&browser).await?;
            press(&browser, "4").await?;
            browser.wait("document.querySelector('.answer .short') === null").await;
            browser.driver.refresh().await?;
            browser.wait("document.querySelector('.card, #_setup:not([hidden])') !== null").await;
        }
        browser.open("practice.html").await?;
        browser.wait("document.getElementById('_chosen').textContent === 'all topics'").await;
        let state = browser.eval("document.getElementById('_state').textContent").await;
        assert!(state.as_str().is_some_and(|text| text.ends_with("3 learning")), "{state}");
        browser.click("#_choose > summary").await?;
        browser.click("[name=levels][value=novice]").await?;
        browser.run("document.getElementById('_mock').click()").await;
        browser.wait("document.querySelector('.preset') !== null").await;
        browser.open("practice.html").await?;
        browser.wait("document.getElementById('_chosen').textContent === 'all topics · novice'").await;
        browser.click("#_choose > summary").await?;
        browser.click("[type=reset]").await?;
        browser.wait("document.getElementById('_chosen').textContent === 'all topics'").await;
        Ok(())
    });
}
