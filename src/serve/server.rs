//! Answers from memory on 127.0.0.1: only the site's files, only to this machine's names.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::Shared;
use super::reload::{EVENTS_PATH, FAULTS_PATH, SCRIPT, SCRIPT_PATH, with_script};
use crate::error::Error;
use crate::site::media_type;
use crate::source::SitePath;

/// Names that a browser on this machine may call us by. Any other Host header is somebody's page that has our address
/// under its own name (DNS rebinding) and gets nothing.
const HOSTS: &[&str] = &["127.0.0.1", "localhost", "[::1]"];

/// Where the site has its service worker, see [`crate::render::offline::WORKER`].
const WORKER_PATH: &str = "/service-worker.js";
/// What stands there instead.
const RETIRE: &str = include_str!("retire.js");

/// Binds 127.0.0.1; port 0 takes any free one.
///
/// # Errors
/// Fails when the port is taken or may not be used.
pub async fn bind(port: u16) -> Result<TcpListener, Error> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpListener::bind(address).await.map_err(|cause| match cause.kind() {
        io::ErrorKind::AddrInUse => Error::PortInUse { port },
        _ => Error::with_hint(format!("cannot listen on port {port}: {cause}"), "choose another with `--port`"),
    })
}

/// Answers until the process ends.
///
/// # Errors
/// Fails when the listener does.
pub async fn run(listener: TcpListener, shared: Shared) -> io::Result<()> {
    axum::serve(listener, router(shared)).await
}

/// The server without its socket.
pub fn router(shared: Shared) -> Router {
    Router::new()
        .route(EVENTS_PATH, get(events))
        .fallback(answer)
        .layer(axum::middleware::from_fn(only_this_machine))
        .with_state(shared)
}

async fn only_this_machine(request: axum::extract::Request, next: axum::middleware::Next) -> Response {
    if is_our_host(request.headers(), request.uri()) {
        next.run(request).await
    } else {
        (StatusCode::MISDIRECTED_REQUEST, "this server answers only to 127.0.0.1 and localhost\n").into_response()
    }
}

fn is_our_host(headers: &HeaderMap, uri: &Uri) -> bool {
    let host =
        headers.get(header::HOST).and_then(|host| host.to_str().ok()).or_else(|| uri.authority().map(|a| a.as_str()));
    let Some(host) = host else { return false };
    let name =
        host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).map_or(host, |(n, _)| n);
    HOSTS.iter().any(|known| name.eq_ignore_ascii_case(known))
}

async fn events(State(shared): State<Shared>) -> Sse<impl tokio_stream::Stream<Item = Result<Event, Infallible>>> {
    let builds = WatchStream::new(shared.reload.subscribe());
    let stream = builds.map(|count| Ok(Event::default().event("build").data(count.to_string())));
    Sse::new(stream).keep_alive(KeepAlive::default())
}

async fn answer(State(shared): State<Shared>, method: Method, uri: Uri) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let live = shared.live.read().expect("no thread panics with the lock");
    match uri.path() {
        SCRIPT_PATH => return respond(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT.into()),
        WORKER_PATH => return respond(StatusCode::OK, "text/javascript; charset=utf-8", RETIRE.into()),
        FAULTS_PATH => return respond(StatusCode::OK, "application/json", live.faults.clone().into()),
        _ => {}
    }
    // Files are looked up by name in memory: there is no path on disk to climb out of.
    let Some(path) = site_path(uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    let index = format!("{}/index.html", path.trim_end_matches('/'));
    let index = index.trim_start_matches('/');
    if let Some(bytes) = live.files.get(&SitePath::new(path.clone())) {
        return page(StatusCode::OK, &path, bytes);
    }
    if path.is_empty() || path.ends_with('/') {
        if let Some(bytes) = live.files.get(&SitePath::new(index)) {
            return page(StatusCode::OK, index, bytes);
        }
    } else if live.files.contains_key(&SitePath::new(index)) {
        // As static hosts do: relative links need the slash.
        let mut response = StatusCode::MOVED_PERMANENTLY.into_response();
        if let Ok(location) = HeaderValue::from_str(&format!("/{}/", uri.path().trim_start_matches('/'))) {
            response.headers_mut().insert(header::LOCATION, location);
        }
        return response;
    }
    match live.files.get(&SitePath::new("404.html")) {
        Some(bytes) => page(StatusCode::NOT_FOUND, "404.html", bytes),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The path of a request as the site spells it; `None` when its escapes are no UTF-8.
fn site_path(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.trim_start_matches('/').as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        if first == b'%' {
            let pair = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(pair, 16).ok()?);
            rest = &tail[2..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

fn page(status: StatusCode, path: &str, bytes: &[u8]) -> Response {
    let kind = media_type(path);
    let body = if kind.starts_with("text/html") { with_script(bytes) } else { bytes.to_vec() };
    respond(status, kind, body.into())
}

fn respond(status: StatusCode, kind: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let ask = |host: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            is_our_host(&headers, &Uri::from_static("/"))
        };
        for ours in ["127.0.0.1:4000", "localhost:4000", "LOCALHOST", "[::1]:80", "127.0.0.1"] {
            assert!(ask(ours), "{ours}");
        }
        for foreign in ["evil.example", "localhost.evil.example:4000", "127.0.0.1.evil.example", "", "192.168.1.7:4000"]
        {
            assert!(!ask(foreign), "{foreign}");
        }
        assert!(!is_our_host(&HeaderMap::new(), &Uri::from_static("/")));
    }

    #[test]
    fn paths_are_decoded_once_and_never_leave_the_site() {
        assert_eq!(site_path("/q/a%20b.html").as_deref(), Some("q/a b.html"));
        assert_eq!(site_path("/%252e%252e/x").as_deref(), Some("%2e%2e/x"));
        assert_eq!(site_path("/%ff"), None);
        assert_eq!(site_path("/%zz"), None);
    }
}
