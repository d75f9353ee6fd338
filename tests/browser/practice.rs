//! A candidate's session: cards by keys and by touch, a mock interview, progress that is kept, moved and never lost.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::Key;
use thirtyfour::prelude::*;

use crate::accessibility::violations;
use crate::harness::{Browser, oddly_named_site, site, with_browser};
use crate::offline::Host;
use crate::search::{key, press};

const START: &str = "#_choices [type=submit]";
const BAR: &str = "document.querySelector('.session-bar span')?.textContent";
const STORED: &str = "JSON.parse(localStorage.getItem('askbook-practice:/askbook/') || '{\"cards\":{}}')";

/// Starts a session from the page's choices.
async fn start(browser: &Browser) -> WebDriverResult<()> {
    browser.open("practice.html").await?;
    browser.click(START).await?;
    browser.wait("document.activeElement.matches('.card h1')").await;
    Ok(())
}

/// Reveals the card's short answer by the keyboard.
async fn reveal(browser: &Browser) -> WebDriverResult<()> {
    press(browser, " ").await?;
    browser.wait("document.querySelector('.answer .short')?.textContent.length > 100").await;
    Ok(())
}

/// The file that a download has put into `folder`, once it is there.
async fn downloaded(folder: &Path) -> PathBuf {
    let started = Instant::now();
    loop {
        let found = std::fs::read_dir(folder).expect("it is ours").map(|entry| entry.expect("it can be read").path());
        if let Some(file) =
            found.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "json" || ending == "txt"))
        {
            return file;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "nothing was saved");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Clicks the button with this text.
async fn click_text(browser: &Browser, text: &str) {
    let found = format!(
        "const found = [...document.querySelectorAll('button')].find(button => button.textContent.startsWith('{text}'));\
         found.scrollIntoView({{ block: 'center' }}); found.click()"
    );
    browser.run(&found).await;
}

async fn stored_cards(browser: &Browser) -> usize {
    let count = browser.eval(&format!("Object.keys({STORED}.cards).length")).await;
    usize::try_from(count.as_u64().expect("a count")).expect("few cards")
}

#[test]
fn ten_cards_by_keys_with_a_reload_in_the_middle() {
    with_browser(|browser| async move {
        start(&browser).await?;
        assert_eq!(browser.eval(BAR).await, json!("Card 1 of 10"));
        let first = browser.eval("document.querySelector('.card').dataset.id").await;
        let important = format!(
            "JSON.parse(document.getElementById('_questions').textContent).questions\
            .find(row => row[4] === 3)[0] === {first}"
        );
        assert_eq!(browser.eval(&important).await, json!(true), "what is asked most comes first");
        press(&browser, "3").await?;
        assert_eq!(browser.eval(BAR).await, json!("Card 1 of 10"), "nothing is graded before the answer is seen");

        reveal(&browser).await?;
        assert_eq!(browser.eval("document.activeElement.matches('.answer')").await, json!(true));
        let next = browser.eval("[...document.querySelectorAll('.grade span')].map(span => span.textContent)").await;
        assert_eq!(next, json!(["1 min", "6 min", "10 min", "8 d"]));
        assert_eq!(browser.eval("document.querySelector('.answer .prose')").await, Value::Null);
        press(&browser, " ").await?;
        browser.wait("document.querySelector('.answer .prose pre')?.closest('.code-box') !== null").await;
        press(&browser, "4").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10' && document.activeElement.matches('.card h1')")).await;

        for number in 2..=5 {
            reveal(&browser).await?;
            press(&browser, "3").await?;
            browser.wait(&format!("{BAR} === 'Card {} of 10'", number + 1)).await;
        }
        assert_eq!(stored_cards(&browser).await, 5);
        reveal(&browser).await?;
        let sixth = browser.eval("document.querySelector('.card').dataset.id").await;
        browser.driver.refresh().await?;
        browser.wait(&format!("{BAR} === 'Card 6 of 10' && document.querySelector('.answer .short') !== null")).await;
        assert_eq!(browser.eval("document.querySelector('.card').dataset.id").await, sixth);
        // Not known: it comes once more before the end.
        press(&browser, "1").await?;
        browser.wait(&format!("{BAR} === 'Card 7 of 11'")).await;
        key(&browser, Key::Tab).await?;
        for number in 7..=11 {
            browser.run("document.querySelector('.card h1').focus()").await;
            key(&browser, Key::Enter).await?;
            browser.wait("document.querySelector('.answer .short') !== null").await;
            press(&browser, "3").await?;
            if number < 11 {
                browser.wait(&format!("{BAR} === 'Card {} of 11'", number + 1)).await;
            }
        }
        browser.wait("document.activeElement.textContent === '11 cards done'").await;
        assert_eq!(
            browser.eval("document.querySelector('.summary .lead').textContent").await,
            json!("1 again · 9 good · 1 easy")
        );
        assert_eq!(stored_cards(&browser).await, 10);
        let twice = browser.eval(&format!("{STORED}.cards[{sixth}].reps")).await;
        assert_eq!(twice, json!(2));
        let today = browser.eval(&format!("Object.values({STORED}.days)")).await;
        assert_eq!(today, json!([11]));
        browser.assert_clean("a session").await;
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
        browser.wait("document.querySelector('.clock') !== null").await;
        click_text(&browser, "End").await;
        browser.open("practice.html").await?;
        browser.wait("document.getElementById('_chosen').textContent === 'all topics · novice'").await;
        browser.click("#_choose > summary").await?;
        browser.click("[type=reset]").await?;
        browser.wait("document.getElementById('_chosen').textContent === 'all topics'").await;
        Ok(())
    });
}

