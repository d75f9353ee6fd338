//! Chromium behind its driver, and our handbook behind a static host that compresses as real ones do.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::middleware::{self, Next};
use axum::response::Response;
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tower_http::set_header::SetResponseHeaderLayer;

/// Runs before the scripts of every page: keeps what went wrong, and what was painted when.
const PROBE: &str = r#"
window.__problems = [];
addEventListener("error", event => __problems.push("error: " + (event.message || event.target.src || event.target.href)), true);
addEventListener("unhandledrejection", event => __problems.push("rejection: " + event.reason));
document.addEventListener("securitypolicyviolation", event => __problems.push("policy: " + event.violatedDirective + " " + event.blockedURI));
console.error = (...words) => __problems.push("console: " + words.join(" "));
window.__shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(entry => window.__shift += entry.value)).observe({type: "layout-shift", buffered: true});
window.__firstPaintTheme = "not painted";
new PerformanceObserver(() => { if (__firstPaintTheme === "not painted") __firstPaintTheme = getComputedStyle(document.body).backgroundColor; }).observe({type: "paint", buffered: true});
"#;

/// The repository's handbook, built once.
pub(crate) fn site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("site");
        let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
            .args(["build", "--quiet", "--book", env!("CARGO_MANIFEST_DIR"), "--out"])
            .arg(&out)
            .status()
            .expect("the binary runs");
        assert!(status.success(), "the handbook does not build");
        out
    })
}

/// The handbook in a folder with a blank, `#`, `%` and a letter beyond ASCII in its name: that folder and the site's address.
pub(crate) fn oddly_named_site() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::os::unix::fs::symlink(site(), folder.path().join("Büch #1 100%")).expect("it is ours");
    let address = format!("file://{}/B%C3%BCch%20%231%20100%25/", folder.path().display());
    (folder, address)
}

/// Address of the handbook on a static host, below a sub-path, with a trailing `/`.
pub(crate) fn host() -> &'static str {
    static HOST: OnceLock<String> = OnceLock::new();
    HOST.get_or_init(|| start_host(Arc::default()))
}

/// The path and the compressed size of each answer of a host, in order.
pub(crate) type Log = Arc<Mutex<Vec<(String, usize)>>>;

/// Starts a static host of the handbook that writes into `log` what it sends; returns its address.
pub(crate) fn start_host(log: Log) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a socket");
    let port = listener.local_addr().expect("it is bound").port();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async move {
            let not_found = tower_http::services::ServeFile::new(site().join("404.html"));
            let files = tower_http::services::ServeDir::new(site()).not_found_service(not_found);
            let router = axum::Router::new()
                .nest_service("/askbook", files)
                .layer(tower_http::compression::CompressionLayer::new())
                // As GitHub Pages and others do.
                .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("max-age=600")))
                .layer(middleware::from_fn(move |request: Request, next: Next| note(Arc::clone(&log), request, next)));
            let listener = tokio::net::TcpListener::from_std(listener).expect("a socket");
            axum::serve(listener, router).await.expect("it serves");
        });
    });
    format!("http://127.0.0.1:{port}/askbook/")
}

async fn note(log: Log, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let (head, body) = next.run(request).await.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("the file can be read");
    log.lock().expect("no thread panics with the lock").push((path, bytes.len()));
    Response::from_parts(head, axum::body::Body::from(bytes))
}

struct Driver {
    process: Child,
    address: String,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn start_driver() -> Driver {
    let port = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("it is bound").port();
    let process = Command::new("chromedriver")
        .arg(format!("--port={port}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver is installed: `tests/run` does that");
    let started = Instant::now();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(started.elapsed() < Duration::from_secs(20), "chromedriver does not answer");
        std::thread::sleep(Duration::from_millis(50));
    }
    Driver { process, address: format!("http://127.0.0.1:{port}") }
}

/// A browser window.
pub(crate) struct Browser {
    pub(crate) driver: WebDriver,
}

/// Runs `test` in a fresh browser of its own.
pub(crate) fn with_browser<F>(test: impl FnOnce(Browser) -> F)
where
    F: Future<Output = WebDriverResult<()>>,
{
    let chromedriver = start_driver();
    let profile = tempfile::tempdir().expect("a temporary folder");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let mut options = DesiredCapabilities::chrome();
        options.set_binary(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/headless-shell")).expect("a valid path");
        let profile = format!("--user-data-dir={}", profile.path().display());
        for argument in [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            // A microphone that hums, and nobody to ask for permission.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            // A click during a transition would hit the picture of the page before.
            "--force-prefers-reduced-motion",
            "--window-size=1280,800",
            &profile,
        ] {
            options.add_arg(argument).expect("a valid argument");
        }
        // On a busy machine Chromium's first start can take longer than its driver waits.
        let mut driver = WebDriver::new(&chromedriver.address, options.clone()).await;
        if driver.is_err() {
            driver = WebDriver::new(&chromedriver.address, options).await;
        }
        let driver = driver.expect("Chromium starts");
        let browser = Browser { driver: driver.clone() };
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": PROBE })).await;
        let result = test(browser).await;
        let _ = driver.quit().await;
        result.expect("the browser does as it is told");
    });
}

