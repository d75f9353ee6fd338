//! Where things are on a page: the answer first, lists at once, room for results, one place in the sidebar.

use serde_json::{Value, json};

use crate::accessibility::violations;
use crate::harness::{Browser, PAGES, site, with_browser};

/// For each page of `paths` the top of the first element that matches `selector`, each page shown in place of the one before.
async fn tops(browser: &Browser, paths: &[String], selector: &str) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    // A few at a time: a busy machine is slow.
    for some in paths.chunks(40) {
        let script = format!(
            "window.__tops = null; (async () => {{ const tops = []; for (const path of {}) {{ \
             const text = await (await fetch('/askbook/' + path)).text(); \
             const page = new DOMParser().parseFromString(text, 'text/html'); \
             document.body.className = page.body.className; \
             document.querySelector('main').replaceWith(document.adoptNode(page.querySelector('main'))); \
             const found = document.querySelector('{selector}'); \
             tops.push(found ? found.getBoundingClientRect().top : 1e9); }} window.__tops = tops; }})()",
            json!(some)
        );
        browser.run(&script).await;
        browser.wait("window.__tops !== null").await;
        let tops: Vec<f64> = serde_json::from_value(browser.eval("window.__tops").await).expect("numbers");
        found.extend(some.iter().cloned().zip(tops));
    }
    found
}

/// Paths of the pages in a folder of the site whose HTML has `part` in it.
fn pages_with(folder: &str, part: &str) -> Vec<String> {
    let entries = std::fs::read_dir(site().join(folder)).expect("it is built");
    let names = entries.map(|entry| entry.expect("it can be read").file_name().into_string().expect("plain names"));
    let mut paths: Vec<String> =
        names.filter(|name| name.ends_with(".html")).map(|name| format!("{folder}/{name}")).collect();
    paths.retain(|path| std::fs::read_to_string(site().join(path)).is_ok_and(|page| page.contains(part)));
    paths.sort();
    paths
}

#[test]
fn the_short_answer_starts_near_the_top_of_every_question_page() {
    with_browser(|browser| async move {
        let pages = pages_with("q", "<div class=\"short\">");
        assert!(pages.len() >= 390);
        for (width, height, median, most) in [(390, 844, 300.0, 420.0), (1280, 800, 260.0, 320.0)] {
            browser.size(width, height).await;
            browser.open(&pages[0]).await?;
            let mut tops = tops(&browser, &pages, "article > .short").await;
            tops.sort_by(|a, b| a.1.total_cmp(&b.1));
            let (middle, last) = (&tops[tops.len() / 2], &tops[tops.len() - 1]);
            assert!(middle.1 <= median, "at {width} pixels half of the short answers start below {}", middle.1);
            assert!(last.1 <= most, "at {width} pixels the short answer of {} starts at {}", last.0, last.1);
        }
        Ok(())
    });
}

#[test]
fn a_topic_s_page_begins_with_its_list() {
    with_browser(|browser| async move {
        browser.size(1280, 800).await;
        let folders = std::fs::read_dir(site()).expect("it is built").map(|entry| entry.expect("it can be read"));
        let folders = folders.filter(|folder| folder.path().join("print.html").is_file());
        let names = folders.map(|folder| folder.file_name().into_string().expect("plain names"));
        let pages: Vec<String> = names.map(|name| format!("{name}/index.html")).collect();
        assert!(pages.len() >= 26);
        browser.open(&pages[0]).await?;
        for (page, top) in tops(&browser, &pages, ".questions > li").await {
            assert!(top <= 420.0, "the first question of {page} is at {top}");
        }
        browser.open("go-concurrency/index.html").await?;
        let first = ".questions > li:first-child";
        let short = format!("document.querySelector('{first} details p').checkVisibility()");
        assert_eq!(browser.eval(&short).await, json!(false));
        browser.click(&format!("{first} summary")).await?;
        assert_eq!(browser.eval(&short).await, json!(true), "the short answer is there on demand");
        Ok(())
    });
}