#[test]
fn progress_is_seen_on_the_practice_page_and_beside_the_topics() {
    with_browser(|browser| async move {
        browser.open("practice.html").await?;
        let day = 86_400_000_u64;
        let seed = format!(
            "const now = Date.now(), day = {day}, card = (s, due) => ({{ s, d: 5, due: now + due * day, last: now - day, state: 2, \
             step: 0, reps: 3, lapses: 0 }}), days = {{}};\
             for (const ago of [1, 2]) {{ const d = new Date(now - ago * day);\
             days[`${{d.getFullYear()}}-${{String(d.getMonth() + 1).padStart(2, '0')}}-${{String(d.getDate()).padStart(2, '0')}}`] = 4; }}\
             localStorage.setItem('askbook-practice:/askbook/', JSON.stringify({{ version: 1, days, cards: {{\
             'goroutine-basics': card(40, 39), 'goroutine-vs-thread': card(3, 2), 'concurrency-patterns': card(5, -2) }} }}))"
        );
        browser.run(&seed).await;
        browser.driver.refresh().await?;
        let said = "document.getElementById('_bars').firstChild.textContent";
        browser.wait(&format!("{said}.includes('1 due')")).await;
        let said = browser.eval(said).await;
        let said = said.as_str().expect("text");
        assert!(
            said.contains("2 learning") && said.contains("1 mastered") && said.ends_with("2 days in a row"),
            "{said}"
        );
        let row = "[...document.querySelectorAll('.bars li')].find(row => row.textContent.startsWith('Go Concurrency')).textContent";
        let row = browser.eval(row).await;
        assert!(row.as_str().is_some_and(|text| text.contains("1 of 20 mastered, 2 learning, 1 due")), "{row}");
        let listed = browser.eval("[...document.querySelectorAll('#_bars details')].map(list => [list.querySelector('summary').textContent, \
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

        browser.open("go-concurrency/index.html").await?;
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
fn a_mock_interview_ends_with_a_summary_to_grade() {
    with_browser(|browser| async move {
        browser.open("practice.html").await?;
        browser
            .run("document.querySelector('[name=count]').value = 3; document.querySelector('[name=minutes]').value = 5")
            .await;
        browser.click("#_mock").await?;
        browser.wait(&format!("{BAR} === 'Question 1 of 3'")).await;
        browser.wait("/^4:5\\d left$/.test(document.querySelector('.clock').textContent)").await;
        assert_eq!(
            browser.eval("document.querySelectorAll('.answer, .grade').length").await,
            json!(0),
            "no answers yet"
        );
        press(&browser, " ").await?;
        browser.wait(&format!("{BAR} === 'Question 2 of 3'")).await;
        browser.driver.refresh().await?;
        browser.wait(&format!("{BAR} === 'Question 2 of 3'")).await;
        // An hour later the clock is over, and nothing else is.
        browser.run("const own = Date.now; Date.now = () => own() + 3600000").await;
        browser.wait("/ over$/.test(document.querySelector('.clock').textContent)").await;
        browser.wait("document.getElementById('_said').textContent.startsWith('Time is up')").await;
        key(&browser, Key::Enter).await?;
        browser.wait("document.querySelector('.card-actions button').textContent.startsWith('Finish')").await;
        key(&browser, Key::Enter).await?;
        browser.wait("document.activeElement.textContent.startsWith('3 questions in ')").await;
        let lead = "document.querySelector('.summary .lead').textContent";
        assert_eq!(browser.eval(lead).await, json!("Compare with our answers and grade yourself: 0 of 3 graded."));
        let links = browser
            .eval("[...document.querySelectorAll('.interview h2 a')].map(link => link.href.includes('/askbook/q/'))")
            .await;
        assert_eq!(links, json!([true, true, true]));
        browser.click(".interview li summary").await?;
        browser.wait("document.querySelector('.interview .answer .short') !== null && document.querySelector('.interview .answer .prose') !== null").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        for (place, grade) in [(1, 1), (2, 3), (3, 4)] {
            browser.click(&format!(".interview li:nth-child({place}) .g{grade}")).await?;
        }
        browser.click(".interview li:nth-child(1) .g3").await?;
        assert_eq!(browser.eval(lead).await, json!("3 of 3 good or easy."));
        let pressed = "document.querySelectorAll('.interview .grade[aria-pressed=true]').length";
        assert_eq!(browser.eval(pressed).await, json!(3));
        let reps = browser.eval(&format!("Object.values({STORED}.cards).map(card => card.reps)")).await;
        assert_eq!(reps, json!([1, 1, 1]), "a changed mind is one grade");
        browser.driver.refresh().await?;
        browser.wait(&format!("{pressed} === 3")).await;
        click_text(&browser, "Back to choices").await;
        browser.wait("document.getElementById('_setup').checkVisibility()").await;
        browser.assert_clean("an interview").await;
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
fn damaged_progress_is_kept_aside_and_offered() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().to_owned();
    with_browser(|browser| async move {
        browser.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path.clone() })).await;
        browser.open("practice.html").await?;
        browser
            .run("localStorage.setItem('askbook-practice:/askbook/', '{\"version\":1,\"cards\":{\"goroutine')")
            .await;
        browser.driver.refresh().await?;
        browser
            .wait("document.querySelector('.notice[role=alert]')?.textContent.includes('could not be read') === true")
            .await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        click_text(&browser, "Download what was kept aside").await;
        downloaded(&path).await;
        browser.click(START).await?;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
        assert_eq!(stored_cards(&browser).await, 1, "new progress is kept");
        let aside = browser.eval("localStorage.getItem('askbook-practice:/askbook/:damaged')").await;
        assert_eq!(aside, json!("{\"version\":1,\"cards\":{\"goroutine"));
        click_text(&browser, "End").await;
        click_text(&browser, "Drop it").await;
        browser.wait("localStorage.getItem('askbook-practice:/askbook/:damaged') === null").await;
        browser.assert_clean("damaged progress").await;
        Ok(())
    });
    let saved = std::fs::read_to_string(folder.path().join("practice-damaged-1.txt")).expect("it was saved");
    assert_eq!(saved, "{\"version\":1,\"cards\":{\"goroutine");
}

#[test]
fn a_full_storage_is_said_and_nothing_is_lost() {
    with_browser(|browser| async move {
        browser.open("practice.html").await?;
        browser
            .run("for (let size = 1 << 22; size; size >>= 1) try { for (let n = 0; ; n++) localStorage.setItem(`x${size}-${n}`, 'x'.repeat(size)) } catch {}")
            .await;
        browser.click(START).await?;
        browser.wait("document.querySelector('.notice[role=alert]')?.textContent.includes('is full') === true").await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
        browser.run("Object.keys(localStorage).filter(key => key.startsWith('x')).forEach(key => localStorage.removeItem(key))").await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 3 of 10'")).await;
        assert_eq!(stored_cards(&browser).await, 2, "what waited was written");
        Ok(())
    });
}

#[test]
fn a_blocked_storage_is_said_and_the_session_works() {
    with_browser(|browser| async move {
        let blocked = "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, \
                       { get() { throw new DOMException('blocked', 'SecurityError'); } })";
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": blocked })).await;
        start(&browser).await?;
        browser
            .wait("document.querySelector('.notice[role=alert]')?.textContent.includes('keeps nothing') === true")
            .await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
        click_text(&browser, "End").await;
        click_text(&browser, "Back to choices").await;
        browser.wait("document.getElementById('_state').textContent.includes('1 learning')").await;
        browser.open("q/goroutine-basics.html").await?;
        browser.click(".hide-answers").await?;
        assert_eq!(browser.eval("document.querySelector('.short').checkVisibility()").await, json!(false));
        assert_eq!(browser.eval("window.__problems").await, json!([]));
        Ok(())
    });
}

#[test]
fn two_tabs_do_not_undo_each_other() {
    with_browser(|browser| async move {
        start(&browser).await?;
        let first = browser.driver.window().await?;
        let second = browser.driver.new_tab().await?;
        browser.driver.switch_to_window(second.clone()).await?;
        browser.open("practice.html?topic=sql").await?;
        browser.click(START).await?;
        reveal(&browser).await?;
        browser.driver.switch_to_window(first.clone()).await?;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
        browser.driver.switch_to_window(second).await?;
        press(&browser, "4").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
        assert_eq!(stored_cards(&browser).await, 2);
        click_text(&browser, "End").await;
        click_text(&browser, "Back to choices").await;
        browser.driver.switch_to_window(first).await?;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("Object.keys({STORED}.cards).length === 3")).await;
        Ok(())
    });
}

/// A card with its answer and a grade that a reload keeps, from a folder; `key` is where progress is stored.
async fn practice_from(browser: &Browser, root: &str, key: &str) -> WebDriverResult<()> {
    browser.driver.goto(format!("{root}practice.html")).await?;
    browser.click(START).await?;
    reveal(browser).await?;
    press(browser, " ").await?;
    browser.wait("document.querySelector('.answer .prose') !== null").await;
    assert_eq!(browser.eval("document.querySelectorAll('iframe').length").await, json!(0), "the frames are gone");
    let links = "[...document.querySelectorAll('.answer a[href]')].filter(link => !link.hash && link.protocol === 'file:')\
                 .every(link => link.pathname.includes('/q/'))";
    assert_eq!(browser.eval(links).await, json!(true));
    press(browser, "3").await?;
    browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
    browser.driver.refresh().await?;
    browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
    let stored = browser.eval(&format!("localStorage.getItem('askbook-practice:{key}') !== null")).await;
    assert_eq!(stored, json!(true), "the folder names it");
    assert_eq!(browser.eval("window.__problems").await, json!([]));
    Ok(())
}

#[test]
fn from_a_folder() {
    with_browser(|browser| async move {
        let path = format!("{}/", site().display());
        practice_from(&browser, &format!("file://{path}"), &path).await
    });
}

#[test]
fn from_a_folder_whose_name_means_something_in_addresses() {
    let (_folder, root) = oddly_named_site();
    with_browser(|browser| async move { practice_from(&browser, &root, root.trim_start_matches("file://")).await });
}

/// Builds a book with these questions, `(id, former ids)`, into `folder`/site.
fn build_fruit(folder: &Path, questions: &[(&str, &str)]) {
    let topic = folder.join("content/fruit");
    let _ = std::fs::remove_dir_all(&topic);
    std::fs::create_dir_all(&topic).expect("it is ours");
    std::fs::write(folder.join("book.toml"), "[book]\ntitle = \"Fruit\"\n").expect("it is ours");
    for (id, former) in questions {
        let text = format!(
            "+++\nquestion = \"What is {id}?\"\naliases = [{former}]\n+++\n\nA fruit. {}\n",
            "It is eaten. ".repeat(12)
        );
        std::fs::write(topic.join(format!("{id}.md")), text).expect("it is ours");
    }
    build_site(folder);
}

/// Builds the book in `folder` into `folder`/site.
fn build_site(folder: &Path) {
    let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["build", "--quiet", "--book"])
        .arg(folder)
        .arg("--out")
        .arg(folder.join("site"))
        .status()
        .expect("the binary runs");
    assert!(status.success(), "the book does not build");
}

#[test]
fn a_rebuilt_site_with_renamed_and_removed_questions_keeps_progress() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    build_fruit(folder.path(), &[("fig", ""), ("pear", ""), ("plum", "")]);
    with_browser(|browser| async move {
        browser.driver.goto(format!("file://{}/site/practice.html", folder.path().display())).await?;
        browser.click(START).await?;
        for number in 2..=3 {
            reveal(&browser).await?;
            press(&browser, "4").await?;
            browser.wait(&format!("{BAR} === 'Card {number} of 3'")).await;
        }
        build_fruit(folder.path(), &[("fig-tree", "\"fig\""), ("pear", ""), ("plum", "")]);
        browser.driver.refresh().await?;
        browser.wait(&format!("{BAR} === 'Card 3 of 3'")).await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait("document.querySelector('.summary h1')?.textContent === '3 cards done'").await;
        let links = "[...document.querySelectorAll('.results a')].map(link => link.href.split('/').pop())";
        assert_eq!(browser.eval(links).await, json!(["fig-tree.html", "pear.html", "plum.html"]));
        let cards = "Object.keys(JSON.parse(localStorage.getItem(Object.keys(localStorage).find(key => \
                     key.startsWith('askbook-practice:') && key.endsWith('/site/')))).cards).sort()";
        assert_eq!(browser.eval(cards).await, json!(["fig-tree", "pear", "plum"]));

        build_fruit(folder.path(), &[("fig-tree", "\"fig\""), ("pear", "")]);
        browser.driver.refresh().await?;
        browser.wait("document.getElementById('_state')?.textContent === '2 learning'").await;
        assert_eq!(browser.eval(cards).await, json!(["fig-tree", "pear", "plum"]), "a question may come back");
        assert_eq!(browser.eval("window.__problems").await, json!([]));
        Ok(())
    });
}

