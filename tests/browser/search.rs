//! A reader who looks something up: by keyboard and touch, with slips, from a host and from a folder.

use serde_json::json;
use thirtyfour::Key;
use thirtyfour::prelude::*;

use crate::accessibility::violations;
use crate::harness::{Browser, Log, oddly_named_site, site, start_host, with_browser};

/// Most bytes, compressed, and requests from an opened page to the first results of a first query of one or two words.
const MAX_BYTES: usize = 60_000;
const MAX_REQUESTS: usize = 5;
/// Most bytes of the passages of the results on screen, and of all that typing a word letter by letter loads.
const MAX_PASSAGE_BYTES: usize = 25_000;
const MAX_TYPED_BYTES: usize = 75_000;

const HITS: &str = "document.querySelectorAll('.search-dialog .hit').length";

pub(crate) async fn press(browser: &Browser, keys: &str) -> WebDriverResult<()> {
    browser.driver.action_chain().send_keys(keys.to_owned()).perform().await
}

pub(crate) async fn key(browser: &Browser, key: Key) -> WebDriverResult<()> {
    press(browser, &key.value().to_string()).await
}

#[test]
fn slash_query_arrows_enter_and_back() {
    with_browser(|browser| async move {
        browser.open("q/goroutine-basics.html").await?;
        // Typed in one go: the first letters come before the script is there.
        press(&browser, "/isolation levels").await?;
        browser
            .wait(&format!("{HITS} > 0 && document.querySelector('.search-dialog input').value === 'isolation levels'"))
            .await;
        browser.wait("document.querySelector('.hit').pathname.endsWith('q/transaction-isolation-levels.html')").await;
        assert!(browser.eval(HITS).await.as_u64() <= Some(8));
        let marked =
            browser.eval("[...document.querySelectorAll('.hit mark')].map(m => m.textContent.toLowerCase())").await;
        assert!(marked.as_array().is_some_and(|marks| marks.contains(&json!("isolation"))), "{marked}");
        let input = "document.activeElement";
        assert_eq!(browser.eval(&format!("{input}.getAttribute('role')")).await, json!("combobox"));
        assert_eq!(browser.eval(&format!("{input}.getAttribute('aria-expanded')")).await, json!("true"));
        browser.wait("document.querySelector('.search-dialog [role=status]').textContent.includes('question')").await;
        key(&browser, Key::Down).await?;
        let active = "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))";
        assert_eq!(browser.eval(&format!("{active} === document.querySelectorAll('.hit')[1]")).await, json!(true));
        assert_eq!(browser.eval(&format!("{active}.getAttribute('aria-selected')")).await, json!("true"));
        key(&browser, Key::Up).await?;
        key(&browser, Key::Enter).await?;
        browser.wait("location.pathname.endsWith('/q/transaction-isolation-levels.html') && document.readyState === 'complete'").await;
        press(&browser, "/").await?;
        browser.wait("document.querySelector('.search-dialog input')?.value === 'isolation levels'").await;
        key(&browser, Key::Escape).await?;
        browser.wait("!document.querySelector('.search-dialog').open").await;
        browser.driver.back().await?;
        browser.wait("location.pathname.endsWith('/q/goroutine-basics.html')").await;
        browser.assert_clean("search").await;
        Ok(())
    });
}

#[test]
fn slips_are_forgiven_and_said() {
    with_browser(|browser| async move {
        browser.open("index.html").await?;
        press(&browser, "/gorutine leek").await?;
        browser.wait("document.querySelector('.search-note')?.textContent.includes('showing results for “goroutine”') === true").await;
        browser.wait("document.querySelector('.hit')?.href.includes('goroutine') === true").await;
        browser.run("document.querySelector('.search-dialog input').value = ''").await;
        press(&browser, "mutex zzqqzzqq").await?;
        browser.wait("document.querySelector('.search-note').textContent.includes('without zzqqzzqq')").await;
        browser.wait("/^[0-9]+ questions.*without zzqqzzqq$/.test(document.querySelector('.search-dialog [role=status]').textContent)").await;
        assert!(browser.eval(HITS).await.as_u64() > Some(0), "a word that the book lacks hides nothing");
        Ok(())
    });
}

