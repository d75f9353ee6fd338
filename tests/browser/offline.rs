//! A reader on a train: visited pages, the whole handbook kept, a new edition, a download that breaks off.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;

use crate::accessibility::violations;
use crate::harness::{Browser, site, with_browser};
use crate::search::press;
use crate::static_host::Host;

/// A book of `count` questions whose answers say `edition`, built into a folder of its own.
fn edition(folder: &TempDir, edition: &str, count: usize) -> PathBuf {
    let book = folder.path().join("book");
    fs::create_dir_all(book.join("content/fruit")).expect("it is ours");
    fs::write(book.join("book.toml"), "[book]\ntitle = \"Fruit\"\n").expect("it is ours");
    for number in 0..count {
        // Every tenth answer changes from one edition to the next.
        let answer = if number % 10 == 0 { edition } else { "the same in all editions" };
        let text = format!("+++\nquestion = \"Question {number} about pears?\"\n+++\n\nAnswer {number}: {answer}.\n");
        fs::write(book.join(format!("content/fruit/pear-{number}.md")), text).expect("it is ours");
    }
    let out = folder.path().join("site");
    let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["build", "--quiet", "--book"])
        .arg(&book)
        .arg("--out")
        .arg(&out)
        .status()
        .expect("the binary runs");
    assert!(status.success(), "the book does not build");
    out
}

pub(crate) const CONTROL: &str = "document.querySelector('button.keep-offline')";
const SHORT: &str = "document.querySelector('.short')?.textContent";

pub(crate) async fn goto(browser: &Browser, host: &Host, path: &str) -> WebDriverResult<()> {
    browser.driver.goto(format!("{}{path}", host.address())).await
}

pub(crate) async fn wait_long(browser: &Browser, expression: &str) {
    for _ in 0..6 {
        let found = format!("({expression}) === true");
        for _ in 0..100 {
            if browser.eval(&found).await == json!(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    let state = browser.eval("document.querySelector('.offline-dialog')?.textContent || ''").await;
    panic!("never true: {expression}; {state}");
}

/// Clicks the button with this text; whoever asks whether that is meant hears yes.
pub(crate) async fn push(browser: &Browser, text: &str) -> WebDriverResult<()> {
    browser.run("window.confirm = () => true").await;
    browser
        .wait(&format!("[...document.querySelectorAll('button')].some(button => button.textContent === '{text}')"))
        .await;
    browser.driver.find(By::XPath(format!("//button[text()='{text}']"))).await?.click().await
}

/// Opens the dialog and asks for the handbook.
async fn ask_to_keep(browser: &Browser) -> WebDriverResult<()> {
    browser.wait(&format!("{CONTROL}?.hidden === false")).await;
    browser.click("button.keep-offline").await?;
    browser.wait("document.querySelector('.offline-dialog')?.open === true").await;
    browser.click(".offline-actions .button").await
}

pub(crate) async fn keep(browser: &Browser) -> WebDriverResult<()> {
    ask_to_keep(browser).await?;
    wait_long(browser, &format!("{CONTROL}.textContent === 'Kept offline'")).await;
    Ok(())
}

#[test]
fn visited_pages_stay_and_others_are_said_to_be_missing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut host = Host::start(&edition(&folder, "one", 12));
    with_browser(|browser| async move {
        // The first page is opened before there is a worker.
        goto(&browser, &host, "q/pear-1.html").await?;
        browser
            .wait(&format!("{CONTROL}?.hidden === false && {CONTROL}.textContent.startsWith('Download for offline (')"))
            .await;
        goto(&browser, &host, "q/pear-2.html#somewhere").await?;
        browser.wait("document.readyState === 'complete'").await;
        host.switch_off();
        goto(&browser, &host, "q/pear-1.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 1: the same in all editions."));
        let color = browser.eval("getComputedStyle(document.querySelector('.top')).position").await;
        assert_eq!(color, json!("sticky"), "the style sheet is kept too");
        goto(&browser, &host, "q/pear-2.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 2: the same in all editions."));
        goto(&browser, &host, "q/pear-3.html").await?;
        assert_eq!(browser.eval("document.querySelector('h1').textContent").await, json!("No network"));
        browser.wait("document.querySelectorAll('#_kept a').length === 2").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new(), "the page without a network");
        browser.click("#_kept a").await?;
        browser.wait(&format!("{SHORT} === 'Answer 2: the same in all editions.'")).await;
        host.switch_on();
        goto(&browser, &host, "q/pear-3.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 3: the same in all editions."));
        Ok(())
    });
}

