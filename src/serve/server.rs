//! Answers from memory on 127.0.0.1: only the site's files, only to this machine's names.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

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

/// Names that a browser on this machine may call us by.
const OWN_NAMES: &[&str] = &["localhost"];

/// Who may ask: the names in the Host header that are answered. Any other is somebody's page that has our address under
/// its own name (DNS rebinding) and gets nothing. An address in place of a name cannot be rebound.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    /// Whether other machines can reach us, so that our own addresses are names of ours.
    pub is_public: bool,
    /// Names that the author allows, besides those of this machine.
    pub names: Vec<String>,
}

impl Hosts {
    /// Whether a request for `host` (a name or address, maybe with a port) is answered.
    fn allows(&self, host: &str) -> bool {
        let name = without_port(host);
        let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
        match address.parse::<IpAddr>() {
            Ok(address) => self.is_public || address.is_loopback(),
            Err(_) => {
                let mut known = OWN_NAMES.iter().copied().chain(self.names.iter().map(String::as_str));
                known.any(|known| name.eq_ignore_ascii_case(known))
            }
        }
    }
}

/// `host` without the port that may follow it.
fn without_port(host: &str) -> &str {
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    match host.rsplit_once(':') {
        Some((name, port)) if is_port(port) && (!name.contains(':') || name.ends_with(']')) => name,
        _ => host,
    }
}

/// Answered in place of the site's service worker.
const RETIRE: &str = include_str!("retire.js");

/// Binds `address`; port 0 takes any free one. For 127.0.0.1 the same port of `::1` is bound as well where there is one, since
/// that is what `localhost` means to some.
///
/// # Errors
/// Fails when the port is taken or may not be used.
pub async fn bind(address: IpAddr, port: u16) -> Result<Vec<TcpListener>, Error> {
    let failed = |cause: io::Error| match cause.kind() {
        io::ErrorKind::AddrInUse => Error::PortInUse { port },
        io::ErrorKind::AddrNotAvailable => Error::with_hint(
            format!("cannot listen on {address}: this machine does not have that address"),
            "`--host 0.0.0.0` listens on all that it has",
        ),
        _ => Error::with_hint(format!("cannot listen on port {port}: {cause}"), "choose another with `--port`"),
    };
    let first = TcpListener::bind(SocketAddr::new(address, port)).await.map_err(failed)?;
    let port = first.local_addr().map_err(failed)?.port();
    let mut listeners = vec![first];
    if address == IpAddr::V4(Ipv4Addr::LOCALHOST) {
        listeners.extend(TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await);
    }
    Ok(listeners)
}

/// Answers those that `hosts` allows until the process ends.
///
/// # Errors
/// Fails when the listener does.
pub async fn run(listener: TcpListener, shared: Shared, hosts: Hosts) -> io::Result<()> {
    axum::serve(listener, router(shared, hosts)).await
}

/// The server without its socket.
pub fn router(shared: Shared, hosts: Hosts) -> Router {
    Router::new()
        .route(EVENTS_PATH, get(events))
        .fallback(answer)
        .layer(axum::middleware::from_fn_with_state(Arc::new(hosts), only_allowed_hosts))
        .with_state(shared)
}

async fn only_allowed_hosts(
    State(hosts): State<Arc<Hosts>>,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Response {
    match asked_host(request.headers(), request.uri()) {
        Some(host) if hosts.allows(host) => next.run(request).await,
        host => {
            let name = host.map_or("", without_port);
            let text = format!("this server does not answer to `{name}`: start it with `--allow-host {name}`\n");
            (StatusCode::MISDIRECTED_REQUEST, text).into_response()
        }
    }
}

/// The host that a request is for.
fn asked_host<'r>(headers: &'r HeaderMap, uri: &'r Uri) -> Option<&'r str> {
    headers.get(header::HOST).and_then(|host| host.to_str().ok()).or_else(|| uri.authority().map(|a| a.as_str()))
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
    fn only_names_of_this_machine_and_those_allowed_are_answered() {
        let own = Hosts::default();
        for ours in ["127.0.0.1:4000", "localhost:4000", "LOCALHOST", "[::1]:80", "[::1]", "127.0.0.1"] {
            assert!(own.allows(ours), "{ours}");
        }
        let foreign = [
            "evil.example",
            "localhost.evil.example:4000",
            "127.0.0.1.evil.example",
            "",
            "192.168.1.7:4000",
            "[fe80::1]:4000",
            "[",
            "::",
        ];
        for foreign in foreign {
            assert!(!own.allows(foreign), "{foreign}");
        }
        let public = Hosts { is_public: true, names: vec!["book.example".to_owned()] };
        for ours in ["192.168.1.7:4000", "[fe80::1]:4000", "book.example:4000", "Book.Example", "localhost"] {
            assert!(public.allows(ours), "{ours}");
        }
        for foreign in ["evil.example", "book.example.evil.example", "192.168.1.7.evil.example:4000"] {
            assert!(!public.allows(foreign), "{foreign}");
        }
        assert_eq!(asked_host(&HeaderMap::new(), &Uri::from_static("/")), None);
    }

    #[test]
    fn paths_are_decoded_once_and_never_leave_the_site() {
        assert_eq!(site_path("/tags/a%20b.html").as_deref(), Some("tags/a b.html"));
        assert_eq!(site_path("/%252e%252e/x").as_deref(), Some("%2e%2e/x"));
        assert_eq!(site_path("/%ff"), None);
        assert_eq!(site_path("/%zz"), None);
        assert_eq!(site_path("/%+f"), None);
        assert_eq!(site_path("/a%4"), None);
    }
}
