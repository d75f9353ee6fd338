//! Plain pages, paths, the notice and the filters of a book's own fields, as readers use them.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::json;

use crate::accessibility::violations;
use crate::harness::with_browser;

/// The book of pages and paths, built, as an address that ends with a slash.
fn book() -> &'static str {
    static SITE: OnceLock<String> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("own_pages");
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/own_pages");
        let mut command = Command::new(env!("CARGO_BIN_EXE_askbook"));
        command.args(["build", "--quiet", "--book"]).arg(book).arg("--out").arg(&out);
        assert!(command.status().expect("the binary runs").success(), "the book cannot be built");
        url::Url::from_directory_path(out).expect("an absolute path").to_string()
    })
}

const PAGES: &[&str] = &[
    "index.html",
    "about.html",
    "paths/index.html",
    "paths/first-shift.html",
    "q/slow-query.html",
    "q/disk-full.html",
    "q/clean-tmp.html",
    "ops/index.html",
    "contact.html",
];

#[test]
fn axe_finds_nothing_and_no_page_is_too_wide() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844)] {
                browser.size(width, height).await;
                for page in PAGES {
                    browser.driver.goto(format!("{}{page}", book())).await?;
                    let faults = violations(&browser).await;
                    found.extend(faults.into_iter().map(|fault| format!("{page} {scheme} {width}: {fault}")));
                    let too_wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
                    if browser.eval(too_wide).await == json!(true) {
                        found.push(format!("{page} {width}: the page is too wide"));
                    }
                }
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn what_is_read_on_a_path_is_kept_and_the_rest_is_one_click_away() {
    with_browser(|browser| async move {
        let path = format!("{}paths/first-shift.html", book());
        browser.driver.goto(&path).await?;
        let so_far = "document.querySelector('.so-far').textContent";
        assert_eq!(browser.eval(so_far).await, json!("Start0 of 3 read"));
        browser.run("document.querySelector('.read input').click()").await;
        assert_eq!(browser.eval(so_far).await, json!("Continue1 of 3 read"));
        browser.driver.goto(&path).await?;
        assert_eq!(browser.eval(so_far).await, json!("Continue1 of 3 read"), "it is kept");
        browser.run("document.querySelector('.so-far a').click()").await;
        browser.wait("location.pathname.endsWith('q/slow-query.html')").await;
        let next = "document.querySelector('.on-path a:last-of-type').getAttribute('href')";
        assert_eq!(browser.eval(next).await, json!("../q/lock-wait.html"));
        Ok(())
    });
}

#[test]
fn a_notice_that_was_closed_stays_closed_and_own_fields_filter() {
    with_browser(|browser| async move {
        browser.driver.goto(format!("{}about.html", book())).await?;
        let shown = "!document.getElementById('_notice').hidden";
        assert_eq!(browser.eval(shown).await, json!(true));
        browser.run("document.querySelector('#_notice button').click()").await;
        assert_eq!(browser.eval(shown).await, json!(false));
        browser.driver.goto(format!("{}q/lock-wait.html", book())).await?;
        assert_eq!(browser.eval(shown).await, json!(false), "on other pages, too");
        browser.driver.goto(format!("{}ops/index.html?system=web-shop", book())).await?;
        let listed = "[...document.querySelectorAll('.questions > li')].filter(item => !item.hidden).map(item => item.dataset.id)";
        assert_eq!(browser.eval(listed).await, json!(["disk-full"]));
        browser.driver.goto(format!("{}ops/index.html?system=nothing", book())).await?;
        assert_eq!(browser.eval(listed).await, json!([]));
        Ok(())
    });
}

#[test]
fn search_finds_pages_and_paths_beside_questions() {
    with_browser(|browser| async move {
        browser.driver.goto(format!("{}search.html?q=first%20shift", book())).await?;
        browser.wait("document.querySelector('.search-pages a') !== null").await;
        let links = "[...document.querySelectorAll('.search-pages a')].map(link => link.textContent)";
        assert_eq!(browser.eval(links).await, json!(["Your first shift"]));
        browser.driver.goto(format!("{}search.html?system=billing&q=disk", book())).await?;
        browser.wait("document.querySelectorAll('.hits a').length === 1").await;
        assert_eq!(browser.eval("document.querySelector('.search-pages').hidden").await, json!(true));
        Ok(())
    });
}

/// Titles of the pages and paths that `askbook search` prints.
fn printed_pages(query: &str) -> Vec<String> {
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/own_pages");
    let mut command = Command::new(env!("CARGO_BIN_EXE_askbook"));
    let output = command.args(["search", query, "--book"]).arg(book).output().expect("the binary runs");
    let stdout = String::from_utf8(output.stdout).expect("it is text");
    let lines: Vec<&str> = stdout.lines().collect();
    let pairs = lines.windows(2).filter(|pair| pair[1].starts_with("  page · ") || pair[1].starts_with("  path · "));
    pairs.map(|pair| pair[0].to_owned()).collect()
}

#[test]
fn the_terminal_finds_the_same_pages_and_paths() {
    with_browser(|browser| async move {
        let mut count = 0;
        for query in ["first shift", "SHIFT yo", "about", "contact", "a", "imprint", "shif disk", "zebra"] {
            let address = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", query).finish();
            browser.driver.goto(format!("{}search.html?{address}", book())).await?;
            let printed = printed_pages(query);
            let links = "[...document.querySelectorAll('.search-pages a')].map(link => link.textContent)";
            if !printed.is_empty() {
                browser.wait("document.querySelector('.search-pages a') !== null").await;
            }
            browser
                .wait(
                    "document.querySelector('.search-bar [role=status], [role=status].off-screen').textContent !== ''",
                )
                .await;
            assert_eq!(browser.eval(links).await, json!(printed), "{query}");
            count += printed.len();
        }
        assert!(count > 3, "the queries find something");
        Ok(())
    });
}