#[test]
fn the_whole_handbook_is_kept_with_its_search() {
    let mut host = Host::start(site());
    with_browser(|browser| async move {
        goto(&browser, &host, "index.html").await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        browser.click("button.keep-offline").await?;
        browser.wait("/takes [0-9.]+ MB on this device; it was last updated on [A-Z][a-z]+ [0-9]+, 20/.test(document.querySelector('.offline-dialog').textContent)").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new(), "the dialog");
        browser.click(".offline-actions .button").await?;
        browser.wait("document.querySelector('.offline-dialog progress').hidden === false").await;
        wait_long(&browser, &format!("{CONTROL}.textContent === 'Kept offline'")).await;
        assert_eq!(violations(&browser).await, Vec::<String>::new(), "the dialog after the download");
        host.switch_off();
        // A page never opened, a folder, an address without its ending, the list of questions, paper.
        for (page, sign) in [
            ("q/goroutine-leaks.html", "document.querySelector('.prose') !== null"),
            ("sql/", "document.querySelectorAll('.questions > li').length > 20"),
            ("q/acid-properties", "document.querySelector('.prose') !== null"),
            ("sql", "location.pathname.endsWith('/sql/')"),
            ("a-z.html", "document.querySelectorAll('.questions li, .plain li').length > 300"),
            ("redis/print.html", "document.querySelectorAll('.printed').length > 10"),
        ] {
            goto(&browser, &host, page).await?;
            browser.wait("document.readyState === 'complete'").await;
            assert_eq!(browser.eval(sign).await, json!(true), "{page} without a network");
            browser.assert_clean(page).await;
        }
        goto(&browser, &host, "search.html?q=isolation+level").await?;
        browser
            .wait("document.querySelector('.hit')?.href.endsWith('q/transaction-isolation-levels.html') === true")
            .await;
        goto(&browser, &host, "practice.html").await?;
        browser.wait("document.querySelector('#_choices [type=submit]')?.checkVisibility() === true").await;
        browser.click("#_choices [type=submit]").await?;
        for card in ["Card 1 of 10", "Card 2 of 10"] {
            browser.wait(&format!("document.querySelector('.session-bar span')?.textContent === '{card}'")).await;
            press(&browser, " ").await?;
            browser.wait("document.querySelector('.answer .short') !== null").await;
            press(&browser, "4").await?;
        }
        goto(&browser, &host, "q/gorutine-leaks.html").await?;
        browser
            .wait("document.querySelector('#_nearest a')?.href.endsWith('/deep/book/q/goroutine-leaks.html') === true")
            .await;
        // Gone again when the reader says so.
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        browser.click("button.keep-offline").await?;
        browser
            .wait(
                "document.querySelector('.offline-dialog')?.textContent.includes('It is kept on this device') === true",
            )
            .await;
        push(&browser, "Remove from this device").await?;
        browser.wait(&format!("{CONTROL}.textContent.startsWith('Download for offline (')")).await;
        goto(&browser, &host, "q/acid-properties.html").await?;
        assert_eq!(browser.eval("document.querySelector('h1').textContent").await, json!("No network"));
        Ok(())
    });
}

#[test]
fn a_new_edition_is_fetched_offered_and_never_mixed_in() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let host = Host::start(&edition(&folder, "first", 40));
    with_browser(|browser| async move {
        goto(&browser, &host, "q/pear-0.html").await?;
        keep(&browser).await?;
        host.asked();
        tokio::time::sleep(Duration::from_secs(3)).await;
        assert_eq!(host.asked(), Vec::<String>::new(), "who keeps an edition asks for nothing");
        edition(&folder, "second", 40);
        // The old edition answers until the reader asks for the new one, also for pages that changed.
        goto(&browser, &host, "q/pear-10.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 10: first."));
        wait_long(&browser, "document.querySelector('.edition')?.textContent.includes('A new edition') === true").await;
        goto(&browser, &host, "q/pear-20.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 20: first."));
        let fetched = host.asked();
        assert!(fetched.contains(&"q/pear-20.html".to_owned()), "{fetched:?}");
        let unchanged = fetched.iter().filter(|path| path.contains("style.") || *path == "q/pear-21.html");
        assert_eq!(unchanged.count(), 0, "what did not change is not fetched: {fetched:?}");
        wait_long(&browser, "document.querySelector('.edition') !== null").await;
        assert_eq!(violations(&browser).await, Vec::<String>::new(), "the word about a new edition");
        browser.click(".edition button").await?;
        browser.wait(&format!("{SHORT} === 'Answer 20: second.'")).await;
        goto(&browser, &host, "q/pear-30.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 30: second."));
        Ok(())
    });
}

