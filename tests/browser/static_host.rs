//! A static host that misbehaves on demand: slow, gone, rewriting, with caches.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};

/// How a host behaves besides serving files.
#[derive(Default)]
pub(crate) struct Behavior {
    /// Paths asked for.
    asked: Vec<String>,
    /// How long answers may be used again without asking; nothing says that they must be asked for each time.
    pub(crate) cache_control: Option<&'static str>,
    /// What paths, or beginnings of paths, are answered with a single time, as HTML and with status 200.
    pub(crate) once: Vec<(String, Vec<u8>)>,
    /// After so many more answers the host is gone.
    pub(crate) answers_left: Option<usize>,
    /// How long each answer takes.
    pub(crate) delay: Duration,
    /// Paths that are answered with a status and nothing else.
    pub(crate) refused: BTreeMap<String, u16>,
    /// Whether pages are only at addresses without `.html`, and others lead there, as on Cloudflare Pages.
    pub(crate) has_clean_addresses: bool,
    /// Whether something is written into each page.
    pub(crate) alters_pages: bool,
}

/// A static host that can be switched off, so that browsers find nobody at its address.
pub(crate) struct Host {
    pub(crate) folder: PathBuf,
    pub(crate) port: u16,
    runtime: Option<tokio::runtime::Runtime>,
    behavior: Arc<Mutex<Behavior>>,
}

impl Host {
    pub(crate) fn start(folder: &Path) -> Self {
        let mut host = Self { folder: folder.to_owned(), port: 0, runtime: None, behavior: Arc::default() };
        host.switch_on();
        host
    }

    /// Address of the site, below a sub-path.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/deep/book/", self.port)
    }

    pub(crate) fn switch_on(&mut self) {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let not_found = tower_http::services::ServeFile::new(self.folder.join("404.html"));
        let files = tower_http::services::ServeDir::new(&self.folder).not_found_service(not_found);
        let behavior = Arc::clone(&self.behavior);
        let router = axum::Router::new().nest_service("/deep/book", files).layer(middleware::from_fn(
            move |request: Request, next: Next| behave(Arc::clone(&behavior), request, next),
        ));
        let port = self.port;
        let binding = async move {
            // The port of before may take a moment to be free again.
            for _ in 0..100 {
                if let Ok(listener) = tokio::net::TcpListener::bind(("127.0.0.1", port)).await {
                    return listener;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            panic!("port {port} stays taken");
        };
        let handle = runtime.handle().clone();
        let listener = std::thread::spawn(move || handle.block_on(binding)).join().expect("it is bound");
        self.port = listener.local_addr().expect("it is bound").port();
        runtime.spawn(async move { axum::serve(listener, router).await });
        self.runtime = Some(runtime);
    }

    /// Drops the listener and every connection.
    pub(crate) fn switch_off(&mut self) {
        let runtime = self.runtime.take().expect("it is on");
        // A runtime may not be shut down from within another.
        let stopping = std::thread::spawn(move || runtime.shutdown_timeout(Duration::from_secs(2)));
        stopping.join().expect("it stops");
    }

    /// Changes how the host behaves.
    pub(crate) fn behave(&self, change: impl FnOnce(&mut Behavior)) {
        change(&mut self.behavior.lock().expect("no thread panics with the lock"));
    }

    /// What was asked for since the last call.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.behavior.lock().expect("no thread panics with the lock").asked)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if self.runtime.is_some() {
            self.switch_off();
        }
    }
}

async fn behave(behavior: Arc<Mutex<Behavior>>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().trim_start_matches("/deep/book/").to_owned();
    let (is_gone, delay, refused, is_clean, alters, once, cache_control) = {
        let mut behavior = behavior.lock().expect("no thread panics with the lock");
        behavior.asked.push(path.clone());
        let is_gone = match &mut behavior.answers_left {
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
            None => false,
        };
        let refused = behavior.refused.get(&path).copied();
        let once = behavior.once.iter().position(|(wanted, _)| path.starts_with(wanted.as_str()));
        let once = once.map(|place| behavior.once.remove(place).1);
        let (is_clean, alters) = (behavior.has_clean_addresses, behavior.alters_pages);
        let cache_control = behavior.cache_control.unwrap_or("max-age=0, must-revalidate");
        (is_gone, behavior.delay, refused, is_clean, alters, once, cache_control)
    };
    tokio::time::sleep(delay).await;
    if is_gone {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    if let Some(status) = refused {
        return StatusCode::from_u16(status).expect("a status").into_response();
    }
    if let Some(page) = once {
        let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, cache_control)];
        return (headers, page).into_response();
    }
    if is_clean {
        if let Some(clean) = path.strip_suffix(".html") {
            return axum::response::Redirect::permanent(&format!("/deep/book/{clean}")).into_response();
        }
        if !path.is_empty() && !path.ends_with('/') && !path.contains('.') {
            *request.uri_mut() = format!("/deep/book/{path}.html").parse().expect("an address");
        }
    }
    let mut answer = next.run(request).await;
    // Where a test says nothing, the browser asks each time: what counts is what the worker keeps, not what the browser's own cache has.
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(cache_control));
    let is_page = answer.headers().get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !(alters && is_page) {
        return answer;
    }
    let (mut head, body) = answer.into_parts();
    head.headers.remove("content-length");
    let mut page = axum::body::to_bytes(body, usize::MAX).await.expect("the file can be read").to_vec();
    page.extend_from_slice(b"<!-- seen by the host -->");
    Response::from_parts(head, axum::body::Body::from(page))
}
