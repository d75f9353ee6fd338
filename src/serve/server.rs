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
use crate::route::Route;
use crate::serve::edition::Edition;
use crate::site::media_type;
use crate::text::address::decode_strictly;
use crate::text::html::escape;

/// Names that a browser on this machine may call us by. Any other Host header is somebody's page that has our address
/// under its own name (DNS rebinding) and gets nothing.
const HOSTS: &[&str] = &["127.0.0.1", "localhost", "[::1]"];

/// What stands where the site has its service worker.
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
    let (edition, faults) = {
        let live = shared.live.read().expect("no thread panics with the lock");
        (live.edition.clone(), live.faults.clone())
    };
    match uri.path() {
        SCRIPT_PATH => return respond(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT.into()),
        FAULTS_PATH => return respond(StatusCode::OK, "application/json", faults.into()),
        _ => {}
    }
    // Files are looked up by name: there is no path on disk to climb out of.
    let Some(path) = site_path(uri.path()) else { return StatusCode::BAD_REQUEST.into_response() };
    if path == Route::Worker.path().as_str() {
        return respond(StatusCode::OK, "text/javascript; charset=utf-8", RETIRE.into());
    }
    let Some(edition) = edition else { return waiting(&faults) };
    let asked = uri.path().to_owned();
    // Making a page takes the processor, not the network.
    let made = tokio::task::spawn_blocking(move || find(&edition, &path, &asked)).await;
    match made {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => broken(&error),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The answer to a request for `path`, which was asked for as `asked`: the file, its folder's index, or the page for what is not there.
fn find(edition: &Edition, path: &str, asked: &str) -> Result<Response, Error> {
    if let Some(bytes) = edition.answer(path)? {
        return Ok(page(StatusCode::OK, path, &bytes));
    }
    let index = format!("{}/index.html", path.trim_end_matches('/'));
    let index = index.trim_start_matches('/');
    if let Some(bytes) = edition.answer(index)? {
        if path.is_empty() || path.ends_with('/') {
            return Ok(page(StatusCode::OK, index, &bytes));
        }
        // As static hosts do: relative links need the slash.
        let mut response = StatusCode::MOVED_PERMANENTLY.into_response();
        if let Ok(location) = HeaderValue::from_str(&format!("/{}/", asked.trim_start_matches('/'))) {
            response.headers_mut().insert(header::LOCATION, location);
        }
        return Ok(response);
    }
    let missing = Route::NotFound.path();
    Ok(match edition.answer(missing.as_str())? {
        Some(bytes) => page(StatusCode::NOT_FOUND, missing.as_str(), &bytes),
        None => StatusCode::NOT_FOUND.into_response(),
    })
}

/// What is shown while the book has never been without errors.
fn waiting(faults: &str) -> Response {
    let count = serde_json::from_str::<Vec<serde_json::Value>>(faults).map_or(0, |faults| faults.len());
    notice("The book has errors", &format!("{count} findings; this page reloads when they are mended."))
}

/// What is shown for a page that cannot be made.
fn broken(error: &Error) -> Response {
    notice("This page cannot be made", &error.to_string())
}

fn notice(title: &str, text: &str) -> Response {
    let (title, text) = (escape(title), escape(text));
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>askbook</title></head><body>\
         <h1>{title}</h1><p>{text}</p></body></html>"
    );
    let path = Route::Home.path();
    page(StatusCode::INTERNAL_SERVER_ERROR, path.as_str(), html.as_bytes())
}

/// The path of a request as the site spells it; `None` when its escapes are no UTF-8.
fn site_path(path: &str) -> Option<String> {
    decode_strictly(path.trim_start_matches('/'))
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