#[test]
fn a_download_that_breaks_off_goes_on() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut host = Host::start(&edition(&folder, "one", 120));
    with_browser(|browser| async move {
        goto(&browser, &host, "index.html").await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        host.behave(|behavior| behavior.answers_left = Some(100));
        browser.click("button.keep-offline").await?;
        browser.wait("document.querySelector('.offline-actions .button') !== null").await;
        browser.click(".offline-actions .button").await?;
        browser.wait("document.querySelector('.offline-dialog').textContent.includes('broke off')").await;
        assert_eq!(browser.eval(&format!("{CONTROL}.textContent.startsWith('Keeping offline')")).await, json!(true));
        host.switch_off();
        goto(&browser, &host, "q/pear-7.html").await?;
        host.behave(|behavior| behavior.answers_left = None);
        host.switch_on();
        let before = host.asked().len();
        assert!(before > 0);
        // Another page goes on with it, without being asked.
        goto(&browser, &host, "a-z.html").await?;
        wait_long(&browser, &format!("{CONTROL}.textContent === 'Kept offline'")).await;
        let fetched = host.asked();
        let again = fetched.iter().filter(|path| path.starts_with("q/pear-")).count();
        // Of each question its page and what search quotes.
        assert!((1..=200).contains(&again), "what had come is not fetched again: {again} of 240");
        host.switch_off();
        goto(&browser, &host, "q/pear-7.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 7: the same in all editions."));
        Ok(())
    });
}

#[test]
fn the_preview_server_keeps_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut host = Host::start(&edition(&folder, "kept", 12));
    let port = host.port;
    with_browser(|browser| async move {
        let root = format!("http://127.0.0.1:{port}/deep/book/");
        browser.driver.goto(format!("{root}q/pear-0.html")).await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        host.switch_off();
        // Stands for the server that `askbook serve` starts, whose own test asks for this file.
        let retire = include_str!("../../src/serve/retire.js");
        fs::write(host.folder.join("service-worker.js"), retire).expect("it is ours");
        host.switch_on();
        browser.driver.goto(format!("{root}q/pear-1.html")).await?;
        browser.run("navigator.serviceWorker.getRegistration().then(found => found && found.update())").await;
        browser.run("window.__names = null; setInterval(() => caches.keys().then(names => window.__names = names.length), 50)").await;
        browser.wait("window.__names === 0").await;
        Ok(())
    });
}

#[test]
fn pause_and_remove_stop_a_slow_download() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let host = Host::start(&edition(&folder, "one", 80));
    with_browser(|browser| async move {
        goto(&browser, &host, "index.html").await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        host.behave(|behavior| behavior.delay = Duration::from_millis(800));
        ask_to_keep(&browser).await?;
        browser.wait("document.querySelector('.offline-dialog').textContent.includes(' of ')").await;
        push(&browser, "Pause").await?;
        browser.wait("document.querySelector('.offline-dialog').textContent.includes('Paused.')").await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        host.asked();
        tokio::time::sleep(Duration::from_secs(3)).await;
        assert_eq!(host.asked(), Vec::<String>::new(), "a paused download rests");
        goto(&browser, &host, "a-z.html").await?;
        browser.wait(&format!("{CONTROL}.textContent === 'Keeping offline: paused'")).await;
        browser.click("button.keep-offline").await?;
        push(&browser, "Go on").await?;
        browser.wait("document.querySelector('.offline-dialog').textContent.includes('is being fetched')").await;
        push(&browser, "Remove from this device").await?;
        wait_long(&browser, &format!("{CONTROL}.textContent.startsWith('Download for offline (')")).await;
        tokio::time::sleep(Duration::from_secs(2)).await;
        host.asked();
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(host.asked(), Vec::<String>::new(), "what was removed is not fetched");
        let names = "window.__names = null; caches.keys().then(names => window.__names = names.filter(name => name.includes('#edition')).length)";
        browser.run(names).await;
        browser.wait("window.__names === 0").await;
        Ok(())
    });
}

