//! Formulas, tabs, code from files and pictures as readers see and use them, with scripts and without.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::json;
use thirtyfour::Key;

use crate::accessibility::violations;
use crate::harness::with_browser;

/// The book of every form, built, as an address that ends with a slash.
fn book() -> &'static str {
    static SITE: OnceLock<String> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("forms");
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/every_form");
        let mut command = Command::new(env!("CARGO_BIN_EXE_askbook"));
        command.args(["build", "--quiet", "--book"]).arg(book).arg("--out").arg(&out);
        assert!(command.status().expect("the binary runs").success(), "the book cannot be built");
        url::Url::from_directory_path(out).expect("an absolute path").to_string()
    })
}

const PAGES: &[&str] = &["formulas", "code", "pictures", "prose"];

#[test]
fn axe_finds_nothing_and_no_page_is_too_wide() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844)] {
                browser.size(width, height).await;
                for page in PAGES {
                    browser.driver.goto(format!("{}q/{page}.html", book())).await?;
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
fn a_tab_is_chosen_without_a_script_and_by_keyboard() {
    with_browser(|browser| async move {
        browser.size(1280, 800).await;
        for has_script in [true, false] {
            browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": !has_script })).await;
            browser.driver.goto(format!("{}q/code.html", book())).await?;
            browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false })).await;
            let shown = "[...document.querySelectorAll('.tab')].map(tab => tab.checkVisibility())";
            assert_eq!(browser.eval(shown).await, json!([true, false, false]), "script: {has_script}");
            browser.click(".tab-names label:nth-child(2)").await?;
            assert_eq!(browser.eval(shown).await, json!([false, true, false]), "script: {has_script}");
            browser.driver.active_element().await?.send_keys(Key::Right).await?;
            assert_eq!(browser.eval(shown).await, json!([false, false, true]), "script: {has_script}");
        }
        Ok(())
    });
}

#[test]
fn long_code_unfolds() {
    with_browser(|browser| async move {
        browser.driver.goto(format!("{}q/code.html", book())).await?;
        let height = "document.querySelector('.long-code pre').clientHeight";
        let before = browser.eval(height).await.as_f64().expect("a height");
        browser.click(".fold").await?;
        let after = browser.eval(height).await.as_f64().expect("a height");
        assert!(before < 600.0 && after > 1_200.0, "{before} {after}");
        Ok(())
    });
}

#[test]
fn a_picture_follows_the_theme_that_its_reader_chose() {
    with_browser(|browser| async move {
        let shown = "[...document.querySelectorAll('img')].filter(image => image.checkVisibility()).map(image => \
                     image.className.includes('on-dark') ? 'dark' : image.className.includes('on-light') ? 'light' : '')\
                     .filter(name => name)";
        for (system, chosen, expected) in
            [("light", "", "light"), ("dark", "", "dark"), ("light", "dark", "dark"), ("dark", "light", "light")]
        {
            browser.prefer(system).await;
            browser.driver.goto(format!("{}q/pictures.html", book())).await?;
            if !chosen.is_empty() {
                browser.run(&format!("document.documentElement.dataset.theme = '{chosen}'")).await;
            }
            assert_eq!(browser.eval(shown).await, json!([expected, expected]), "{system} {chosen}");
        }
        Ok(())
    });
}

#[test]
fn a_picture_is_larger_on_a_click() {
    with_browser(|browser| async move {
        browser.prefer("light").await;
        browser.size(390, 844).await;
        browser.driver.goto(format!("{}q/pictures.html", book())).await?;
        browser.wait("!!document.querySelector('figure.picture .zoom')").await;
        assert_eq!(browser.eval("document.querySelectorAll('a .zoom').length").await, json!(0));
        browser.click("figure.picture .zoom").await?;
        assert_eq!(browser.eval("document.querySelector('dialog.larger img').clientWidth").await, json!(1200));
        browser.driver.active_element().await?.send_keys(Key::Escape).await?;
        browser.wait("!document.querySelector('dialog')").await;
        assert_eq!(browser.eval("document.activeElement.className").await, json!("zoom"));
        Ok(())
    });
}

#[test]
fn paper_shows_every_tab_and_all_code() {
    with_browser(|browser| async move {
        browser.driver.goto(format!("{}q/code.html", book())).await?;
        browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let shown = "[...document.querySelectorAll('.tab, .tab-name')].every(tab => tab.checkVisibility()) && \
                     document.querySelector('.long-code pre').clientHeight > 900 && \
                     ![...document.querySelectorAll('.fold, .tab-names')].some(control => control.checkVisibility())";
        assert_eq!(browser.eval(shown).await, json!(true));
        browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        Ok(())
    });
}