#[test]
fn only_what_scrolls_is_a_stop_for_the_keyboard() {
    with_browser(|browser| async move {
        for width in [1280, 320] {
            browser.size(width, 800).await;
            browser.open("q/goroutine-basics.html").await?;
            let wrong = "[...document.querySelectorAll('.prose pre, .prose .table')].filter(box => \
                         (box.scrollWidth > box.clientWidth + 1) !== (box.tabIndex === 0)).length === 0";
            browser.wait(wrong).await;
            let stops = browser.eval("document.querySelectorAll('.prose [tabindex=\"0\"]').length").await;
            assert_eq!(stops.as_u64() == Some(0), width == 1280, "{stops} at {width}");
        }
        Ok(())
    });
}

#[test]
fn the_copy_button_of_a_terminal_session_takes_the_commands() {
    with_browser(|browser| async move {
        browser.keep_copies().await;
        browser.open("q/goroutine-basics.html").await?;
        // The same that a page with such a block does.
        let session = "$ go test \\\\\\n    ./...\\nok  example 0.1s\\n$ go vet\\n";
        browser
            .run(&format!(
                "const part = document.createElement('div'); part.className = 'prose'; \
                 part.innerHTML = '<pre data-language=\"console\"><code></code></pre>'; \
                 part.querySelector('code').textContent = '{session}'; document.querySelector('main').prepend(part); \
                 part.dispatchEvent(new CustomEvent('askbook:inserted', {{ bubbles: true }})); \
                 part.querySelector('.copy').click()"
            ))
            .await;
        assert_eq!(browser.copied().await, "go test \\\n    ./...\ngo vet\n");
        Ok(())
    });
}

#[test]
fn search_opens_on_any_keyboard_and_its_results_have_room_on_any_screen() {
    with_browser(|browser| async move {
        browser.open("q/goroutine-basics.html").await?;
        browser.run("document.dispatchEvent(new KeyboardEvent('keydown', {})); document.dispatchEvent(new Event('keydown'))").await;
        browser.run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true }))").await;
        browser.wait("document.querySelector('.search-dialog')?.open === true").await;
        browser.assert_clean("keys without names").await;
        // 400 % zoom of a desk's screen, and a phone on its side.
        for (width, height) in [(320, 256), (844, 390)] {
            browser.size(width, height).await;
            browser.open("q/goroutine-basics.html").await?;
            browser.driver.action_chain().send_keys("/mutex").perform().await?;
            browser.wait("document.querySelectorAll('.hit').length > 0").await;
            let room = browser
                .eval("(box => Math.min(box.bottom, innerHeight) - box.top)(document.querySelector('.hits').getBoundingClientRect())")
                .await;
            assert!(room.as_f64() >= Some(100.0), "{room} pixels of results at {width}x{height}");
        }
        Ok(())
    });
}

#[test]
fn the_sidebar_keeps_its_place_and_shows_the_current_question() {
    with_browser(|browser| async move {
        browser.size(1280, 500).await;
        browser.open("q/actor-model-in-go.html").await?;
        let seen = "(([link, box]) => link.top >= box.top && link.bottom <= box.bottom)\
                    ([document.querySelector('.sidebar [aria-current]'), document.getElementById('_sidebar')]\
                    .map(part => part.getBoundingClientRect()))";
        browser.wait(seen).await;
        let place = browser.eval("document.getElementById('_sidebar').scrollTop").await;
        assert!(place.as_f64() > Some(0.0));
        browser.click(".pager .previous").await?;
        browser
            .wait("location.pathname.endsWith('/sync-atomic-internals.html') && document.readyState === 'complete'")
            .await;
        assert_eq!(browser.eval("document.getElementById('_sidebar').scrollTop").await, place);
        assert_eq!(browser.eval(seen).await, json!(true));
        Ok(())
    });
}

