//! A reader's minutes: browsing, linking, copying, filtering, with and without scripts, from a host and from a folder.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::harness::{PAGES, site, with_browser};

#[test]
fn every_kind_of_page_is_clean_and_fits_a_phone() {
    with_browser(|browser| async move {
        for (width, height) in [(1280, 800), (390, 844), (320, 640)] {
            browser.size(width, height).await;
            for page in PAGES {
                browser.open(page).await?;
                browser.assert_clean(page).await;
                // Not `innerWidth`: a phone's grows with what overflows.
                let needed = browser.eval("document.documentElement.scrollWidth").await;
                assert!(needed.as_u64() <= Some(width.into()), "{page} needs {needed} pixels where {width} are");
            }
        }
        Ok(())
    });
}

#[test]
fn from_home_to_an_answer_and_on() {
    with_browser(|browser| async move {
        browser.open("index.html").await?;
        browser.click(".cards a[href*='go-concurrency']").await?;
        browser.wait("document.querySelector('h1').textContent === 'Go Concurrency'").await;
        browser.click(".questions a[href*='goroutine-basics']").await?;
        browser.wait("document.querySelector('h1').textContent.startsWith('What is a goroutine')").await;
        let current = browser.eval("document.querySelector('.sidebar a[aria-current]').textContent").await;
        assert!(current.as_str().unwrap_or("").starts_with("Goroutines"), "{current}");
        let before = browser.eval("location.pathname").await;
        browser.click(".pager .next").await?;
        browser.wait("document.readyState === 'complete' && document.querySelector('.pager') !== null").await;
        assert_ne!(browser.eval("location.pathname").await, before);
        browser.click(".crumbs li:nth-child(2) a").await?;
        browser.wait("document.querySelector('h1').textContent === 'Go Concurrency'").await;
        browser.assert_clean("the way").await;
        Ok(())
    });
}

#[test]
fn a_theme_is_kept_and_does_not_flash() {
    with_browser(|browser| async move {
        const DARK: &str = "rgb(19, 19, 22)";
        const LIGHT: &str = "rgb(253, 252, 250)";
        let background = "getComputedStyle(document.body).backgroundColor";
        browser.prefer("light").await;
        browser.open("q/goroutine-basics.html").await?;
        assert_eq!(browser.eval(background).await, json!(LIGHT));
        browser.click("button.theme").await?;
        assert_eq!(browser.eval(background).await, json!(DARK));
        for page in ["q/goroutine-basics.html", "index.html"] {
            browser.open(page).await?;
            browser.wait("window.__firstPaintTheme !== 'not painted'").await;
            assert_eq!(browser.eval("window.__firstPaintTheme").await, json!(DARK), "{page} flashes");
            assert_eq!(browser.eval(background).await, json!(DARK));
        }
        browser.prefer("dark").await;
        browser.click("button.theme").await?;
        assert_eq!(browser.eval(background).await, json!(LIGHT), "the choice goes before the system's");
        browser.run("localStorage.clear()").await;
        browser.open("index.html").await?;
        assert_eq!(browser.eval(background).await, json!(DARK), "without a choice the system's is followed");
        Ok(())
    });
}

#[test]
fn code_and_links_are_copied() {
    with_browser(|browser| async move {
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        browser.cdp("Browser.grantPermissions", permissions).await;
        browser.open("q/goroutine-basics.html").await?;
        let code = browser.eval("document.querySelector('pre code').textContent").await;
        browser.run("document.querySelector('.copy').click()").await;
        browser.wait("document.querySelector('.copy').textContent === 'Copied'").await;
        let clipboard = "window.__clip = null; navigator.clipboard.readText().then(text => window.__clip = text)";
        browser.run(clipboard).await;
        browser.wait("window.__clip !== null").await;
        assert_eq!(browser.eval("window.__clip").await, code);
        browser.click(".copy-link").await?;
        browser.wait("document.querySelector('.copy-link').textContent === 'Link copied'").await;
        browser.run(clipboard).await;
        browser.wait("window.__clip !== null").await;
        let canonical = browser.eval("document.querySelector('link[rel=canonical]').href").await;
        let copied = browser.eval("window.__clip").await;
        let plain = copied.as_str().and_then(|link| link.split_once("?seen=")).map(|(plain, _)| plain);
        assert_eq!(plain, canonical.as_str(), "{copied}");
        Ok(())
    });
}

#[test]
fn a_link_to_a_heading_shows_it_below_the_bar() {
    with_browser(|browser| async move {
        browser.size(390, 844).await;
        browser.open("q/goroutine-basics.html").await?;
        let anchor = browser.eval("document.querySelectorAll('.prose h2')[1].id").await;
        let anchor = anchor.as_str().expect("a heading has an id").to_owned();
        browser.open(&format!("q/goroutine-basics.html?from=elsewhere#{anchor}")).await?;
        let top = "document.querySelector(':target').getBoundingClientRect().top";
        browser
            .wait(&format!("scrollY > 0 && {top} >= document.querySelector('.top').offsetHeight && {top} < 400"))
            .await;
        Ok(())
    });
}

