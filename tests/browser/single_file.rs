//! The page that is a whole book, opened by a double click: no host, no network, no other file.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::accessibility::violations;
use crate::harness::{Browser, with_browser};

/// A book of the repository as one file, in a folder where nothing else is.
fn exported(book: &Path, name: &str) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name} & more.html"));
    let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["export", "html", "--quiet", "--book"])
        .arg(book)
        .arg("--out")
        .arg(&out)
        .status()
        .expect("the binary runs");
    assert!(status.success(), "the book cannot be exported");
    out
}

fn address(path: &Path) -> String {
    url::Url::from_file_path(path).expect("an absolute path").to_string()
}

/// Our handbook as one file.
pub(crate) fn handbook() -> &'static str {
    static FILE: OnceLock<String> = OnceLock::new();
    FILE.get_or_init(|| address(&exported(Path::new(env!("CARGO_MANIFEST_DIR")), "our handbook")))
}

/// The book that uses every feature as one file.
pub(crate) fn every_feature() -> &'static str {
    static FILE: OnceLock<String> = OnceLock::new();
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/every_feature");
    FILE.get_or_init(|| address(&exported(&book, "every feature")))
}

/// Panics when anything went wrong, or when the page asked for anything.
async fn assert_alone(browser: &Browser) {
    assert_eq!(browser.eval("window.__problems").await, json!([]));
    let asked =
        "performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !name.startsWith('data:'))";
    assert_eq!(browser.eval(asked).await, json!([]), "the page asks for something");
}

async fn press(browser: &Browser, key: Key) {
    let keys = browser.driver.action_chain().send_keys(key.value().to_string());
    keys.perform().await.expect("the browser takes keys");
}

async fn type_text(browser: &Browser, text: &str) {
    browser.driver.action_chain().send_keys(text).perform().await.expect("the browser takes keys");
}

/// Ids of the questions that `askbook search` finds in our handbook.
fn found_natively(query: &str) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["search", query, "--format", "json", "--limit", "8", "--book", env!("CARGO_MANIFEST_DIR")])
        .output()
        .expect("the binary runs");
    let hits: Vec<Value> = serde_json::from_slice(&output.stdout).expect("it is JSON");
    hits.into_iter().map(|hit| hit["id"].clone()).collect()
}

#[test]
fn searches_as_the_site_does_and_goes_to_the_answer() {
    with_browser(|browser| async move {
        for (width, height) in [(1280, 800), (390, 844)] {
            browser.size(width, height).await;
            browser.driver.goto(handbook()).await?;
            for query in ["goroutine leek", "isolation levels", "k8s prob"] {
                type_text(&browser, "/").await;
                browser.wait("document.activeElement.matches('.search-dialog input')").await;
                browser.run("document.activeElement.select()").await;
                type_text(&browser, query).await;
                let hits = "[...document.querySelectorAll('.hit')].map(hit => hit.hash.slice(1).split('--')[0])";
                let expected = json!(found_natively(query));
                browser.wait(&format!("JSON.stringify({hits}) === {}", json!(expected.to_string()))).await;
                // Passages are looked for when typing rests; before that a result leads to its answer alone.
                browser
                    .wait("document.querySelector('.hit mark') !== null && !!document.querySelector('.hit').found")
                    .await;
                let leads = "[...document.querySelectorAll('.hit')].every(hit => \
                    document.getElementById(decodeURIComponent(hit.hash.slice(1))))";
                browser.wait(leads).await;
                press(&browser, Key::Enter).await;
                browser.wait("!document.querySelector('dialog').open").await;
                let first = expected[0].as_str().expect("an id");
                browser.wait(&format!("document.querySelector(':target')?.closest('article').id === '{first}'")).await;
                // The page is at the passage that matched, which is marked.
                let is_seen = "[...document.querySelector(':target').closest('article').querySelectorAll('.found')]\
                    .map(mark => mark.getBoundingClientRect().top).some(top => top > 0 && top < innerHeight)";
                browser.wait(is_seen).await;
            }
            assert_alone(&browser).await;
            let needed = browser.eval("document.documentElement.scrollWidth").await;
            assert!(needed.as_u64() <= Some(width.into()), "the page needs {needed} pixels where {width} are");
        }
        Ok(())
    });
}

#[test]
fn a_link_into_the_file_shows_the_heading_it_names() {
    with_browser(|browser| async move {
        // The last headings are where guessed heights above them would show.
        browser.driver.goto(handbook()).await?;
        let ids = browser.eval("[...document.querySelectorAll('.answer h4[id]')].map(heading => heading.id)").await;
        let ids = ids.as_array().expect("a list");
        for place in [1, ids.len() / 2, ids.len() - 2] {
            let id = ids[place].as_str().expect("a heading has an id");
            browser.driver.goto("about:blank").await?;
            browser.driver.goto(format!("{}#{id}", handbook())).await?;
            let top = format!("document.getElementById('{id}').getBoundingClientRect().top");
            browser.wait(&format!("{top} > 40 && {top} < 200")).await;
            // The contents show where that is.
            let question = id.split("--").next().expect("a part");
            browser.wait(&format!("document.querySelector('#_sidebar [aria-current]').hash === '#{question}'")).await;
            browser.wait("document.querySelector('#_sidebar [aria-current]').checkVisibility()").await;
        }
        // They follow who scrolls.
        browser.run("document.getElementById('go-defer-order').scrollIntoView(); scrollBy(0, 900)").await;
        browser.wait("document.querySelector('#_sidebar [aria-current]').hash === '#go-defer-order'").await;
        browser
            .wait("document.querySelectorAll('#_sidebar [aria-current], #_sidebar details[open]').length === 2")
            .await;
        // What the browser does not show it still finds.
        browser.driver.goto(handbook()).await?;
        let last = "[...document.querySelectorAll('.answer h3')].at(-1)";
        assert_eq!(browser.eval(&format!("{last}.getBoundingClientRect().top > 5 * innerHeight")).await, json!(true));
        let text = browser.eval(&format!("{last}.firstChild.textContent")).await;
        assert_eq!(browser.eval(&format!("window.find({text})")).await, json!(true));
        Ok(())
    });
}