/// Finds a question from a page that is opened from a folder, and opens it.
async fn search_from(browser: &Browser, root: &str, prepare: &str) -> WebDriverResult<()> {
    browser.driver.goto(format!("{root}q/goroutine-basics.html")).await?;
    browser.run(prepare).await;
    press(browser, "/select statement").await?;
    browser.wait(&format!("{HITS} > 0")).await;
    let opened = browser.eval("document.querySelector('.hit').href").await;
    assert!(opened.as_str().is_some_and(|href| href.starts_with(&format!("{root}q/"))), "{opened}");
    key(browser, Key::Enter).await?;
    browser
        .wait("document.querySelector('article[data-id]') !== null && !location.href.includes('goroutine-basics')")
        .await;
    assert_eq!(browser.eval("window.__problems").await, json!([]));
    Ok(())
}

#[test]
fn from_a_folder() {
    with_browser(|browser| async move {
        let root = format!("file://{}/", site().display());
        search_from(&browser, &root, "").await?;
        // A folder has no workers: a large book is searched in the page.
        search_from(&browser, &root, "document.querySelector('a.find').dataset.large = ''").await?;
        browser.driver.goto(format!("{root}search.html?q=mutex&level=advanced")).await?;
        browser.wait("document.querySelectorAll('.hit').length > 0").await;
        assert_eq!(browser.eval("window.__problems").await, json!([]));
        Ok(())
    });
}

#[test]
fn from_a_folder_whose_name_means_something_in_addresses() {
    let (_folder, root) = oddly_named_site();
    with_browser(|browser| async move { search_from(&browser, &root, "").await });
}

#[test]
fn a_large_book_is_searched_in_a_worker_where_there_are_workers() {
    with_browser(|browser| async move {
        let by_page = "performance.getEntriesByType('resource').some(entry => /search\\/t/.test(entry.name))";
        // Otherwise search is ready before the book can be made large.
        browser.without_worker().await;
        let grow = "document.querySelector('a.find').dataset.large = ''";
        browser.open("q/goroutine-basics.html").await?;
        browser.run(grow).await;
        press(&browser, "/mutex").await?;
        browser.wait(&format!("{HITS} > 0")).await;
        assert_eq!(browser.eval(by_page).await, json!(false), "the worker loads");
        browser.assert_clean("a page with a worker").await;

        let source = json!({ "source": "delete window.Worker;" });
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", source).await;
        browser.open("q/goroutine-basics.html").await?;
        browser.run(grow).await;
        press(&browser, "/mutex").await?;
        browser.wait(&format!("{HITS} > 0")).await;
        assert_eq!(browser.eval(by_page).await, json!(true), "the page loads");
        browser.assert_clean("a page without workers").await;
        Ok(())
    });
}

#[test]
fn the_full_page_keeps_query_and_filters_in_its_address() {
    with_browser(|browser| async move {
        browser.open("search.html?q=mutex&level=advanced").await?;
        browser.wait("document.querySelectorAll('.hit').length > 0").await;
        let levels = "[...document.querySelectorAll('.hit .level')].every(level => level.textContent === 'advanced')";
        assert_eq!(browser.eval(levels).await, json!(true));
        assert_eq!(
            browser.eval("document.querySelector('.chip[aria-pressed=true]').dataset.level").await,
            json!("advanced")
        );
        let count = "Number(document.querySelector('.search-filters select [value=go-concurrency]').textContent.match(/\\((\\d+)\\)$/)?.[1])";
        browser.wait(&format!("{count} > 0")).await;
        let counted = browser.eval(count).await;
        browser.run("const topic = document.querySelector('.search-filters select'); topic.value = 'go-concurrency'; topic.dispatchEvent(new Event('change'))").await;
        browser.wait("location.search === '?q=mutex&topic=go-concurrency&level=advanced'").await;
        browser.wait("[...document.querySelectorAll('.hit .where')].every(where => where.textContent.startsWith('Go Concurrency'))").await;
        browser
            .wait(&format!("document.querySelector('.search-note').textContent.startsWith('{counted} question')"))
            .await;
        // Another topic is counted as if it were chosen.
        browser.wait("[...document.querySelectorAll('.search-filters select:first-of-type option')].filter(option => / \\([1-9]\\d*\\)$/.test(option.textContent)).length > 1").await;
        browser.run("document.querySelector('.hit').click()").await;
        browser.wait("document.querySelector('article[data-id]') !== null").await;
        browser.driver.back().await?;
        browser.wait("location.search === '?q=mutex&topic=go-concurrency&level=advanced' && document.querySelectorAll('.hit').length > 0").await;
        browser.assert_clean("search.html").await;
        Ok(())
    });
}

