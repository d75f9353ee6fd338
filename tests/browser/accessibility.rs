//! axe-core finds nothing, on each kind of page, in both themes, at both widths; keys reach everything.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::{Browser, PAGES, with_browser};

/// What axe-core says against the page as it is now.
pub(crate) async fn violations(browser: &Browser) -> Vec<String> {
    let path = std::env::var("AXE_CORE").expect("AXE_CORE says where axe.min.js lies: `tests/run` sets it");
    let axe = std::fs::read_to_string(path).expect("axe-core is installed: `tests/run` does that");
    browser.run(&axe).await;
    browser
        .run(
            "window.__axe = null; axe.run(document, { resultTypes: ['violations'] }).then(\
             found => window.__axe = found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + \
             (n.any[0] ? n.any[0].message : '')).join('; ')), error => window.__axe = ['axe failed: ' + error]);",
        )
        .await;
    browser.wait("window.__axe !== null").await;
    let found = browser.eval("window.__axe").await;
    found.as_array().expect("a list").iter().map(|text| text.as_str().unwrap_or("").to_owned()).collect()
}

#[test]
fn axe_finds_nothing() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844)] {
                browser.size(width, height).await;
                for page in PAGES {
                    browser.open(page).await?;
                    found.extend(
                        violations(&browser).await.into_iter().map(|v| format!("{page} {scheme} {width}: {v}")),
                    );
                }
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn the_keyboard_reaches_the_content_and_the_menu() {
    with_browser(|browser| async move {
        browser.open("q/goroutine-basics.html").await?;
        let press = async |key: Key| browser.driver.action_chain().send_keys(key.value().to_string()).perform().await;
        press(Key::Tab).await?;
        assert_eq!(browser.eval("document.activeElement.className").await, json!("skip"));
        browser.wait("document.activeElement.getBoundingClientRect().top >= 0").await;
        press(Key::Enter).await?;
        browser.wait("document.activeElement.id === '_main'").await;
        press(Key::Tab).await?;
        assert_eq!(browser.eval("document.activeElement.closest('main') !== null").await, json!(true));
        let outline = "getComputedStyle(document.activeElement).outlineStyle";
        assert_eq!(browser.eval(outline).await, json!("solid"), "focus can be seen");

        browser.size(390, 844).await;
        browser.open("q/goroutine-basics.html").await?;
        assert_eq!(browser.eval("document.getElementById('_sidebar').checkVisibility()").await, json!(false));
        browser.run("document.querySelector('button.menu').focus()").await;
        press(Key::Enter).await?;
        browser.wait("document.getElementById('_sidebar').matches(':popover-open')").await;
        press(Key::Escape).await?;
        browser.wait("!document.getElementById('_sidebar').checkVisibility()").await;
        Ok(())
    });
}

#[test]
fn twice_the_text_size_still_fits() {
    with_browser(|browser| async move {
        // A window of 640 pixels is what 200 % zoom leaves of 1280.
        browser.size(640, 400).await;
        for page in PAGES {
            browser.open(page).await?;
            let needed = browser.eval("document.documentElement.scrollWidth").await;
            assert!(needed.as_u64() <= Some(640), "{page} needs {needed} pixels");
        }
        Ok(())
    });
}
