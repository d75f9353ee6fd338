//! Answers that are covered until they are asked for, and links to headings in them.

use serde_json::json;
use thirtyfour::error::WebDriverResult;

use crate::accessibility::violations;
use crate::harness::{Browser, site, with_browser};
use crate::search::press;

const SHOWN: &str = "['.short', '.prose'].map(part => document.querySelector(part).checkVisibility())";

/// Presses the button that hides answers; the script that does it comes with the first press.
async fn hide(browser: &Browser) -> WebDriverResult<()> {
    browser.click(".hide-answers").await?;
    browser.wait("document.documentElement.classList.contains('covered')").await;
    Ok(())
}

/// A page whose script for hiding is gone, as after a deployment, shows its answer to those who hide answers.
#[test]
fn what_cannot_be_uncovered_is_not_covered() {
    with_browser(|browser| async move {
        browser.without_worker().await;
        browser.open("q/goroutine-basics.html").await?;
        browser.run("localStorage.setItem('askbook-answers', 'hidden')").await;
        browser.cdp("Network.enable", json!({})).await;
        browser.cdp("Network.setBlockedURLs", json!({ "urls": ["*/assets/hiding.*"] })).await;
        browser.open("q/concurrency-patterns.html").await?;
        browser.wait("!document.documentElement.classList.contains('covered')").await;
        assert_eq!(browser.eval(SHOWN).await, json!([true, true]));
        browser.cdp("Network.setBlockedURLs", json!({ "urls": [] })).await;
        Ok(())
    });
}

#[test]
fn answers_are_covered_until_they_are_asked_for() {
    with_browser(|browser| async move {
        browser.open("q/goroutine-basics.html").await?;
        assert_eq!(browser.eval(SHOWN).await, json!([true, true]));
        hide(&browser).await?;
        assert_eq!(browser.eval(SHOWN).await, json!([false, false]));
        for page in ["q/concurrency-patterns.html", "q/goroutine-basics.html"] {
            browser.open(page).await?;
            assert_eq!(browser.eval(SHOWN).await, json!([false, false]), "{page}: the choice is kept");
            assert_eq!(browser.eval("document.querySelector('.hide-answers').ariaPressed").await, json!("true"));
            browser.wait("performance.getEntriesByType('paint').length > 0").await;
            let shift = browser.eval("window.__shift").await;
            assert!(shift.as_f64() < Some(0.01), "{page}: the answer was painted before it was covered: {shift}");
        }
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        browser.run("document.querySelector('.reveal').focus()").await;
        press(&browser, " ").await?;
        assert_eq!(browser.eval(SHOWN).await, json!([true, true]));
        assert_eq!(
            browser.eval("document.activeElement.className").await,
            json!("short"),
            "a screen reader goes on there"
        );
        let pressed = "document.querySelector('.hide-answers').ariaPressed";
        assert_eq!(browser.eval(pressed).await, json!("false"), "the button says what is so");
        browser.click(".hide-answers").await?;
        assert_eq!(browser.eval(SHOWN).await, json!([false, false]), "the next press hides it again");
        browser.run("document.activeElement.blur()").await;
        press(&browser, " ").await?;
        assert_eq!(browser.eval(SHOWN).await, json!([true, true]), "Space reveals");
        assert_eq!(browser.eval("scrollY").await, json!(0), "and does not scroll");
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        browser.driver.refresh().await?;
        assert_eq!(browser.eval(SHOWN).await, json!([false, false]), "revealed once, not for good");
        browser.open("go-concurrency/print.html").await?;
        assert_eq!(browser.eval(SHOWN).await, json!([true, true]), "other pages have nothing to uncover with");
        // Lists and search have the questions alone.
        browser.open("go-concurrency/index.html").await?;
        assert_eq!(
            browser.eval("document.querySelector('.peek p').checkVisibility({ contentVisibilityAuto: true })").await,
            json!(false)
        );
        browser.open("search.html?q=isolation").await?;
        browser.wait("document.querySelector('.hit') !== null").await;
        let short = "document.querySelector('.hit-short').checkVisibility()";
        assert_eq!((browser.eval(short).await, browser.eval(pressed).await), (json!(false), json!("true")));
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        browser.click(".hide-answers").await?;
        assert_eq!((browser.eval(short).await, browser.eval(pressed).await), (json!(true), json!("false")));
        browser.click(".hide-answers").await?;
        browser.open("q/goroutine-basics.html").await?;
        browser.click(".hide-answers").await?;
        browser.open("q/concurrency-patterns.html").await?;
        assert_eq!(browser.eval(SHOWN).await, json!([true, true]));
        browser.assert_clean("hidden answers").await;
        Ok(())
    });
}

#[test]
fn a_deep_link_reveals_scrolls_and_marks() {
    with_browser(|browser| async move {
        let root = format!("file://{}/", site().display());
        for host in [crate::harness::host(), root.as_str()] {
            browser.driver.goto(format!("{host}q/goroutine-basics.html")).await?;
            hide(&browser).await?;
            let anchor = browser.eval("document.querySelectorAll('.prose h2')[2].id").await;
            let anchor = anchor.as_str().expect("a heading has an id").to_owned();
            let at_heading = "(top => top >= document.querySelector('.top').offsetHeight && top < 300)\
                              (document.querySelector(':target')?.getBoundingClientRect().top ?? -1)";
            // Another page first: from the same page it would be a jump within it.
            browser.driver.goto(format!("{host}index.html")).await?;
            browser.driver.goto(format!("{host}q/goroutine-basics.html#{anchor}")).await?;
            browser.wait(at_heading).await;
            assert_eq!(browser.eval(SHOWN).await, json!([true, true]));
            let color = browser.eval("getComputedStyle(document.querySelector(':target')).backgroundColor").await;
            assert_ne!(color, json!("rgba(0, 0, 0, 0)"), "the heading is marked");

            browser.driver.goto(format!("{host}index.html")).await?;
            browser.driver.goto(format!("{host}q/goroutine-basics.html#_main")).await?;
            assert_eq!(browser.eval(SHOWN).await, json!([false, false]), "the skip link is no deep link");
            browser.run(&format!("location.hash = '{anchor}'")).await;
            browser.wait(at_heading).await;
            assert_eq!(browser.eval(SHOWN).await, json!([true, true]));
            browser.run("localStorage.clear()").await;
        }
        Ok(())
    });
}