#[test]
fn what_is_in_an_inserted_answer_works() {
    with_browser(|browser| async move {
        browser.open("practice.html").await?;
        for id in ["goroutine-basics", "concurrency-patterns", "data-race-prevention"] {
            browser.run("document.body.insertAdjacentHTML('beforeend', '<div id=_try></div>')").await;
            let insert = format!(
                "const row = {{ id: '{id}' }}; window.__done = false;\
                askbookPractice.view.showAnswer(document.getElementById('_try'), row, true).then(() => window.__done = true)"
            );
            browser.run(&insert).await;
            browser.wait("window.__done").await;
            let faults = browser.eval("(box => [
                ...[...box.querySelectorAll('[id]')].filter(node => document.querySelectorAll('#' + CSS.escape(node.id)).length > 1).map(node => node.id),
                ...[...box.querySelectorAll('a[href^=\"#\"]')].filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1)))).map(link => link.href),
                ...[...box.querySelectorAll('pre:has(code)')].filter(pre => !pre.closest('.code-box')).map(() => 'no copy button'),
                ...[...box.querySelectorAll('a.anchor')].filter(link => !link.href.includes('/askbook/q/')).map(link => link.href),
            ])(document.getElementById('_try'))").await;
            assert_eq!(faults, json!([]), "{id}");
            browser.run("window.__links = null; Promise.all([...document.querySelectorAll('#_try a[href]')].map(link => link.href.split('#')[0])\
                .filter(href => href.startsWith(location.origin)).map(href => fetch(href).then(answer => answer.ok ? null : href)))\
                .then(found => window.__links = found.filter(Boolean))").await;
            browser.wait("window.__links !== null").await;
            assert_eq!(browser.eval("window.__links").await, json!([]), "{id}");
            browser.run("document.getElementById('_try').remove()").await;
        }
        Ok(())
    });
}