impl Browser {
    pub(crate) async fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.driver.cdp().send_raw(command, parameters).await.expect("the browser knows the command")
    }

    /// Makes the pages to come those of a browser without service workers: what they fetch, they fetch themselves.
    pub(crate) async fn without_worker(&self) {
        let source = "delete Navigator.prototype.serviceWorker";
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    }

    /// Makes the pages to come keep what they copy, for [`Browser::copied`]: a clipboard is not to be had in every window.
    pub(crate) async fn keep_copies(&self) {
        let source = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.__copied = text; \
                      return Promise.resolve(); } } })";
        self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    }

    /// What the page copies, once it does; forgets it.
    pub(crate) async fn copied(&self) -> String {
        self.wait("window.__copied !== undefined").await;
        let copied = self.eval("window.__copied").await;
        self.run("window.__copied = undefined").await;
        copied.as_str().expect("text").to_owned()
    }

    /// Opens a page of the handbook by its path.
    pub(crate) async fn open(&self, path: &str) -> WebDriverResult<()> {
        self.driver.goto(format!("{}{path}", host())).await
    }

    /// The value of a JavaScript expression.
    pub(crate) async fn eval(&self, expression: &str) -> Value {
        let result = self.driver.execute(format!("return ({expression});"), Vec::new()).await;
        result.unwrap_or_else(|error| panic!("{expression}: {error}")).json().clone()
    }

    /// Waits until a JavaScript expression is true; it is not where it asks for what is not there yet.
    pub(crate) async fn wait(&self, expression: &str) {
        let started = Instant::now();
        let tried = format!("(() => {{ try {{ return ({expression}); }} catch (error) {{ return false; }} }})()");
        while self.eval(&tried).await != json!(true) {
            assert!(started.elapsed() < Duration::from_secs(30), "never true: {expression}");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Runs statements.
    pub(crate) async fn run(&self, script: &str) {
        self.driver.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"));
    }

    /// Makes the window as large as a phone's, a tablet's, a desk's.
    pub(crate) async fn size(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// The colours that the system prefers: `light` or `dark`.
    pub(crate) async fn prefer(&self, scheme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.cdp("Emulation.setEmulatedMedia", features).await;
    }

    /// Clicks the first element that matches.
    pub(crate) async fn click(&self, selector: &str) -> WebDriverResult<()> {
        self.driver.find(By::Css(selector)).await?.click().await
    }

    /// Panics when anything went wrong on the page, or when it asked for something outside the site.
    pub(crate) async fn assert_clean(&self, page: &str) {
        let problems = self.eval("window.__problems").await;
        assert_eq!(problems, json!([]), "on {page}");
        let origin = "performance.getEntriesByType('resource')\
            .filter(entry => new URL(entry.name).origin !== location.origin || entry.responseStatus >= 400)\
            .map(entry => entry.name)";
        assert_eq!(self.eval(origin).await, json!([]), "requests that fail or leave the site on {page}");
    }
}

/// A page of each kind.
pub(crate) const PAGES: &[&str] = &[
    "index.html",
    "go-concurrency/index.html",
    "q/goroutine-basics.html",
    "q/concurrency-patterns.html",
    "tags/index.html",
    "tags/channels.html",
    "a-z.html",
    "go-concurrency/print.html",
    "search.html?q=isolation",
    "practice.html",
    "interview.html",
    "paths/index.html",
    "paths/databases.html",
    "about.html",
    "404.html",
];