#[test]
fn a_former_id_leads_to_the_answer_and_to_its_headings() {
    with_browser(|browser| async move {
        for (given, shown) in [("markdown", "markdown"), ("markdown--own-anchor", "markup--own-anchor")] {
            browser.driver.goto("about:blank").await?;
            browser.driver.goto(format!("{}#{given}", every_feature())).await?;
            browser.wait(&format!("location.hash === '#{shown}'")).await;
            browser.wait("document.querySelector(':target').closest('article').id === 'markup'").await;
            browser.wait("document.querySelector('#_sidebar [aria-current]').hash === '#markup'").await;
        }
        browser.driver.goto(format!("{}#nothing-of-the-kind", every_feature())).await?;
        assert_alone(&browser).await;
        Ok(())
    });
}

#[test]
fn colors_are_chosen_and_code_is_copied() {
    with_browser(|browser| async move {
        let background = "getComputedStyle(document.body).backgroundColor";
        browser.prefer("light").await;
        browser.driver.goto(every_feature()).await?;
        assert_eq!(browser.eval(background).await, json!("rgb(253, 252, 250)"));
        browser.click("button.theme").await?;
        assert_eq!(browser.eval(background).await, json!("rgb(19, 19, 22)"));
        browser.driver.refresh().await?;
        assert_eq!(browser.eval(background).await, json!("rgb(19, 19, 22)"), "the choice is kept");
        browser.run("document.querySelector('.copy').click()").await;
        browser.wait("document.querySelector('.copy').textContent !== 'Copy'").await;
        assert_alone(&browser).await;
        Ok(())
    });
}

#[test]
fn without_scripts_the_contents_and_links_work_and_search_is_not_shown() {
    with_browser(|browser| async move {
        browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        for (width, height) in [(1280, 800), (390, 844)] {
            browser.size(width, height).await;
            browser.driver.goto(handbook()).await?;
            let displayed = async |selector: &str| {
                let found = browser.driver.find(thirtyfour::By::Css(selector.to_owned())).await?;
                found.is_displayed().await
            };
            assert!(!displayed("a.find").await? && !displayed("button.theme").await?);
            if width < 600 {
                browser.click("button.menu").await?;
            }
            browser.click("#_sidebar li:nth-child(2) summary").await?;
            browser.click("#_sidebar li:nth-child(2) details a").await?;
            let target = browser.driver.find(thirtyfour::By::Css(":target h3".to_owned())).await?;
            assert!(target.is_displayed().await?);
            let top = target.rect().await?.y;
            assert!(top > 0.0, "{top}");
        }
        Ok(())
    });
}

#[test]
fn on_a_phone_a_choice_closes_the_contents() {
    with_browser(|browser| async move {
        browser.size(390, 844).await;
        browser.driver.goto(handbook()).await?;
        browser.click("button.menu").await?;
        browser.wait("document.getElementById('_sidebar').matches(':popover-open')").await;
        browser.click("#_sidebar li:nth-child(3) summary").await?;
        browser.click("#_sidebar li:nth-child(3) details a").await?;
        browser.wait("!document.getElementById('_sidebar').checkVisibility()").await;
        let top = "document.querySelector(':target').getBoundingClientRect().top";
        browser.wait(&format!("{top} >= 0 && {top} < 200")).await;
        assert_alone(&browser).await;
        Ok(())
    });
}

#[test]
fn axe_finds_nothing_in_the_file() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844)] {
                browser.size(width, height).await;
                browser.driver.goto("about:blank").await?;
                browser.driver.goto(format!("{}#markup", every_feature())).await?;
                let mut note = async |state: &str| {
                    let violations = violations(&browser).await;
                    found.extend(violations.into_iter().map(|text| format!("{state} {scheme} {width}: {text}")));
                };
                note("answer").await;
                if width < 600 {
                    browser.click("button.menu").await?;
                    browser.run("document.querySelector('#_sidebar details').open = true").await;
                    note("contents").await;
                    browser.run("document.getElementById('_sidebar').hidePopover()").await;
                }
                type_text(&browser, "/").await;
                browser.wait("document.activeElement.matches('.search-dialog input')").await;
                type_text(&browser, "answer").await;
                browser.wait("document.querySelector('.hit') !== null").await;
                note("search").await;
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn a_whole_handbook_is_there_within_a_moment() {
    with_browser(|browser| async move {
        browser.driver.goto(handbook()).await?;
        browser.wait("performance.getEntriesByName('first-contentful-paint').length === 1").await;
        let loaded = browser.eval("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd").await;
        assert!(loaded.as_f64() < Some(4_000.0), "{loaded} ms on a machine that may be busy");
        // What is far away is not laid out.
        let skipped = "[...document.querySelectorAll('.answer')].filter(answer => \
            !answer.querySelector('h3').checkVisibility({ contentVisibilityAuto: true })).length";
        assert!(browser.eval(skipped).await.as_u64() > Some(300));
        Ok(())
    });
}