#[test]
fn a_network_that_goes_away_is_said_and_tried_again() {
    with_browser(|browser| async move {
        browser.without_worker().await;
        start(&browser).await?;
        browser
            .wait("performance.getEntriesByType('resource').filter(entry => /\\/q\\//.test(entry.name)).length >= 6")
            .await;
        browser.cdp("Network.enable", json!({})).await;
        // The worker has a network of its own.
        browser.cdp("Network.setBypassServiceWorker", json!({ "bypass": true })).await;
        let network = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        browser.cdp("Network.emulateNetworkConditions", network(true)).await;
        // Six cards are there already; the next is not.
        for _ in 0..6 {
            reveal(&browser).await?;
            press(&browser, "4").await?;
            browser.wait("document.querySelector('.answer .short') === null").await;
        }
        press(&browser, " ").await?;
        browser
            .wait("document.querySelector('.answer .notice')?.textContent.includes('could not be loaded') === true")
            .await;
        browser.cdp("Network.emulateNetworkConditions", network(false)).await;
        click_text(&browser, "Try again").await;
        browser.wait("document.querySelector('.answer .short') !== null && document.querySelector('.answer .whole') !== null").await;
        Ok(())
    });
}

#[test]
fn a_surprise_from_any_page() {
    with_browser(|browser| async move {
        for page in ["tags/channels.html", "practice.html"] {
            browser.open(page).await?;
            browser.run("[...document.querySelectorAll('.bottom a')].find(link => link.textContent === 'Random question').click()").await;
            browser.wait("/\\/q\\/[^/]+\\.html$/.test(location.pathname) && document.querySelector('article[data-id]') !== null").await;
            browser.driver.back().await?;
            browser.wait(&format!("location.pathname.endsWith('/{page}')")).await;
        }
        Ok(())
    });
}

