//! Progress on its way to another device: a link, and a code that a camera reads.

use std::sync::Mutex;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::*;
use crate::accessibility::violations;
use crate::harness::with_browser;
use crate::search::press;

/// Cards as they arrive in another browser; times are of whole seconds there.
const ARRIVED: &str =
    "Object.entries(STORED.cards).map(([id, card]) => [id, Math.floor(card.due / 1000), card.s, card.reps])";

async fn cards(browser: &Browser) -> Value {
    browser.eval(&ARRIVED.replace("STORED", STORED)).await
}

/// Grades one card, and leaves the session.
async fn practice_one(browser: &Browser) -> WebDriverResult<()> {
    start(browser).await?;
    reveal(browser).await?;
    press(browser, "4").await?;
    click_text(browser, "End").await;
    click_text(browser, "Back to choices").await;
    Ok(())
}

/// Opens an address with progress, and takes it.
async fn take(browser: &Browser, address: &str) -> WebDriverResult<()> {
    browser.driver.goto(address).await?;
    browser.wait("document.querySelector('.notice')?.textContent.startsWith('This link holds progress of 1 question.') === true").await;
    assert_eq!(stored_cards(browser).await, 0, "nothing is loaded unasked");
    click_text(browser, "Add it to mine").await;
    browser
        .wait("document.querySelector('.notice')?.textContent.startsWith('Loaded: 1 question added') === true")
        .await;
    Ok(())
}

#[test]
fn progress_goes_to_another_device_in_a_link() {
    let shared = Mutex::new((String::new(), Value::Null));
    with_browser(|browser| {
        let shared = &shared;
        async move {
            practice_one(&browser).await?;
            browser.click("#_link").await?;
            browser.wait("document.querySelector('.notice input')?.value.includes('#progress/') === true").await;
            assert_eq!(violations(&browser).await, Vec::<String>::new());
            let link = browser.eval("document.querySelector('.notice input').value").await;
            let sent = (link.as_str().expect("an address").to_owned(), cards(&browser).await);
            *shared.lock().expect("one thread") = sent;
            Ok(())
        }
    });
    let (link, sent) = shared.into_inner().expect("one thread");
    with_browser(|browser| async move {
        take(&browser, &link).await?;
        assert_eq!(cards(&browser).await, sent);
        browser.open("index.html").await?;
        for nonsense in ["#progress/nonsense", "#progress:12345"] {
            browser.open("404.html").await?;
            browser.open(&format!("practice.html{nonsense}")).await?;
            browser
                .wait("document.querySelector('.notice')?.textContent.includes('not a progress file') === true")
                .await;
        }
        Ok(())
    });
}

/// What a camera reads in the code on the page: its picture's path has a run of dark modules for each `M`.
async fn code_on(browser: &Browser) -> String {
    let side = browser.eval("document.querySelector('#_code-box svg').viewBox.baseVal.width - 8").await;
    let side = usize::try_from(side.as_u64().expect("a number")).expect("it is small");
    let runs = browser.eval(
        "[...document.querySelector('#_code-box path').getAttribute('d').matchAll(/M(\\d+) (\\d+)h(\\d+)/g)].map(run => run.slice(1).map(Number))",
    );
    let runs: Vec<[usize; 3]> = serde_json::from_value(runs.await).expect("places and lengths");
    let is_dark = |x: usize, y: usize| {
        runs.iter().any(|[start, row, length]| *row == y + 4 && (*start..start + length).contains(&(x + 4)))
    };
    let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(side, is_dark));
    grid.decode().expect("a code").1
}

#[test]
fn progress_goes_to_another_device_in_a_code() {
    let shared = Mutex::new((String::new(), Value::Null));
    with_browser(|browser| {
        let shared = &shared;
        async move {
            practice_one(&browser).await?;
            for (width, scheme) in [(1280, "light"), (390, "dark")] {
                browser.size(width, 844).await;
                browser.prefer(scheme).await;
                browser.click("#_code").await?;
                browser.wait("document.querySelector('#_code-box svg') !== null").await;
                assert_eq!(violations(&browser).await, Vec::<String>::new());
                let seen = browser
                    .eval("(svg => [svg.getAttribute('role'), svg.getAttribute('aria-label'), svg.getBoundingClientRect().right <= innerWidth, \
                          getComputedStyle(svg.querySelector('rect')).fill, getComputedStyle(svg.querySelector('path')).fill])(document.querySelector('#_code-box svg'))")
                    .await;
                assert_eq!(
                    seen,
                    json!(["img", "QR code with your progress", true, "rgb(255, 255, 255)", "rgb(0, 0, 0)"]),
                    "black on white in every color scheme"
                );
                assert_eq!(browser.eval("document.getElementById('_code').ariaExpanded").await, json!("true"));
                let sent = (code_on(&browser).await, cards(&browser).await);
                *shared.lock().expect("one thread") = sent;
                browser.click("#_code").await?;
                browser.wait("document.querySelector('#_code-box').childElementCount === 0").await;
            }
            // So many cards fit into no code that a phone reads from a screen.
            browser
                .run(&format!(
                    "const kept = {STORED}, card = Object.values(kept.cards)[0];\
                     for (let i = 0; i < 300; i++) kept.cards['removed-' + (i * 7919 % 1000)] = {{ ...card, s: 1 + i * 0.317, last: card.last - i * 86400000 }};\
                     localStorage.setItem('askbook-practice:/askbook/', JSON.stringify(kept))"
                ))
                .await;
            browser.driver.refresh().await?;
            browser.click("#_code").await?;
            browser.wait("document.getElementById('_code-box').textContent.startsWith('Your progress is too long for a QR code') === true").await;
            assert_eq!(browser.eval("document.querySelector('#_code-box svg')").await, Value::Null);
            Ok(())
        }
    });
    let (address, sent) = shared.into_inner().expect("one thread");
    let (page, digits) = address.split_once("#progress:").expect("progress in digits");
    assert!(page.ends_with("/practice.html") && digits.bytes().all(|digit| digit.is_ascii_digit()), "{address}");
    with_browser(|browser| async move {
        take(&browser, &address).await?;
        assert_eq!(cards(&browser).await, sent);
        Ok(())
    });
}
