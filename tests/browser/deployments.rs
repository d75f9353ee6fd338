//! A reader whose book is built anew while it is read: on hosts that let browsers keep answers for any time, with and without
//! the service worker, and a host that answers wrongly for a moment.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use thirtyfour::prelude::*;

use crate::harness::{Browser, with_browser};
use crate::offline::{CONTROL, goto, keep, push, wait_long};
use crate::search::press;
use crate::static_host::Host;

/// What each edition has an answer about that no other has.
const WORDS: [&str; 4] = ["quince", "medlar", "loquat", "sapodilla"];

/// A book of 150 questions, so that its index has several parts, once for each word.
fn editions() -> &'static [PathBuf] {
    static EDITIONS: OnceLock<Vec<PathBuf>> = OnceLock::new();
    EDITIONS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editions");
        let _ = fs::remove_dir_all(&folder);
        WORDS.iter().map(|word| build(&folder, word)).collect()
    })
}

fn build(folder: &Path, word: &str) -> PathBuf {
    let book = folder.join("book");
    let write = |path: &str, text: String| {
        let file = book.join(path);
        fs::create_dir_all(file.parent().expect("it is in the book")).expect("it is ours");
        fs::write(file, text).expect("it is ours");
    };
    write("book.toml", "[book]\ntitle = \"Fruit\"\n".to_owned());
    for number in 0..150 {
        let about = if number == 70 { word } else { "pear" };
        let text = format!("+++\nquestion = \"Question {number} about trees?\"\n+++\n\nAnswer {number}: a {about}.\n");
        write(&format!("content/fruit/pear-{number}.md"), text);
    }
    // From the second edition on, one question has another id and one is gone.
    let last = word != WORDS[0];
    let moved = "+++\nquestion = \"Which tree moved?\"\n";
    if last {
        let _ = fs::remove_file(book.join("content/fruit/mover.md"));
        let _ = fs::remove_file(book.join("content/fruit/leaver.md"));
        write("content/fruit/moved.md", format!("{moved}aliases = [\"mover\"]\n+++\n\nThis one.\n"));
    } else {
        write("content/fruit/mover.md", format!("{moved}+++\n\nThis one.\n"));
        write("content/fruit/leaver.md", "+++\nquestion = \"Which tree goes?\"\n+++\n\nThat one.\n".to_owned());
    }
    let out = folder.join(word);
    let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["build", "--quiet", "--book"])
        .arg(&book)
        .arg("--out")
        .arg(&out)
        .status()
        .expect("the binary runs");
    assert!(status.success(), "the book does not build");
    out
}

/// Makes the site in `folder` that of an edition, as a host that deploys does: what the new one lacks is gone.
fn deploy(folder: &Path, number: usize) {
    let source = &editions()[number];
    for entry in fs::read_dir(folder).expect("it is ours") {
        let path = entry.expect("it is ours").path();
        let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        removed.expect("it is ours");
    }
    for entry in walkdir::WalkDir::new(source).min_depth(1) {
        let entry = entry.expect("it can be read");
        let target = folder.join(entry.path().strip_prefix(source).expect("it is below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("it is ours");
            continue;
        }
        fs::copy(entry.path(), &target).expect("it is ours");
        // Browsers ask whether a file is newer by the second.
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 + 100 * number as u64);
        let file = fs::File::options().write(true).open(target).expect("it is ours");
        file.set_modified(time).expect("it is ours");
    }
}

struct Deployed {
    folder: tempfile::TempDir,
    host: Host,
}

impl Deployed {
    fn start(cache_control: &'static str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        deploy(folder.path(), 0);
        let host = Host::start(folder.path());
        host.behave(|behavior| behavior.cache_control = Some(cache_control));
        Self { folder, host }
    }

    fn deploy(&self, number: usize) {
        deploy(self.folder.path(), number);
    }
}

/// Waits until the worker answers this page.
async fn controlled(browser: &Browser) {
    browser.wait(&format!("{CONTROL}?.hidden === false && navigator.serviceWorker.controller !== null")).await;
}