#[test]
fn axe_finds_nothing_in_any_state_and_a_phone_is_wide_enough() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844), (320, 640)] {
                browser.size(width, height).await;
                browser.open("practice.html").await?;
                browser.run("localStorage.clear(); sessionStorage.clear()").await;
                browser.open("practice.html").await?;
                browser.click("#_choose > summary").await?;
                browser.click(".more-checks > summary").await?;
                look(&browser, "choices", scheme, width, &mut found).await;
                browser.run("document.querySelector('#_choices [type=submit]').click()").await;
                browser.wait("document.querySelector('.card') !== null").await;
                look(&browser, "card", scheme, width, &mut found).await;
                reveal(&browser).await?;
                look(&browser, "short answer", scheme, width, &mut found).await;
                press(&browser, " ").await?;
                browser.wait("document.querySelector('.answer .prose') !== null").await;
                look(&browser, "whole answer", scheme, width, &mut found).await;
                press(&browser, "1").await?;
                browser.wait("document.querySelector('.answer .prose') === null").await;
                click_text(&browser, "End").await;
                browser.wait("document.querySelector('.summary') !== null").await;
                look(&browser, "summary", scheme, width, &mut found).await;
                click_text(&browser, "Back to choices").await;
                browser.run("document.querySelectorAll('#_bars details').forEach(list => list.open = true)").await;
                look(&browser, "progress", scheme, width, &mut found).await;
                browser.run("document.getElementById('_mock').click()").await;
                browser.wait("document.querySelector('.clock') !== null").await;
                look(&browser, "interview", scheme, width, &mut found).await;
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    });
}

