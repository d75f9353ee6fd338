//! Links that readers copy: permanent, and with a memory of what the answer said.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::harness::{Browser, site, with_browser};

/// `address` without the mark, and the mark.
fn without_mark(address: &str) -> (String, String) {
    let (before, after) = address.split_once("?seen=").unwrap_or_else(|| panic!("{address} has no mark"));
    let (mark, fragment) = after.split_at(after.find('#').unwrap_or(after.len()));
    assert!(!mark.is_empty() && mark.len() <= 80, "a mark of {} characters", mark.len());
    (before.to_owned() + fragment, mark.to_owned())
}

#[test]
fn links_to_copy_are_permanent_ones() {
    with_browser(|browser| async move {
        browser.keep_copies().await;
        let folder = format!("file://{}/", site().display());
        for host in [crate::harness::host(), folder.as_str()] {
            browser.driver.goto(format!("{host}q/goroutine-basics.html?from=x#stack")).await?;
            browser.click(".copy-link").await?;
            let canonical = browser.eval("document.querySelector('link[rel=canonical]').href").await;
            assert_eq!(json!(without_mark(&browser.copied().await).0), canonical, "{host}");
            let own = browser.eval("document.querySelector('.prose .anchor').href").await;
            let id = browser.eval("document.querySelector('.prose .anchor').parentElement.id").await;
            let id = id.as_str().expect("an id");
            let expected = format!("/q/goroutine-basics.html?from=x#{id}");
            assert!(own.as_str().is_some_and(|href| href.ends_with(&expected)), "{own}");
            browser.run("document.querySelector('.prose .anchor').click()").await;
            let expected = format!("{}#{id}", canonical.as_str().expect("an address"));
            assert_eq!(without_mark(&browser.copied().await).0, expected, "a heading's mark copies the link to it");
            browser.run("document.querySelector('link[rel=canonical]').remove()").await;
            browser.run("document.querySelector('.copy-link').click()").await;
            let plain = without_mark(&browser.copied().await).0;
            // The heading is the page's target by now.
            assert_eq!(plain, format!("{host}q/goroutine-basics.html#{id}"), "without the query");
        }
        Ok(())
    });
}

/// A site of one question with this answer, by the name of its folder.
fn edition(name: &str, answer: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("memory").join(name);
    let _ = fs::remove_dir_all(&folder);
    let book = folder.join("book");
    fs::create_dir_all(book.join("content/trees")).expect("it is ours");
    fs::write(book.join("book.toml"), "[book]\ntitle = \"Trees\"\n").expect("it is ours");
    let text = format!("+++\nquestion = \"How is a tree planted?\"\naliases = [\"planting\"]\n+++\n\n{answer}");
    fs::write(book.join("content/trees/plant.md"), text).expect("it is ours");
    let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["build", "--quiet", "--book"])
        .arg(&book)
        .arg("--out")
        .arg(folder.join("site"))
        .status()
        .expect("the binary runs");
    assert!(status.success(), "{name} does not build");
    folder.join("site")
}

async fn open(browser: &Browser, site: &Path, page: &str) {
    browser.driver.goto(format!("file://{}/{page}", site.display())).await.expect("a page");
}

/// The words above the answer, once the page is there.
async fn notice(browser: &Browser) -> String {
    browser.wait("document.querySelector('.changes p') !== null").await;
    browser.eval("document.querySelector('.changes p').textContent").await.as_str().expect("text").to_owned()
}

#[test]
fn a_link_made_before_an_answer_changed_says_what_changed() {
    let before =
        "Dig a hole.\n\n## Tools\n\n- a spade\n- water\n\n```console\n$ dig\n```\n\nWait for rain.\n\nThen rest.\n";
    let after = "Dig a hole.\n\n## Tools\n\n- a spade\n- much water\n\n```console\n$ dig\n```\n\nTell the neighbors.\n\n\
                 Wait for rain.\n";
    let (old, new) = (edition("old", before), edition("new", after));
    with_browser(|browser| async move {
        browser.keep_copies().await;
        open(&browser, &old, "q/plant.html").await;
        browser.click(".copy-link").await?;
        let (_, mark) = without_mark(&browser.copied().await);

        // Nothing changed: an ordinary page.
        open(&browser, &old, &format!("q/plant.html?seen={mark}#tools")).await;
        browser.wait("window.askbookMemory !== undefined").await;
        assert_eq!(browser.eval("document.querySelectorAll('.changes').length").await, json!(0));

        // The former address keeps the mark.
        open(&browser, &new, &format!("q/planting.html?seen={mark}#tools")).await;
        let words = "Changed since this link was made: 1 part changed · 1 new · 1 removed";
        assert_eq!(notice(&browser).await, words);
        assert_eq!(browser.eval("location.hash").await, json!("#tools"));
        browser.assert_clean("a page that changed").await;
        browser.click(".changes button").await?;
        let shown = "[...document.querySelectorAll('[data-change]')].map(block => block.dataset.change + ': ' + block.textContent.trim())";
        assert_eq!(browser.eval(shown).await, json!(["changed: a spade\nmuch water", "new: Tell the neighbors."]));
        browser.assert_clean("what changed").await;
        browser.run("document.querySelector('.changes button').click()").await;
        assert_eq!(browser.eval(shown).await, json!([]));

        // What is no mark of ours leaves an ordinary page.
        for mark in ["", "x", "3", "3a", "9abc", "3%22%3E%3Cb%3E", &format!("3{}", "abc".repeat(40))] {
            open(&browser, &new, &format!("q/plant.html?seen={mark}")).await;
            browser.wait("document.readyState === 'complete'").await;
            assert_eq!(browser.eval("document.querySelectorAll('.changes').length").await, json!(0), "{mark}");
        }
        Ok(())
    });
}

#[test]
fn the_mark_of_a_long_answer_is_short_and_survives_an_insertion() {
    let paragraphs = |range: std::ops::Range<usize>| {
        range.map(|number| format!("Paragraph {number} says this.\n\n")).collect::<Vec<_>>().concat()
    };
    // Blocks with three characters each, blocks with two, and sections.
    for (name, blocks) in [("20", 20), ("35", 35), ("200", 200)] {
        let text = |extra: &str| {
            (0..blocks / 10)
                .map(|section| {
                    format!(
                        "## Part {section}\n\n{}{}",
                        paragraphs(section * 10..section * 10 + 9),
                        if section == 1 { extra } else { "" }
                    )
                })
                .collect::<Vec<_>>()
                .concat()
        };
        let old = edition(&format!("long-{name}-old"), &text(""));
        let new = edition(&format!("long-{name}-new"), &text("One more.\n\n"));
        with_browser(|browser| async move {
            browser.keep_copies().await;
            open(&browser, &old, "q/plant.html").await;
            browser.click(".copy-link").await?;
            let (_, mark) = without_mark(&browser.copied().await);
            open(&browser, &new, &format!("q/plant.html?seen={mark}")).await;
            let words = if blocks == 200 { "1 part changed" } else { "1 new" };
            assert_eq!(notice(&browser).await, format!("Changed since this link was made: {words}"), "{blocks} blocks");
            Ok(())
        });
    }
}