/// Makes the browser look for the worker of the edition that the host has now, and waits until that answers this page.
///
/// A worker takes over when the one before rests. To one that a driver is attached to the browser gives no rest: it is stopped here.
async fn update_worker(browser: &Browser) {
    let found = "navigator.serviceWorker.getRegistration()";
    assert_eq!(
        resolved(browser, &format!("{found}.then(found => found.update()).then(() => true)")).await,
        json!(true)
    );
    browser.cdp("ServiceWorker.enable", json!({})).await;
    for _ in 0..100 {
        let waiting =
            resolved(browser, &format!("{found}.then(found => [found.installing !== null, found.waiting !== null])"))
                .await;
        if waiting == json!([false, false]) {
            return;
        }
        if waiting[1] == json!(true) {
            browser.cdp("ServiceWorker.stopAllWorkers", json!({})).await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("the worker stays that of an edition before");
}

/// The value that a promise resolves to.
async fn resolved(browser: &Browser, promise: &str) -> Value {
    let script = "window.__value = undefined; (PROMISE).then(v => { window.__value = v ?? null }, e => { window.__value = String(e) })";
    browser.run(&script.replace("PROMISE", promise)).await;
    browser.wait("window.__value !== undefined").await;
    browser.eval("window.__value").await
}

/// Types a query into the dialog and waits for the answer about `word`; nothing may be said of a failure meanwhile.
async fn find(browser: &Browser, word: &str) -> WebDriverResult<()> {
    browser.run("window.__said = []").await;
    let script = "const input = document.querySelector('.search-dialog input'); input.value = 'WORD'; \
        new MutationObserver(() => window.__said.push(document.querySelector('.search-note').textContent)) \
        .observe(document.querySelector('.search-note'), { childList: true, characterData: true, subtree: true }); \
        input.dispatchEvent(new Event('input'))";
    browser.run(&script.replace("WORD", word)).await;
    browser
        .wait(&format!("document.querySelector('.hit .hit-short')?.textContent.includes('a {word}.') === true"))
        .await;
    let failures = browser.eval("window.__said.filter(text => text.includes('could not'))").await;
    assert_eq!(failures, json!([]), "{word}");
    Ok(())
}

async fn open_search(browser: &Browser) -> WebDriverResult<()> {
    press(browser, "/").await?;
    browser.wait("document.querySelector('.search-dialog[open] input') === document.activeElement").await;
    Ok(())
}

/// A tab that stays open over three deployments, then is loaded anew, then meets a fourth; `prepare` runs on each page.
fn searches_go_on(cache_control: &'static str, has_worker: bool, prepare: &'static str) {
    let site = Deployed::start(cache_control);
    with_browser(|browser| async move {
        if !has_worker {
            browser.without_worker().await;
        }
        goto(&browser, &site.host, "index.html").await?;
        if has_worker {
            controlled(&browser).await;
        }
        browser.run(prepare).await;
        open_search(&browser).await?;
        find(&browser, WORDS[0]).await?;
        for (number, word) in WORDS.iter().enumerate().skip(1) {
            site.deploy(number);
            find(&browser, word).await?;
        }
        // Loaded anew, from whatever the browser has kept of it.
        for number in [0, 2] {
            site.deploy(number);
            goto(&browser, &site.host, "index.html").await?;
            browser.run(prepare).await;
            open_search(&browser).await?;
            find(&browser, WORDS[number]).await?;
        }
        Ok(())
    });
}

#[test]
fn searches_go_on_where_everything_is_asked_for_each_time() {
    searches_go_on("no-cache", true, "");
    searches_go_on("no-cache", false, "");
}

#[test]
fn searches_go_on_where_answers_hold_for_ten_minutes() {
    searches_go_on("max-age=600", true, "");
    searches_go_on("max-age=600", false, "");
}

#[test]
fn searches_go_on_where_answers_hold_for_a_day() {
    searches_go_on("max-age=86400", true, "");
    searches_go_on("max-age=86400", false, "");
}

#[test]
fn searches_go_on_in_the_worker_of_a_large_book() {
    let large = "document.querySelector('a.find').dataset.large = ''";
    searches_go_on("max-age=600", true, large);
    searches_go_on("no-cache", false, large);
}

#[test]
fn a_script_of_search_that_a_deployment_removed_is_found_under_its_new_name() {
    let site = Deployed::start("no-cache");
    with_browser(|browser| async move {
        browser.without_worker().await;
        goto(&browser, &site.host, "q/pear-1.html").await?;
        browser.run("document.querySelector('a.find').dataset.search = '../assets/search.00000000.js'").await;
        open_search(&browser).await?;
        find(&browser, WORDS[0]).await
    });
}

/// Whether the page looks as its style sheet says.
const STYLED: &str =
    "(document.querySelector('.top') ? getComputedStyle(document.querySelector('.top')).position : '') === 'sticky'";

#[test]
fn a_page_out_of_a_cache_that_lost_its_style_sheet_is_mended() {
    let site = Deployed::start("max-age=86400");
    let page = fs::read_to_string(site.folder.path().join("q/pear-1.html")).expect("it is there");
    let start = page.find("assets/style.").expect("it has a style sheet") + "assets/style.".len();
    let stale = format!("{}00000000{}", &page[..start], &page[start + 8..]);
    with_browser(|browser| async move {
        // The page asks for itself past the cache, once.
        browser.without_worker().await;
        site.host.behave(|behavior| behavior.once.push(("q/pear-1.html".to_owned(), stale.clone().into_bytes())));
        goto(&browser, &site.host, "q/pear-1.html").await?;
        browser.wait(STYLED).await;
        fs::write(site.folder.path().join("q/pear-1.html"), &stale).expect("it is ours");
        browser.run("sessionStorage.clear()").await;
        site.host.asked();
        browser.driver.refresh().await?;
        tokio::time::sleep(Duration::from_secs(3)).await;
        let asked = site.host.asked().iter().filter(|path| *path == "q/pear-1.html").count();
        assert!(asked <= 3, "a page that stays broken is not loaded for ever: {asked}");
        Ok(())
    });
    let site = Deployed::start("max-age=86400");
    with_browser(|browser| async move {
        goto(&browser, &site.host, "index.html").await?;
        controlled(&browser).await;
        // The worker gives the style sheet of now.
        let stale = fs::read_to_string(site.folder.path().join("q/pear-1.html")).expect("it is there");
        let stale = format!("{}00000000{}", &stale[..start], &stale[start + 8..]);
        fs::write(site.folder.path().join("q/pear-1.html"), stale).expect("it is ours");
        goto(&browser, &site.host, "q/pear-1.html").await?;
        browser.wait(STYLED).await;
        Ok(())
    });
}

#[test]
fn practice_goes_on_when_questions_moved_and_went() {
    let site = Deployed::start("max-age=600");
    with_browser(|browser| async move {
        goto(&browser, &site.host, "practice.html").await?;
        controlled(&browser).await;
        site.deploy(1);
        let answer = |id: &str| {
            format!(
                "askbookPractice.need('session').then(() => askbookPractice.answer('{id}')).then(parts => parts.short.textContent)"
            )
        };
        assert_eq!(resolved(&browser, &answer("pear-3")).await, json!("Answer 3: a pear."));
        assert_eq!(resolved(&browser, &answer("mover")).await, json!("This one."), "its former address leads on");
        let shown = "(() => { const box = document.createElement('div'); document.body.append(box); \
            return askbookPractice.view.showAnswer(box, { id: 'leaver' }, false, () => {}).then(() => box.textContent) })()";
        assert_eq!(resolved(&browser, shown).await, json!("This question is no longer in the handbook."));
        Ok(())
    });
}

#[test]
fn a_host_that_answers_wrongly_for_a_moment_leaves_nothing_wrong() {
    let site = Deployed::start("max-age=600");
    with_browser(|browser| async move {
        goto(&browser, &site.host, "index.html").await?;
        controlled(&browser).await;
        let page = b"<!doctype html><title>Soon</title><p>Back soon".to_vec();
        site.host.behave(|behavior| {
            let paths = ["assets/practice.", "assets/lists.", "search/manifest", "search/t0", "search/d"];
            behavior.once.extend(paths.map(|path| (path.to_owned(), page.clone())));
        });
        goto(&browser, &site.host, "practice.html").await?;
        browser
            .wait("document.querySelector('#_choices [type=submit]')?.textContent.startsWith('Start ') === true")
            .await;
        open_search(&browser).await?;
        find(&browser, WORDS[0]).await?;
        browser.assert_clean("practice.html").await;
        let wrong = "(async () => { const wrong = []; for (const name of await caches.keys()) { const cache = await caches.open(name); \
            for (const key of await cache.keys()) { const text = await (await cache.match(key)).text(); \
            if (text.includes('Back soon')) wrong.push(key.url); } } return wrong; })()";
        assert_eq!(resolved(&browser, wrong).await, json!([]));
        Ok(())
    });
    // Without the worker the index is asked for again, too.
    let site = Deployed::start("max-age=600");
    with_browser(|browser| async move {
        browser.without_worker().await;
        goto(&browser, &site.host, "index.html").await?;
        site.host.behave(|behavior| {
            let paths = ["search/manifest", "search/t0", "search/d"];
            behavior.once.extend(paths.map(|path| (path.to_owned(), b"<p>Back soon".to_vec())));
        });
        open_search(&browser).await?;
        find(&browser, WORDS[0]).await
    });
}

/// Names the edition whose index and lists have come ahead of their use; empty while there is none.
const AHEAD: &str = "(async () => { for (const name of await caches.keys()) if (name.endsWith('#ahead')) { \
    const cache = await caches.open(name); \
    for (const key of await cache.keys()) if (key.url.endsWith('ahead-edition.json')) return (await cache.match(key)).text(); } \
    return ''; })()";

/// Waits until the worker has fetched an edition ahead that is another one than `before`; names it.
async fn edition_ahead(browser: &Browser, before: &Value) -> Value {
    for _ in 0..150 {
        let edition = resolved(browser, AHEAD).await;
        if edition != json!("") && edition != *before {
            return edition;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("no edition came ahead after {before}");
}

#[test]
fn after_a_first_visit_search_and_practice_need_no_network() {
    let mut site = Deployed::start("max-age=600");
    with_browser(|browser| async move {
        goto(&browser, &site.host, "index.html").await?;
        controlled(&browser).await;
        let is_of_index = |path: &String| path.starts_with("search/") || path.starts_with("practice");
        assert!(!site.host.asked().iter().any(is_of_index), "whoever reads one page does not pay for search");
        browser.run("location.href = 'q/pear-1.html'").await;
        browser.wait("location.pathname.endsWith('q/pear-1.html')").await;
        let first = edition_ahead(&browser, &json!("")).await;
        site.host.switch_off();
        open_search(&browser).await?;
        find(&browser, WORDS[0]).await?;
        goto(&browser, &site.host, "search.html?q=quince").await?;
        browser.wait("document.querySelector('.hit')?.href.endsWith('q/pear-70.html') === true").await;
        goto(&browser, &site.host, "practice.html").await?;
        browser.wait("document.querySelector('#_choices [type=submit]')?.checkVisibility() === true").await;
        browser.click("#_choices [type=submit]").await?;
        browser.wait("document.querySelector('.session-bar span')?.textContent === 'Card 1 of 10'").await;
        // A new edition replaces what came ahead, as a whole.
        site.deploy(1);
        site.host.switch_on();
        goto(&browser, &site.host, "q/pear-1.html").await?;
        browser.wait(&format!("{CONTROL}?.hidden === false")).await;
        update_worker(&browser).await;
        goto(&browser, &site.host, "q/pear-2.html").await?;
        edition_ahead(&browser, &first).await;
        site.host.switch_off();
        open_search(&browser).await?;
        find(&browser, WORDS[1]).await
    });
}

#[test]
fn nothing_is_fetched_ahead_for_readers_who_save_data() {
    let site = Deployed::start("max-age=600");
    with_browser(|browser| async move {
        let source = "Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })";
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
        for page in ["index.html", "q/pear-1.html", "q/pear-2.html"] {
            goto(&browser, &site.host, page).await?;
            controlled(&browser).await;
        }
        tokio::time::sleep(Duration::from_secs(3)).await;
        let asked = site.host.asked();
        assert!(!asked.iter().any(|path| path.starts_with("search/") || path.starts_with("practice")), "{asked:?}");
        Ok(())
    });
}

/// Gives a site's list the form that large books have: in parts.
fn list_in_parts(folder: &Path) -> usize {
    let path = folder.join("offline.json");
    let mut list: Value = serde_json::from_slice(&fs::read(&path).expect("it is there")).expect("it is JSON");
    let files = list["files"].take();
    let rows = files.as_array().expect("a short list");
    fs::create_dir_all(folder.join("offline")).expect("it is ours");
    // By the first letters of the paths, so that parts of unchanged files are the same in all editions.
    let parts = rows.chunk_by(|a, b| a[0].as_str().map(|path| &path[..2]) == b[0].as_str().map(|path| &path[..2]));
    let names = parts.map(|rows| {
        let text = json!(rows).to_string();
        let hash = Sha256::digest(text.as_bytes());
        let name = format!("offline/list.{:02x}{:02x}{:02x}{:02x}.json", hash[0], hash[1], hash[2], hash[3]);
        fs::write(folder.join(&name), text).expect("it is ours");
        name
    });
    let names: Vec<String> = names.collect();
    let object = list.as_object_mut().expect("an object");
    object.remove("files");
    object.insert("parts".to_owned(), json!(names));
    fs::write(&path, list.to_string()).expect("it is ours");
    names.len()
}

#[test]
fn the_list_of_a_large_book_is_fetched_in_parts_and_only_those_that_changed() {
    let mut site = Deployed::start("no-cache");
    let parts = list_in_parts(site.folder.path());
    with_browser(|browser| async move {
        goto(&browser, &site.host, "index.html").await?;
        keep(&browser).await?;
        let is_part = |path: &&String| path.starts_with("offline/list.");
        assert_eq!(site.host.asked().iter().filter(is_part).count(), parts);
        site.deploy(1);
        list_in_parts(site.folder.path());
        goto(&browser, &site.host, "q/pear-1.html").await?;
        update_worker(&browser).await;
        goto(&browser, &site.host, "q/pear-70.html").await?;
        wait_long(&browser, "document.querySelector('.edition')?.textContent.includes('A new edition') === true").await;
        let again = site.host.asked().iter().filter(is_part).count();
        assert!((1..parts).contains(&again), "{again} of {parts} parts are fetched");
        push(&browser, "Show it").await?;
        browser.wait("document.querySelector('.short')?.textContent === 'Answer 70: a medlar.'").await;
        site.host.switch_off();
        goto(&browser, &site.host, "q/moved.html").await?;
        assert_eq!(browser.eval("document.querySelector('.short').textContent").await, json!("This one."));
        Ok(())
    });
}
