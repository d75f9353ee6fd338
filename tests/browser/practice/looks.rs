//! What axe-core says about every state, and whether a phone is wide enough.

use super::*;
use crate::accessibility::violations;
use crate::harness::{Browser, with_browser};
use crate::search::press;

#[test]
fn axe_finds_nothing_in_any_state_and_a_phone_is_wide_enough() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844), (320, 640)] {
                browser.size(width, height).await;
                browser.open("practice.html").await?;
                browser.run("localStorage.clear(); sessionStorage.clear()").await;
                browser.open("practice.html").await?;
                browser.click("#_choose > summary").await?;
                browser.click(".more-checks > summary").await?;
                look(&browser, "choices", scheme, width, &mut found).await;
                browser.run("document.querySelector('#_choices [type=submit]').click()").await;
                browser.wait("document.querySelector('.card') !== null").await;
                look(&browser, "card", scheme, width, &mut found).await;
                reveal(&browser).await?;
                look(&browser, "short answer", scheme, width, &mut found).await;
                press(&browser, "a").await?;
                browser.wait("document.querySelector('.answer .prose') !== null").await;
                look(&browser, "whole answer", scheme, width, &mut found).await;
                press(&browser, "1").await?;
                browser.wait("document.querySelector('.answer .prose') === null").await;
                click_text(&browser, "End").await;
                browser.wait("document.querySelector('.summary') !== null").await;
                look(&browser, "summary", scheme, width, &mut found).await;
                click_text(&browser, "Back to choices").await;
                browser.run("document.querySelectorAll('#_bars details').forEach(list => list.open = true)").await;
                look(&browser, "progress", scheme, width, &mut found).await;
                browser.run("document.getElementById('_mock').click()").await;
                browser.wait("document.querySelector('.preset') !== null").await;
                look(&browser, "kinds of interview", scheme, width, &mut found).await;
                click_text(&browser, "Begin").await;
                browser.wait("document.querySelector('.clock') !== null").await;
                look(&browser, "interview", scheme, width, &mut found).await;
                click_text(&browser, "Pause").await;
                look(&browser, "paused", scheme, width, &mut found).await;
                click_text(&browser, "End").await;
                browser.wait("document.querySelector('.interview .mentions') !== null").await;
                look(&browser, "review", scheme, width, &mut found).await;
                click_text(&browser, "Back to choices").await;
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    });
}

/// What axe-core says about a state of the page, and whether it is too wide.
async fn look(browser: &Browser, state: &str, scheme: &str, width: u32, found: &mut Vec<String>) {
    found.extend(violations(browser).await.into_iter().map(|what| format!("{state} {scheme} {width}: {what}")));
    let needed = browser.eval("document.documentElement.scrollWidth").await;
    if needed.as_u64() > Some(width.into()) {
        found.push(format!("{state}: needs {needed} pixels where {width} are"));
    }
}
