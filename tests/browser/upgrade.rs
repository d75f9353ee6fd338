//! A site of the first edition becomes one of the second: `tests/upgrade/site` is what the first edition made of
//! `tests/upgrade/book`. Its readers lose nothing.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::json;

use crate::harness::with_browser;
use crate::offline::{goto, keep, push, wait_long};
use crate::search::press;
use crate::static_host::Host;

const STORED: &str = "localStorage.getItem('askbook-practice:/deep/book/')";

fn fixture() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/upgrade"))
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("the folder can be read");
        let target = to.join(entry.path().strip_prefix(from).expect("it is below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("it is ours");
        } else {
            fs::copy(entry.path(), target).expect("it is ours");
        }
    }
}

/// Builds the same book over the first edition's site, as the next deployment does.
fn deploy(site: &Path) {
    let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["build", "--quiet", "--book"])
        .arg(fixture().join("book"))
        .arg("--out")
        .arg(site)
        .status()
        .expect("the binary runs");
    assert!(status.success(), "the second edition does not build over the first");
}

#[test]
fn readers_of_the_first_edition_keep_what_is_theirs() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("site");
    copy(&fixture().join("site"), &site);
    // What the first edition remembers is under its own name only here: `check` looks for it in repositories.
    fs::rename(site.join("state.json"), site.join(".askbook.json")).expect("it is ours");
    let mut host = Host::start(&site);
    with_browser(|browser| async move {
        // A reader who chose dark colors and hidden answers, practiced a card, and kept the handbook.
        goto(&browser, &host, "q/planting.html").await?;
        browser.run("document.documentElement.dataset.theme = 'light'").await;
        browser.click("button.theme").await?;
        assert_eq!(browser.eval("localStorage.getItem('askbook-theme')").await, json!("dark"));
        browser.run("document.querySelector('button.hide-answers').click()").await;
        goto(&browser, &host, "practice.html").await?;
        browser.click("#_choices [type=submit]").await?;
        browser.wait("document.activeElement.matches('.card h1')").await;
        let card = browser.eval("document.querySelector('.card').dataset.id").await;
        press(&browser, " ").await?;
        browser.wait("document.querySelector('.answer .short') !== null").await;
        press(&browser, "4").await?;
        browser.wait(&format!("{STORED} !== null")).await;
        let learned = browser.eval(&format!("JSON.parse({STORED}).cards[{card}]")).await;
        assert!(learned.is_object(), "{card} is not kept");
        goto(&browser, &host, "index.html").await?;
        keep(&browser).await?;

        deploy(&site);
        // What is kept stays as it is until the whole second edition is here and its reader wants it.
        let is_offered = "document.querySelector('.edition')?.textContent.includes('new edition') === true";
        for visit in 0.. {
            assert!(visit < 20, "the second edition is never offered");
            goto(&browser, &host, "q/planting.html").await?;
            // A browser looks for a new worker some two seconds after it has shown a page, and not after a page that is left before.
            tokio::time::sleep(Duration::from_secs(4)).await;
            if browser.eval(is_offered).await == json!(true) {
                break;
            }
        }
        push(&browser, "Show it").await?;
        wait_long(&browser, "document.querySelector('script[data-copy]') !== null").await;
        assert_eq!(browser.eval("document.documentElement.dataset.theme").await, json!("dark"));
        assert_eq!(browser.eval("document.documentElement.classList.contains('covered')").await, json!(true));
        browser.assert_clean("a page of the second edition").await;

        goto(&browser, &host, "practice.html").await?;
        // A session under way goes on, or another can be started.
        browser.wait("[...document.querySelectorAll('.card h1, #_choices [type=submit]')].some(part => part.checkVisibility())").await;
        let now = browser.eval(&format!("JSON.parse({STORED}).cards[{card}]")).await;
        for (key, value) in learned.as_object().expect("an object") {
            assert_eq!(&now[key], value, "`{key}` of the card");
        }
        browser.assert_clean("practice").await;

        // Addresses that people have.
        for page in [
            "index.html",
            "q/plant-a-tree.html",
            "trees/index.html",
            "trees/print.html",
            "tags/first-year.html",
            "tags/index.html",
            "a-z.html",
            "offline.html",
        ] {
            goto(&browser, &host, page).await?;
            browser.wait("document.readyState === 'complete' && document.querySelector('h1') !== null").await;
            assert_eq!(
                browser.eval("document.body.classList.contains('kind-404')").await,
                json!(false),
                "{page} is lost"
            );
            browser.assert_clean(page).await;
        }
        goto(&browser, &host, "search.html?q=spade").await?;
        browser.wait("document.querySelector('.hit')?.href.endsWith('q/spade.html') === true").await;

        // What was kept can be read without a network, whichever edition it is by now.
        host.switch_off();
        for page in ["q/pruning.html", "q/spade.html", "trees/index.html"] {
            goto(&browser, &host, page).await?;
            browser.wait("document.readyState === 'complete'").await;
            let title = browser.eval("document.querySelector('h1').textContent").await;
            assert_ne!(title, json!("No network"), "{page} is not kept any more");
        }
        goto(&browser, &host, "search.html?q=spade").await?;
        browser.wait("document.querySelector('.hit')?.href.endsWith('q/spade.html') === true").await;
        Ok(())
    });
}
