//! `check --external-links`: asks other sites, a few at once, one address of a site after the other.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ureq::Agent;

use crate::book::Book;
use crate::check::external::{Answer, answer_of_status, findings, links};
use crate::config::ExternalLinksConfig;
use crate::diagnostic::Diagnostic;
use crate::write::cache::Cache;

/// How long an address that was there counts as there, in seconds.
const KEPT_FOR: u64 = 24 * 60 * 60;

/// What was asked and found.
pub(super) struct Asked {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Addresses in the book.
    pub(super) count: usize,
    /// Those of them that were asked for now, not known from an earlier run.
    pub(super) requested: usize,
}

/// Asks every address that no run of the last day has found.
pub(super) fn check(book: &Book, cache: &Cache) -> Asked {
    let config = &book.config.check.external_links;
    let links = links(book, &config.ignore);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let mut known = cache.links();
    known.retain(|_, asked| asked.saturating_add(KEPT_FOR) > now && *asked <= now);
    let mut sites: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for address in links.keys().filter(|address| !known.contains_key(*address)) {
        let site = url::Url::parse(address).map_or(String::new(), |url| url.origin().ascii_serialization());
        sites.entry(site).or_default().push(address);
    }
    let requested = sites.values().map(Vec::len).sum();
    let answers = ask_all(sites.into_values().collect(), config);
    let mut diagnostics = Vec::new();
    for (address, answer) in &answers {
        if *answer == Answer::There {
            known.insert(address.clone(), now);
        }
        diagnostics.append(&mut findings(address, &links[address], answer));
    }
    if requested > 0 {
        cache.keep_links(&known);
    }
    Asked { diagnostics, count: links.len(), requested }
}

/// Asks sites in parallel, the addresses of one in turn: nobody's server is hurried.
fn ask_all(sites: VecDeque<Vec<&str>>, config: &ExternalLinksConfig) -> BTreeMap<String, Answer> {
    let timeout = Duration::from_secs(config.timeout);
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(timeout))
        .http_status_as_error(false)
        .user_agent(concat!("askbook/", env!("CARGO_PKG_VERSION"), " (checks links)"))
        .build()
        .into();
    let threads = config.at_once.min(sites.len());
    let waiting = Mutex::new(sites);
    let answers = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(site) = next(&waiting) {
                    let found = ask_site(&agent, &site, timeout);
                    answers.lock().expect("no thread panics with the lock").extend(found);
                }
            });
        }
    });
    answers.into_inner().expect("no thread panics with the lock")
}

fn next<'a>(waiting: &Mutex<VecDeque<Vec<&'a str>>>) -> Option<Vec<&'a str>> {
    waiting.lock().expect("no thread panics with the lock").pop_front()
}

/// A site that cannot be reached is asked once, not once for each of its addresses.
fn ask_site(agent: &Agent, addresses: &[&str], timeout: Duration) -> Vec<(String, Answer)> {
    let mut unreachable = None;
    let mut answers = Vec::with_capacity(addresses.len());
    for address in addresses {
        let answer = match &unreachable {
            Some(answer) => Answer::clone(answer),
            None => ask(agent, address, timeout, &mut unreachable),
        };
        answers.push(((*address).to_owned(), answer));
    }
    answers
}

/// Asks for the head of a page, and for the page where that is refused.
fn ask(agent: &Agent, address: &str, timeout: Duration, unreachable: &mut Option<Answer>) -> Answer {
    let head = agent.head(address).call().map(|response| response.status().as_u16());
    let status = match head {
        Ok(status) if answer_of_status(status) == Answer::There => return Answer::There,
        Ok(_) => agent.get(address).call().map(|response| response.status().as_u16()),
        Err(error) => Err(error),
    };
    match status {
        Ok(status) => answer_of_status(status),
        Err(error) => {
            let answer = Answer::Silent(reason(&error, timeout));
            let concerns_site =
                matches!(error, ureq::Error::HostNotFound | ureq::Error::ConnectionFailed | ureq::Error::Io(_));
            if concerns_site {
                *unreachable = Some(answer.clone());
            }
            answer
        }
    }
}

fn reason(error: &ureq::Error, timeout: Duration) -> String {
    match error {
        ureq::Error::HostNotFound => "there is no site of this name".to_owned(),
        ureq::Error::Timeout(_) => format!("nothing came within {} s", timeout.as_secs()),
        ureq::Error::TooManyRedirects => "it redirects in circles".to_owned(),
        ureq::Error::Io(cause) => {
            let text = cause.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_lowercase()
        }
        other => other.to_string(),
    }
}