#[test]
fn the_contents_mark_the_section_that_is_read() {
    with_browser(|browser| async move {
        browser.open("q/goroutine-basics.html").await?;
        assert_eq!(browser.eval("document.querySelector('.contents [aria-current]')").await, Value::Null);
        browser.run("document.querySelectorAll('.prose h2')[1].scrollIntoView()").await;
        let marked = "document.querySelector('.contents [aria-current]')?.hash.slice(1) === document.querySelectorAll('.prose h2')[1].id";
        browser.wait(marked).await;
        browser.size(390, 844).await;
        browser.open("q/goroutine-basics.html").await?;
        assert_eq!(
            browser.eval("document.querySelector('.contents li').checkVisibility()").await,
            json!(false),
            "folded"
        );
        Ok(())
    });
}

#[test]
fn on_a_phone_the_contents_stay_in_reach_and_close_after_a_choice() {
    with_browser(|browser| async move {
        browser.size(390, 844).await;
        browser.open("q/goroutine-basics.html").await?;
        browser.run("scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' })").await;
        let bar = "document.querySelector('.contents').getBoundingClientRect()";
        let below = format!("Math.round({bar}.top - document.querySelector('.top').getBoundingClientRect().bottom)");
        browser.wait(&format!("{below} === 0")).await;
        let of_article = "document.querySelector('article').offsetHeight";
        let height = browser.eval(of_article).await;
        browser.click(".contents summary").await?;
        assert_eq!(browser.eval("document.querySelector('.contents li').checkVisibility()").await, json!(true));
        assert_eq!(browser.eval(of_article).await, height, "they open over the text");
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        browser.click(".contents li:first-child a").await?;
        browser.wait("document.querySelector(':target') !== null").await;
        assert_eq!(browser.eval("document.querySelector('.contents li').checkVisibility()").await, json!(false));
        let heading = format!("document.querySelector(':target').getBoundingClientRect().top - {bar}.bottom");
        let heading = browser.eval(&heading).await.as_f64().expect("a number");
        assert!((0.0..120.0).contains(&heading), "the heading is {heading} pixels below the contents");
        Ok(())
    });
}

#[test]
fn home_says_what_is_due() {
    with_browser(|browser| async move {
        browser.open("index.html").await?;
        assert_eq!(browser.eval("document.querySelector('[data-due]').textContent").await, json!("Start practicing"));
        assert_eq!(browser.eval("document.getElementById('_sidebar').checkVisibility()").await, json!(false));
        browser
            .run(
                "localStorage.setItem('askbook-practice:/askbook/', JSON.stringify({ version: 1, cards: { \
                 'sql-joins': { s: 30, d: 5, due: 1, last: Date.now(), state: 2, step: 0, reps: 1, lapses: 0, topic: 'sql' } } }))",
            )
            .await;
        browser.driver.refresh().await?;
        browser.wait("document.querySelector('[data-due]').textContent === 'Continue: 1 due'").await;
        let bar = "document.querySelector('[data-topic=sql] meter')";
        assert_eq!(browser.eval(&format!("[{bar}.value, {bar}.max > 20]")).await, json!([1, true]));
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        let shift = browser.eval("window.__shift").await;
        assert!(shift.as_f64() < Some(0.01), "what is stored moves the page by {shift}");
        browser.assert_clean("home").await;
        Ok(())
    });
}

#[test]
fn forced_colors_leave_nothing_out() {
    with_browser(|browser| async move {
        let features = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        browser.cdp("Emulation.setEmulatedMedia", features).await;
        let mut found = Vec::new();
        for page in PAGES {
            browser.open(page).await?;
            found.extend(violations(&browser).await.into_iter().map(|v| format!("{page}: {v}")));
        }
        assert_eq!(found, Vec::<String>::new());
        browser.open("go-concurrency/index.html").await?;
        let border = "getComputedStyle(document.querySelector('.filter[aria-current=true]')).borderTopStyle";
        assert_eq!(browser.eval(border).await, json!("solid"), "the chosen filter can be seen");
        Ok(())
    });
}