#[test]
fn a_finger_on_a_phone_and_a_network_that_goes_away() {
    with_browser(|browser| async move {
        browser.size(390, 844).await;
        browser.open("q/goroutine-basics.html").await?;
        browser.click("a.find").await?;
        browser.wait("document.querySelector('.search-dialog')?.open === true").await;
        press(&browser, "channel").await?;
        browser.wait(&format!("{HITS} > 0")).await;
        let needed = browser.eval("document.querySelector('.search-dialog').scrollWidth").await;
        assert!(needed.as_u64() <= Some(390), "the dialog needs {needed} pixels");
        let tall = browser
            .eval("Math.min(...[...document.querySelectorAll('.hit')].map(hit => hit.getBoundingClientRect().height))")
            .await;
        assert!(tall.as_f64() >= Some(44.0), "a hit is {tall} pixels high: too low for a finger");
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        browser.cdp("Network.enable", json!({})).await;
        browser.cdp("Network.emulateNetworkConditions", offline).await;
        browser.run("document.querySelector('.search-dialog input').value = ''").await;
        press(&browser, "channels").await?;
        browser
            .wait(&format!("{HITS} > 0 && document.querySelector('.search-note').textContent.includes('question')"))
            .await;
        Ok(())
    });
}

#[test]
fn axe_finds_nothing_in_the_dialog() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844)] {
                browser.size(width, height).await;
                browser.open("q/goroutine-basics.html").await?;
                press(&browser, "/mutex gorutine").await?;
                browser.wait(&format!("{HITS} > 2")).await;
                found.extend(violations(&browser).await.into_iter().map(|what| format!("{scheme} {width}: {what}")));
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn a_first_query_is_light() {
    let log = Log::default();
    let host = start_host(Log::clone(&log));
    with_browser(|browser| async move {
        browser.without_worker().await;
        for query in ["isolation levels", "mutex", "context deadline", "kafka consumer"] {
            browser.cdp("Network.clearBrowserCache", json!({})).await;
            browser.driver.goto(format!("{host}q/goroutine-basics.html")).await?;
            browser.wait("document.readyState === 'complete'").await;
            log.lock().expect("no test panics with the lock").clear();
            browser.run("sessionStorage.clear()").await;
            press(&browser, &format!("/{query}")).await?;
            browser
                .wait(&format!("{HITS} > 0 && document.querySelector('.search-dialog input').value === '{query}'"))
                .await;
            browser.wait("document.querySelector('.search-note').textContent !== ''").await;
            let mut sent = log.lock().expect("no test panics with the lock").clone();
            // What the opened page itself asks for late.
            sent.retain(|(path, _)| !path.ends_with(".webmanifest") && !path.contains("icon"));
            // Passages and filters fill in after the results are shown.
            let is_later =
                |path: &str| path.contains("/q/") || path.contains("/search_more.") || path.contains("search/filters.");
            let (later, before): (Vec<_>, Vec<_>) = sent.iter().partition(|(path, _)| is_later(path));
            let weight = |files: &[&(String, usize)]| files.iter().map(|(_, bytes)| *bytes).sum::<usize>();
            let bytes = weight(&before);
            assert!(bytes <= MAX_BYTES && before.len() <= MAX_REQUESTS, "{query}: {bytes} bytes: {sent:?}");
            browser
                .wait(&format!(
                    "{HITS} > 0 && [...document.querySelectorAll('.hit')].every(hit => hit.children[2].textContent)"
                ))
                .await;
            let all = log.lock().expect("no test panics with the lock").clone();
            let later: usize = all
                .iter()
                .filter(|(path, _)| path.contains("/q/"))
                .map(|(_, bytes)| *bytes)
                .sum::<usize>()
                .max(weight(&later));
            assert!((1..=MAX_PASSAGE_BYTES).contains(&later), "{query}: {later} bytes of passages: {all:?}");
            println!("{query}: {bytes} bytes in {} requests, passages {later}", before.len());
        }
        Ok(())
    });
}

#[test]
fn typing_letter_by_letter_loads_little() {
    let log = Log::default();
    let host = start_host(Log::clone(&log));
    with_browser(|browser| async move {
        browser.without_worker().await;
        for word in ["transaction", "postgres", "goroutine"] {
            browser.cdp("Network.clearBrowserCache", json!({})).await;
            browser.driver.goto(format!("{host}q/goroutine-basics.html")).await?;
            browser.wait("document.readyState === 'complete'").await;
            browser.run("sessionStorage.clear(); localStorage.clear()").await;
            log.lock().expect("no test panics with the lock").clear();
            press(&browser, "/").await?;
            browser.wait("document.querySelector('.search-dialog')?.open === true").await;
            for letter in word.chars() {
                press(&browser, &letter.to_string()).await?;
                tokio::time::sleep(std::time::Duration::from_millis(60)).await;
            }
            browser.wait(&format!("{HITS} > 0")).await;
            let mut sent = log.lock().expect("no test panics with the lock").clone();
            sent.retain(|(path, _)| !path.ends_with(".webmanifest") && !path.contains("icon") && !path.contains("/q/"));
            let bytes: usize = sent.iter().map(|(_, bytes)| *bytes).sum();
            println!("{word}: {bytes} bytes in {} requests", sent.len());
            assert!(bytes <= MAX_TYPED_BYTES, "{word}: {bytes} bytes: {sent:?}");
        }
        Ok(())
    });
}

/// Answers that are looked into while a word is typed slowly: those to the whole word, and those of one hesitation.
const MAX_ANSWERS: usize = 16;

#[test]
fn typing_slowly_looks_into_no_answers_to_half_a_word() {
    let log = Log::default();
    let host = start_host(Log::clone(&log));
    with_browser(|browser| async move {
        browser.without_worker().await;
        browser.driver.goto(format!("{host}q/goroutine-basics.html")).await?;
        press(&browser, "/").await?;
        browser.wait("document.querySelector('.search-dialog')?.open === true").await;
        log.lock().expect("no test panics with the lock").clear();
        for letter in "transaction".chars() {
            press(&browser, &letter.to_string()).await?;
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        }
        browser.wait("document.querySelector('.hit-section, .hit-short mark') !== null").await;
        browser.wait("[...document.querySelectorAll('.hit')].every(hit => hit.children[2].textContent)").await;
        let sent = log.lock().expect("no test panics with the lock").clone();
        let answers = sent.iter().filter(|(path, _)| path.contains("/q/")).count();
        assert!((1..=MAX_ANSWERS).contains(&answers), "{answers} answers: {sent:?}");
        Ok(())
    });
}

#[test]
fn a_result_quotes_what_matched_and_its_page_opens_there() {
    with_browser(|browser| async move {
        browser.open("search.html?q=embedding+shadowing+ambiguity").await?;
        browser.wait("document.querySelector('.hit-section') !== null").await;
        let section = "document.querySelector('.hit-section').textContent";
        assert!(browser.eval(section).await.as_str().is_some_and(|text| text.starts_with("Section: ")));
        assert!(
            browser.eval("document.querySelectorAll('.hit')[0].querySelectorAll('mark').length").await.as_u64()
                > Some(1)
        );
        browser.click(".hit").await?;
        browser.wait("document.querySelectorAll('article mark.found').length > 2").await;
        let is_in_sight = "(() => { const box = document.querySelector('mark.here').getBoundingClientRect(); \
                           return box.top > 0 && box.bottom < innerHeight; })()";
        browser.wait(is_in_sight).await;
        // A mark is a whole word.
        let inside = "[...document.querySelectorAll('article mark.found')].some(mark => \
                      /\\p{L}$/u.test(mark.previousSibling?.data ?? '') || /^\\p{L}/u.test(mark.nextSibling?.data ?? ''))";
        assert_eq!(browser.eval(inside).await, json!(false));
        browser.wait("/matches marked/.test(document.querySelector('.found-bar').textContent)").await;
        let found = violations(&browser).await;
        assert_eq!(found, Vec::<String>::new());
        browser.click(".found-bar button").await?;
        browser.wait("document.querySelector('mark.found, .found-bar') === null").await;
        // Coming back later, or by another way, marks nothing.
        browser.run("location.reload()").await;
        browser.wait("document.readyState === 'complete'").await;
        assert_eq!(browser.eval("document.querySelector('mark.found')").await, json!(null));
        Ok(())
    });
}

#[test]
fn signs_are_found_by_typing_them_and_marked_on_their_page() {
    with_browser(|browser| async move {
        // Each means something in a pattern, or would.
        for sign in [
            "->>",
            "-race",
            "<-",
            "@>",
            "%w",
            "&^",
            ":=",
            "[]byte",
            "s[a:b:c]",
            "$1",
            "x/y",
            "a|b",
            "(*T)",
            "c++",
            "#!/bin/sh",
            "\\d",
            "^",
        ] {
            let typed = browser.eval(&format!("encodeURIComponent({})", json!(sign))).await;
            browser.open(&format!("search.html?q={}", typed.as_str().expect("text"))).await?;
            browser.wait("document.querySelector('.search-note').textContent !== ''").await;
            let note = browser.eval("document.querySelector('.search-note').textContent").await;
            let note = note.as_str().expect("text").to_owned();
            assert!(note.contains("question") || note.starts_with("Nothing found"), "{sign}: {note}");
            if ["->>", "<-", "@>", "%w", "&^", ":="].contains(&sign) {
                browser.wait("document.querySelectorAll('.hit mark').length > 0").await;
                browser.click(".hit").await?;
                browser.wait("document.querySelectorAll('.prose mark.found, .short mark.found').length > 0").await;
                let marked = browser.eval("document.querySelector('mark.found').textContent").await;
                assert_eq!(marked.as_str().map(|text| text.replace(' ', "")), Some(sign.to_owned()));
            }
            browser.assert_clean(sign).await;
        }
        Ok(())
    });
}

#[test]
fn an_empty_search_has_a_start_and_a_lost_one_a_way_on() {
    with_browser(|browser| async move {
        browser.open("q/goroutine-basics.html").await?;
        browser.run("localStorage.clear(); sessionStorage.clear()").await;
        press(&browser, "/").await?;
        browser.wait("document.querySelectorAll('.search-start section').length >= 2").await;
        assert!(violations(&browser).await.is_empty());
        browser.run("[...document.querySelectorAll('.search-start .chip')].find(chip => chip.textContent.startsWith('SQL')).click()").await;
        // A filter alone is a list.
        browser.wait(&format!("{HITS} > 0 && [...document.querySelectorAll('.hit .where')].every(where => where.textContent.startsWith('SQL'))")).await;
        browser.wait("document.querySelector('.search-start').hidden").await;
        let counts =
            "[...document.querySelectorAll('.search-dialog .chips .count')].map(count => Number(count.textContent))";
        let counts: Vec<u64> = serde_json::from_value(browser.eval(counts).await).expect("three numbers");
        assert!(counts.len() == 3 && counts.iter().sum::<u64>() > 10, "{counts:?}");
        browser.open("q/goroutine-basics.html").await?;
        press(&browser, "/goroutime wrkpool").await?;
        browser.wait(&format!("{HITS} > 0")).await;
        key(&browser, Key::Enter).await?;
        browser.wait("!location.href.includes('goroutine-basics') && document.readyState === 'complete'").await;
        press(&browser, "/").await?;
        browser.wait("document.querySelector('.search-dialog')?.open === true").await;
        browser.run("const input = document.querySelector('.search-dialog input'); input.value = ''; input.dispatchEvent(new Event('input'))").await;
        browser.wait("[...document.querySelectorAll('.search-start .chip')].some(chip => chip.textContent === 'goroutime wrkpool')").await;
        press(&browser, "kuberxyznetes").await?;
        browser.wait(&format!("{HITS} === 0 && document.querySelector('.search-start a[href*=\"issues/new?title=kuberxyznetes\"]') !== null")).await;
        browser.wait("document.querySelector('.search-start a[href*=\"q/\"]') !== null").await;
        browser.assert_clean("search").await;
        Ok(())
    });
}

#[test]
fn what_is_typed_before_search_is_there_is_what_its_box_says() {
    with_browser(|browser| async move {
        browser.without_worker().await;
        browser.open("q/goroutine-basics.html").await?;
        // Within one instant: typed, taken back, typed anew; then everything taken back.
        let type_in = |keys: &str| {
            format!(
                "for (const key of {keys}) document.dispatchEvent(new KeyboardEvent('keydown', \
                 {{ key, bubbles: true, cancelable: true }}))"
            )
        };
        browser.run(&type_in("['/', 'x', 'Backspace', 'm', 'u', 't', 'e', 'x']")).await;
        browser.wait("document.querySelector('.search-dialog[open] input')?.value === 'mutex'").await;
        browser.wait(&format!("{HITS} > 0")).await;
        // A count that stands there when the dialog opens is not read out: it comes a moment later.
        browser
            .wait("/^[0-9]+ questions/.test(document.querySelector('.search-dialog [role=status]').textContent)")
            .await;
        browser.run("document.querySelector('.search-dialog').close(); sessionStorage.clear()").await;
        browser.open("search.html").await?;
        browser.run("document.querySelector('#_search input').blur()").await;
        browser.run(&type_in("['/', 'm', 'u']")).await;
        browser.wait("document.activeElement === document.querySelector('#_search input')").await;
        browser.wait("document.activeElement.value === 'mu'").await;
        browser.wait("document.querySelectorAll('.hit').length > 0").await;
        Ok(())
    });
}