/// What axe-core says about a state of the page, and whether it is too wide.
async fn look(browser: &Browser, state: &str, scheme: &str, width: u32, found: &mut Vec<String>) {
    found.extend(violations(browser).await.into_iter().map(|what| format!("{state} {scheme} {width}: {what}")));
    let needed = browser.eval("document.documentElement.scrollWidth").await;
    if needed.as_u64() > Some(width.into()) {
        found.push(format!("{state}: needs {needed} pixels where {width} are"));
    }
}

/// A book whose questions are in lists, built.
fn large_site() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("book.toml"), "[book]\ntitle = \"Machines\"\n").expect("it is ours");
    for number in 0..600 {
        let topic = folder.path().join(format!("content/topic-{}", number % 3));
        std::fs::create_dir_all(&topic).expect("it is ours");
        let text = format!(
            "+++\nquestion = \"What does part number {number} of the engine do while the machine is running at full speed?\"\n\
             tags = [\"tag {}\"]\n+++\n\nIt holds the other parts of the engine {number} together, and gives way when one of them moves too \
             far from its place for any reason at all.\n",
            number % 7
        );
        std::fs::write(topic.join(format!("part-{number}.md")), text).expect("it is ours");
    }
    build_site(folder.path());
    folder
}

#[test]
fn a_large_book_is_practiced_by_topic() {
    let folder = large_site();
    let host = Host::start(&folder.path().join("site"));
    let roots = [host.address(), format!("file://{}/site/", folder.path().display())];
    with_browser(|browser| async move {
        let lists = "performance.getEntriesByType('resource').map(entry => /practice-(topic-[0-9])[^/]*$/.exec(entry.name)?.[1]).filter(Boolean)";
        let state = "document.getElementById('_state').textContent";
        for root in &roots {
            browser.driver.goto(format!("{root}practice.html")).await?;
            browser.wait(&format!("{state} === '600 new'")).await;
            assert_eq!(
                browser.eval(&format!("{lists}.length")).await,
                json!(0),
                "nothing is loaded before it is wanted"
            );
            // Nothing chosen: the first topic's questions, and a reload goes on.
            browser.click(START).await?;
            browser.wait(&format!("{BAR} === 'Card 1 of 10'")).await;
            reveal(&browser).await?;
            press(&browser, "4").await?;
            browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
            browser.driver.refresh().await?;
            browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
            assert_eq!(browser.eval(&format!("[...new Set({lists})]")).await, json!(["topic-0"]));
            click_text(&browser, "End session").await;
            click_text(&browser, "Back to choices").await;
            browser.wait(&format!("{state} === '599 new · 1 learning'")).await;
            let bars = "[...document.querySelectorAll('.bars li')].map(item => item.textContent)";
            assert_eq!(browser.eval(bars).await, json!(["Topic 00 of 200 mastered, 1 learning"]));
            // A topic chosen is loaded and counted.
            browser.run("document.getElementById('_choose').open = true").await;
            browser.click("input[name=topics][value=topic-2]").await?;
            browser.wait(&format!("{state} === '200 new'")).await;
            browser.click(START).await?;
            browser
                .wait("Number(/part-(\\d+)/.exec(document.querySelector('article.card')?.dataset.id)?.[1]) % 3 === 2")
                .await;
            click_text(&browser, "End session").await;
            assert_eq!(browser.eval("window.__problems").await, json!([]));
            browser.driver.goto(format!("{root}practice.html#surprise")).await?;
            browser.driver.refresh().await?;
            browser.wait("/q\\/part-\\d+\\.html$/.test(location.pathname)").await;
        }
        Ok(())
    });
}