#[test]
fn filters_work_at_once_with_a_script_and_as_links_without() {
    with_browser(|browser| async move {
        let shown = "[...document.querySelectorAll('.questions > li')].filter(item => item.checkVisibility()).length";
        browser.open("go-concurrency/index.html").await?;
        let all = browser.eval("document.querySelectorAll('.questions > li').length").await;
        let novice = browser.eval("document.querySelectorAll('.questions > [data-level=novice]').length").await;
        assert!(novice.as_u64() > Some(0) && novice != all);
        browser.click("#_novice").await?;
        assert_eq!(browser.eval(shown).await, novice);
        assert_eq!(browser.eval("location.search").await, json!("?level=novice"));
        browser.click("#_importance-3").await?;
        let both = "document.querySelectorAll('.questions > [data-level=novice][data-importance=\"3\"]').length";
        assert_eq!(browser.eval(shown).await, browser.eval(both).await);
        browser.driver.refresh().await?;
        assert_eq!(browser.eval(shown).await, browser.eval(both).await, "the address keeps the filters");
        browser.click("#_all").await?;
        assert_eq!(browser.eval(shown).await, all);

        browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        browser.open("go-concurrency/index.html").await?;
        browser.click("#_novice").await?;
        assert_eq!(browser.eval(shown).await, novice);
        browser.click("#_all").await?;
        assert_eq!(browser.eval(shown).await, all);
        Ok(())
    });
}

#[test]
fn without_scripts_nothing_is_missing_but_conveniences() {
    with_browser(|browser| async move {
        browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        browser.prefer("dark").await;
        browser.size(390, 844).await;
        browser.open("q/goroutine-basics.html").await?;
        let background = browser.eval("getComputedStyle(document.body).backgroundColor").await;
        assert_eq!(background, json!("rgb(19, 19, 22)"));
        for dead in ["button.theme", ".copy-link"] {
            let visible = browser.eval(&format!("document.querySelector('{dead}').checkVisibility()")).await;
            assert_eq!(visible, json!(false), "{dead} would do nothing");
        }
        browser.click("button.menu").await?;
        browser.wait("document.getElementById('_sidebar').matches(':popover-open')").await;
        browser.click(".sidebar a[href*='goroutine-vs-thread']").await?;
        browser.wait("document.querySelector('h1').textContent.includes('thread')").await;
        browser.open("practice.html").await?;
        assert_eq!(browser.eval("document.querySelector('.practice').checkVisibility()").await, json!(false));
        browser.click("main .plain a[href*='go-concurrency']").await?;
        browser.wait("document.querySelector('h1').textContent === 'Go Concurrency'").await;
        Ok(())
    });
}

#[test]
fn the_site_works_from_a_folder() {
    with_browser(|browser| async move {
        let page = format!("file://{}/index.html", site().display());
        browser.driver.goto(&page).await?;
        browser.click(".cards a[href*='go-concurrency']").await?;
        browser.wait("document.querySelector('h1').textContent === 'Go Concurrency'").await;
        browser.click("#_novice").await?;
        browser.wait("document.querySelector('.filtered').textContent.includes(' of ')").await;
        browser.click(".questions > li:not([hidden]) > a").await?;
        browser.wait("document.querySelector('.short') !== null").await;
        let font = browser.eval("getComputedStyle(document.querySelector('.short')).borderLeftStyle").await;
        assert_eq!(font, json!("solid"), "the style sheet is used");
        browser.click("button.theme").await?;
        assert_eq!(browser.eval("document.documentElement.dataset.theme !== undefined").await, json!(true));
        assert_eq!(browser.eval("window.__problems").await, json!([]));
        Ok(())
    });
}

#[test]
fn a_page_in_a_sandboxed_frame_of_another_site_is_a_page() {
    with_browser(|browser| async move {
        browser.open("404.html").await?;
        let frame = "const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; \
            frame.src = 'q/goroutine-basics.html'; document.body.replaceChildren(frame)";
        browser.run(frame).await;
        browser.driver.find(By::Css("iframe")).await?.enter_frame().await?;
        browser.wait("document.querySelector('button.copy') !== null").await;
        browser.click("button.theme").await?;
        browser.wait("document.documentElement.dataset.theme !== undefined").await;
        Ok(())
    });
}

#[test]
fn a_wrong_address_leads_to_the_nearest_questions() {
    with_browser(|browser| async move {
        browser.open("q/gorutine-basic.html#stack").await?;
        browser
            .wait("document.querySelector('#_nearest a')?.href.endsWith('/q/goroutine-basics.html#stack') === true")
            .await;
        assert_eq!(browser.eval("document.getElementById('_nearest').checkVisibility()").await, json!(true));
        browser.open("q/xyzzy.html").await?;
        browser.wait("document.readyState === 'complete'").await;
        assert_eq!(browser.eval("document.getElementById('_nearest').checkVisibility()").await, json!(false));
        Ok(())
    });
}
