//! A book in several languages, as its readers use it: from right to left, switched, practiced and searched in each.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::json;

use crate::accessibility::violations;
use crate::harness::with_browser;
use crate::search::press;

/// The translated book, built, as an address that ends with a slash.
fn book() -> &'static str {
    static SITE: OnceLock<String> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("translated");
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/translated");
        let mut command = Command::new(env!("CARGO_BIN_EXE_askbook"));
        command.args(["build", "--quiet", "--book"]).arg(book).arg("--out").arg(&out);
        assert!(command.status().expect("the binary runs").success(), "the book cannot be built");
        url::Url::from_directory_path(out).expect("an absolute path").to_string()
    })
}

const PAGES: &[&str] = &[
    "ar/index.html",
    "ar/alpha/index.html",
    "ar/q/mutex.html",
    "ar/q/deadlock.html",
    "ar/a-z.html",
    "ar/search.html",
    "ar/practice.html",
    "de/q/deadlock.html",
    "ja/q/mutex.html",
    "q/mutex.html",
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
fn the_switch_leads_to_the_same_question_and_search_stays_in_the_language() {
    with_browser(|browser| async move {
        browser.size(1280, 800).await;
        browser.driver.goto(format!("{}q/mutex.html", book())).await?;
        browser.run("document.querySelector('.languages summary').click()").await;
        browser.click(".languages a[lang=de]").await?;
        browser.wait("location.pathname.endsWith('/de/q/mutex.html')").await;
        assert_eq!(browser.eval("document.querySelector('h1').textContent").await, json!("Was ist ein Mutex?"));
        browser.driver.goto(format!("{}de/search.html?q=Sperre", book())).await?;
        browser.wait("document.querySelectorAll('.hit').length > 0").await;
        assert_eq!(
            browser
                .eval("document.querySelector('.hit').getAttribute('href').split('#')[0].endsWith('q/mutex.html')")
                .await,
            json!(true)
        );
        Ok(())
    });
}

#[test]
fn what_is_at_the_left_is_at_the_right() {
    with_browser(|browser| async move {
        browser.size(1280, 800).await;
        browser.driver.goto(format!("{}ar/q/mutex.html", book())).await?;
        let side = "document.getElementById('_sidebar').getBoundingClientRect().left > \
                    document.querySelector('main').getBoundingClientRect().left";
        assert_eq!(browser.eval(side).await, json!(true), "the sidebar is at the right");
        assert_eq!(browser.eval("getComputedStyle(document.querySelector('pre')).direction").await, json!("ltr"));
        Ok(())
    });
}

#[test]
fn a_text_that_is_not_translated_is_laid_out_in_its_own_direction() {
    with_browser(|browser| async move {
        for width in [1280, 390] {
            browser.size(width, 844).await;
            browser.driver.goto(format!("{}ar/q/deadlock.html", book())).await?;
            let at_left = "(function () {
                const left = node => { const range = document.createRange(); range.selectNodeContents(node); return Math.round(range.getBoundingClientRect().left); };
                const edge = Math.round(document.querySelector('.prose').getBoundingClientRect().left);
                const bar = getComputedStyle(document.querySelector('.short'));
                return [bar.borderLeftWidth, bar.borderRightWidth, left(document.querySelector('h1')) - edge, left(document.querySelector('.prose h2')) - edge, left(document.querySelector('.prose p')) - edge];
            })()";
            assert_eq!(browser.eval(at_left).await, json!(["3px", "0px", 0, 0, 0]), "{width}");
        }
        Ok(())
    });
}

#[test]
fn a_result_that_is_not_translated_says_its_language() {
    with_browser(|browser| async move {
        browser.driver.goto(format!("{}ar/search.html?q=deadlock", book())).await?;
        browser.wait("document.querySelectorAll('.hit').length > 0").await;
        let said = "[document.querySelector('.hit-question').lang, document.querySelector('.hit-question').dir]";
        assert_eq!(browser.eval(said).await, json!(["en", "ltr"]));
        Ok(())
    });
}

#[test]
fn a_translation_is_practiced_in_its_language_and_what_is_known_counts_in_all() {
    with_browser(|browser| async move {
        let stored = "Object.keys(localStorage).filter(key => key.startsWith('askbook-practice:')).map(key => \
                      Object.keys(JSON.parse(localStorage.getItem(key)).cards))";
        for (language, question, answer, novice) in [
            ("de", "Was ist ein Mutex?", "Sperre", "Einsteiger"),
            ("ar", "ما هو القفل؟", "قفل", "مبتدئ"),
            ("ja", "ミューテックスとは何ですか？", "ロック", "初級"),
        ] {
            browser.driver.goto(format!("{}{language}/practice.html", book())).await?;
            browser.run("localStorage.clear(); sessionStorage.clear()").await;
            browser.driver.refresh().await?;
            // The filters are in the language: only the question for beginners is left.
            browser.run("document.getElementById('_choose').open = true; document.querySelector('[name=levels][value=novice]').click()").await;
            let chosen =
                browser.eval("document.querySelector('label:has([name=levels]:checked)').textContent.trim()").await;
            assert_eq!(chosen, json!(novice), "{language}");
            browser.click("#_choices [type=submit]").await?;
            browser.wait("document.activeElement.matches('.card h1')").await;
            assert_eq!(browser.eval("document.querySelector('.card h1').textContent").await, json!(question));
            press(&browser, " ").await?;
            browser.wait(&format!("document.querySelector('.answer .short')?.textContent.includes('{answer}')")).await;
            press(&browser, "3").await?;
            browser.wait(&format!("JSON.stringify({stored}) === '[[\"mutex\"]]'")).await;
            // It is kept for the original's root, so that it counts in every language.
            let key = "Object.keys(localStorage).filter(key => key.startsWith('askbook-practice:'))[0]";
            let root = url::Url::parse(book()).expect("it is an address").path().to_owned();
            assert_eq!(browser.eval(key).await, json!(format!("askbook-practice:{root}")), "{language}");
        }
        Ok(())
    });
}
