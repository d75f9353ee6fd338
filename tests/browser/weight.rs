//! What a reader downloads and waits for.

use serde_json::json;

use crate::harness::{Log, start_host, with_browser};

/// Most bytes over the wire for a cold question page, all requests together.
const MAX_BYTES: u64 = 20_000;
const MAX_REQUESTS: usize = 5;
/// A page that is painted half-way through its header, on a busy machine, moves that header's links a little.
const MAX_SHIFT: f64 = 0.005;
const MAX_SCRIPT_BYTES: u64 = 10_000;

#[test]
fn a_cold_question_page_is_light_and_steady() {
    with_browser(|browser| async move {
        browser.without_worker().await;
        for page in ["q/goroutine-basics.html", "q/concurrency-patterns.html", "q/debugging-deadlocks.html"] {
            browser.cdp("Network.clearBrowserCache", json!({})).await;
            browser.open(page).await?;
            browser
                .wait("document.readyState === 'complete' && performance.getEntriesByType('paint').length > 0")
                .await;
            let entries = browser
                .eval(
                    "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]\
                     .map(e => [e.name, e.transferSize, e.renderBlockingStatus || ''])",
                )
                .await;
            let entries: Vec<(String, u64, String)> = serde_json::from_value(entries).expect("names and sizes");
            // The icon is asked for once more, as the app's, and comes from the cache.
            let mut seen = std::collections::BTreeSet::new();
            // The app's manifest is asked for when the page is there, by browsers that install apps.
            let entries: Vec<_> = entries
                .into_iter()
                .filter(|(name, ..)| !name.ends_with(".webmanifest") && seen.insert(name.clone()))
                .collect();
            let bytes: u64 = entries.iter().map(|(_, bytes, _)| bytes).sum();
            let scripts: u64 =
                entries.iter().filter(|(name, ..)| name.ends_with(".js")).map(|(_, bytes, _)| bytes).sum();
            assert!(entries.iter().all(|(_, bytes, _)| *bytes > 0), "{page}: something came from a cache: {entries:?}");
            assert!(bytes <= MAX_BYTES, "{page}: {bytes} bytes: {entries:?}");
            assert!(entries.len() <= MAX_REQUESTS, "{page}: {entries:?}");
            assert!(scripts <= MAX_SCRIPT_BYTES, "{page}: {scripts} bytes of scripts");
            let blocking =
                "document.head.querySelectorAll('link[rel=stylesheet], script[src]:not([defer]):not([async])').length";
            assert_eq!(browser.eval(blocking).await, json!(1), "{page}: the first paint waits for one style sheet");
            // What shifts depends on when files arrive: on a busy machine the best of three counts.
            let mut shift = browser.eval("window.__shift").await.as_f64();
            for _ in 0..2 {
                if shift.is_some_and(|shift| shift <= MAX_SHIFT) {
                    break;
                }
                browser.cdp("Network.clearBrowserCache", json!({})).await;
                browser.open(page).await?;
                browser.wait("document.readyState === 'complete'").await;
                shift = browser.eval("window.__shift").await.as_f64();
            }
            assert!(shift.is_some_and(|shift| shift <= MAX_SHIFT), "{page}: the layout shifts by {shift:?}");
        }
        Ok(())
    });
}

/// Most bytes that the service worker fetches on a first visit, unnoticed by the reader; the style sheet of search and the dialog about
/// reading offline are among them, as the page does without them.
const MAX_WORKER_BYTES: usize = 31_000;

#[test]
fn what_the_worker_fetches_on_a_first_visit_is_little() {
    let log = Log::default();
    let host = start_host(Log::clone(&log));
    with_browser(|browser| async move {
        browser.driver.goto(format!("{host}q/goroutine-basics.html")).await?;
        browser.wait("navigator.serviceWorker.controller !== null").await;
        // The page and what it loaded are asked for again, and come from the browser's cache.
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let sent = log.lock().expect("no test panics with the lock").clone();
        let of_page = ["q/goroutine-basics.html", "style.", "core.", "favicon."];
        let mut seen = std::collections::BTreeSet::new();
        let extra: usize = sent
            .iter()
            .filter(|(path, _)| !(of_page.iter().any(|part| path.contains(part)) && seen.insert(path.clone())))
            .map(|(_, bytes)| *bytes)
            .sum();
        assert!(extra <= MAX_WORKER_BYTES, "{extra} bytes: {sent:?}");
        assert!(sent.iter().any(|(path, _)| path.ends_with("offline.html")), "{sent:?}");
        Ok(())
    });
}

/// Most bytes over the wire for a cold practice page; sessions, interviews, recording and what is known are loaded when they are used.
const MAX_PRACTICE_BYTES: u64 = 50_000;

#[test]
fn a_cold_practice_page_is_light() {
    with_browser(|browser| async move {
        browser.without_worker().await;
        browser.cdp("Network.clearBrowserCache", json!({})).await;
        browser.open("practice.html").await?;
        browser
            .wait("document.readyState === 'complete' && document.getElementById('_state').textContent !== ''")
            .await;
        let entries = browser
            .eval(
                "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]\
                 .map(e => [e.name, e.transferSize])",
            )
            .await;
        let entries: Vec<(String, u64)> = serde_json::from_value(entries).expect("names and sizes");
        let bytes: u64 = entries.iter().map(|(_, bytes)| bytes).sum();
        assert!(bytes <= MAX_PRACTICE_BYTES, "{bytes} bytes: {entries:?}");
        Ok(())
    });
}