#[test]
fn a_file_that_the_host_refuses_does_not_make_readers_hammer_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let host = Host::start(&edition(&folder, "one", 20));
    with_browser(|browser| async move {
        host.behave(|behavior| {
            behavior.refused.insert("q/pear-5.html".to_owned(), 500);
        });
        goto(&browser, &host, "index.html").await?;
        ask_to_keep(&browser).await?;
        browser.wait("document.querySelector('.offline-dialog').textContent.includes('broke off')").await;
        host.asked();
        tokio::time::sleep(Duration::from_secs(8)).await;
        let asked = host.asked();
        assert!(asked.len() <= 4, "it waits longer and longer: {asked:?}");
        host.behave(|behavior| behavior.refused.clear());
        push(&browser, "Go on").await?;
        wait_long(&browser, &format!("{CONTROL}.textContent === 'Kept offline'")).await;
        Ok(())
    });
}

#[test]
fn hosts_that_shorten_addresses_or_write_into_pages_can_be_kept_too() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = edition(&folder, "one", 12);
    fs::create_dir_all(folder.path().join("book/static")).expect("it is ours");
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    fs::write(folder.path().join("book/static/a+b@2x ü.svg"), drawing).expect("it is ours");
    let question = "+++\nquestion = \"What does a picture show?\"\n+++\n\nThis.\n\n![a drawing](</a+b@2x ü.svg>)\n";
    fs::write(folder.path().join("book/content/fruit/drawn.md"), question).expect("it is ours");
    assert_eq!(edition(&folder, "one", 12), out);
    let mut host = Host::start(&out);
    host.behave(|behavior| {
        behavior.has_clean_addresses = true;
        behavior.alters_pages = true;
    });
    with_browser(|browser| async move {
        goto(&browser, &host, "q/pear-1.html").await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        goto(&browser, &host, "q/pear-2.html").await?;
        browser.wait("location.pathname.endsWith('/q/pear-2') && document.readyState === 'complete'").await;
        host.switch_off();
        goto(&browser, &host, "q/pear-2.html").await?;
        assert_eq!(browser.eval(SHORT).await, json!("Answer 2: the same in all editions."), "a visited page");
        host.switch_on();
        goto(&browser, &host, "q/pear-2.html").await?;
        keep(&browser).await?;
        host.switch_off();
        for page in ["q/pear-7.html", "q/pear-7", "fruit?level=novice"] {
            goto(&browser, &host, page).await?;
            assert_ne!(browser.eval("document.querySelector('h1').textContent").await, json!("No network"), "{page}");
            assert_ne!(
                browser.eval("document.querySelector('h1').textContent").await,
                json!("Page not found"),
                "{page}"
            );
        }
        goto(&browser, &host, "q/drawn.html").await?;
        browser.wait("document.querySelector('.prose img')?.naturalWidth === 9").await;
        Ok(())
    });
}

#[test]
fn a_full_device_is_said_and_given_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let host = Host::start(&edition(&folder, "one", 150));
    with_browser(|browser| async move {
        goto(&browser, &host, "index.html").await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        let origin = format!("http://127.0.0.1:{}", host.port);
        browser.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1_000_000 })).await;
        ask_to_keep(&browser).await?;
        wait_long(&browser, "document.querySelector('.offline-dialog').textContent.includes('not enough space')").await;
        assert_eq!(
            browser.eval(&format!("{CONTROL}.textContent.startsWith('Download for offline (')")).await,
            json!(true)
        );
        host.asked();
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(host.asked(), Vec::<String>::new(), "it is not tried again unasked");
        Ok(())
    });
}

#[test]
fn a_full_device_still_takes_orders() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let host = Host::start(&edition(&folder, "one", 30));
    with_browser(|browser| async move {
        goto(&browser, &host, "index.html").await?;
        keep(&browser).await?;
        let origin = format!("http://127.0.0.1:{}", host.port);
        browser.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1000 })).await;
        push(&browser, "Remove from this device").await?;
        wait_long(&browser, &format!("{CONTROL}.textContent.startsWith('Download for offline (')")).await;
        browser.click(".offline-actions .button").await?;
        wait_long(&browser, "document.querySelector('.offline-dialog').textContent.includes('not enough space')").await;
        // Nothing that was removed comes back with the next page.
        host.asked();
        goto(&browser, &host, "q/pear-1.html").await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        assert_eq!(
            browser.eval(&format!("{CONTROL}.textContent.startsWith('Download for offline (')")).await,
            json!(true)
        );
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert!(!host.asked().contains(&"offline.json".to_owned()), "the handbook is not fetched again");
        Ok(())
    });
}
