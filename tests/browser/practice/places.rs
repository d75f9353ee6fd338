//! Practice from a folder, without a network, after a deployment, and of a large book.

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;

use super::*;
use crate::harness::{Browser, oddly_named_site, site, with_browser};
use crate::search::press;
use crate::static_host::Host;

/// A card with its answer and a grade that a reload keeps, from a folder; `key` is where progress is stored.
async fn practice_from(browser: &Browser, root: &str, key: &str) -> WebDriverResult<()> {
    browser.driver.goto(format!("{root}practice.html")).await?;
    browser.click(START).await?;
    browser.wait("document.activeElement.matches('.card h1')").await;
    reveal(browser).await?;
    press(browser, "a").await?;
    browser.wait("document.querySelector('.answer .prose') !== null").await;
    assert_eq!(browser.eval("document.querySelectorAll('iframe').length").await, json!(0), "the frames are gone");
    let links = "[...document.querySelectorAll('.answer a[href]')].filter(link => !link.hash && link.protocol === 'file:')\
                 .every(link => link.pathname.includes('/q/'))";
    assert_eq!(browser.eval(links).await, json!(true));
    press(browser, "3").await?;
    browser.wait(&format!("{BAR} === 'Card 2 of 11'")).await;
    browser.driver.refresh().await?;
    browser.wait(&format!("{BAR} === 'Card 2 of 11'")).await;
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
        press(&browser, "4").await?;
        browser.wait("document.querySelector('.summary h1')?.textContent === '3 cards done'").await;
        let links = "[...document.querySelectorAll('.results a')].map(link => link.href.split('/').pop()).sort()";
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
        browser.run("window.__ready = false; askbookPractice.need('session').then(() => window.__ready = true)").await;
        browser.wait("window.__ready").await;
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
            browser.wait(&format!("{state} === '600 not practiced yet'")).await;
            assert_eq!(
                browser.eval(&format!("{lists}.length")).await,
                json!(0),
                "nothing is loaded before it is wanted"
            );
            // Nothing chosen: questions of several topics, and a reload goes on.
            browser.click(START).await?;
            browser.wait(&format!("{BAR} === 'Card 1 of 10'")).await;
            reveal(&browser).await?;
            press(&browser, "4").await?;
            browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
            browser.driver.refresh().await?;
            browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
            // Browsers keep no times of files from a folder.
            if root.starts_with("http") {
                assert_eq!(browser.eval(&format!("new Set({lists}).size")).await, json!(3));
            }
            click_text(&browser, "End").await;
            click_text(&browser, "Back to choices").await;
            browser.wait(&format!("{state} === '599 not practiced yet · 1 learning'")).await;
            browser.wait("document.querySelector('.bars li') !== null").await;
            let bars =
                "[...document.querySelectorAll('.bars li')].map(item => item.textContent.slice('Topic 0'.length))";
            assert_eq!(browser.eval(bars).await, json!(["about 1 of 1 recalled, 200 in all"]));
            // A topic chosen is loaded and counted.
            browser.run("document.getElementById('_choose').open = true").await;
            browser.click("input[name=topics][value=topic-2]").await?;
            browser.wait(&format!("/^(199|200) not practiced yet/.test({state})")).await;
            browser.click(START).await?;
            browser
                .wait("Number(/part-(\\d+)/.exec(document.querySelector('article.card')?.dataset.id)?.[1]) % 3 === 2")
                .await;
            click_text(&browser, "End").await;
            assert_eq!(browser.eval("window.__problems").await, json!([]));
            browser.driver.goto(format!("{root}practice.html#surprise")).await?;
            browser.driver.refresh().await?;
            browser.wait("/q\\/part-\\d+\\.html$/.test(location.pathname)").await;
        }
        Ok(())
    });
}
