//! `[site.csp]`: what pages may load from elsewhere, beside the site's own files.

use url::Url;

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Spanned};

/// `[site.csp]`: beginnings of addresses, by what is loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CspConfig {
    /// Pages in frames.
    pub frame: Vec<String>,
    /// Audio and video.
    pub media: Vec<String>,
    /// Scripts.
    pub script: Vec<String>,
}

impl CspConfig {
    /// The policy of a page, as a browser reads it (<https://www.w3.org/TR/CSP3/>).
    #[must_use]
    pub fn policy(&self) -> String {
        let with = |sources: &[String]| sources.iter().flat_map(|source| [" ", source]).collect::<String>();
        let (frame, media, script) = (with(&self.frame), with(&self.media), with(&self.script));
        let own =
            |name: &str, more: &str| if more.is_empty() { String::new() } else { format!("{name} 'self'{more}; ") };
        // What is not named follows the default: each page has this text, so it is short.
        format!(
            "default-src 'self'; {}{}img-src 'self' data:; media-src 'self' blob:{media}; object-src 'none'; form-action 'self'; \
             base-uri 'self'",
            own("script-src", &script),
            own("frame-src", &frame),
        )
    }
}

/// Whether one of `sources` allows the address; one of the site itself always is.
#[must_use]
pub fn allows(sources: &[String], address: &str) -> bool {
    let address = address.trim();
    let absolute = if address.starts_with("//") { format!("https:{address}") } else { address.to_owned() };
    let Ok(address) = Url::parse(&absolute) else { return true };
    sources.iter().filter_map(|source| Url::parse(source).ok()).any(|source| {
        let is_same_host = source.host_str() == address.host_str()
            && source.port_or_known_default() == address.port_or_known_default();
        let path = source.path();
        // A path that ends with a slash covers everything below it.
        let is_in_path =
            path == "/" || path == address.path() || (path.ends_with('/') && address.path().starts_with(path));
        source.scheme() == address.scheme() && is_same_host && is_in_path
    })
}

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> CspConfig {
    let mut sources = |key| {
        let written = table.strings(key);
        written.into_iter().filter_map(|source| read_source(file, &source, table)).collect()
    };
    CspConfig { frame: sources("frame"), media: sources("media"), script: sources("script") }
}

fn read_source(file: &SourceFile, source: &Spanned<String>, table: &mut TableReader<'_, '_>) -> Option<String> {
    let is_plain = source.value.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/%".contains(c));
    let url =
        Url::parse(&source.value).ok().filter(|url| is_plain && url.scheme() == "https" && url.host_str().is_some());
    if url.is_none() {
        let message = format!("`{}` is not an address of a site that starts with `https://`", source.value);
        let finding = Diagnostic::new(Rule::InvalidValue, &file.path, source.span, message);
        table.report(finding.hint("write the beginning of the address, such as `https://player.example`"));
        return None;
    }
    Some(source.value.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_allows_its_host_and_what_is_below_its_path() {
        let sources = [
            "https://a.example".to_owned(),
            "https://b.example/embed/".to_owned(),
            "https://c.example/x.mp4".to_owned(),
        ];
        for fine in [
            "https://a.example/x",
            "//a.example/y?z",
            "https://b.example/embed/1",
            "https://c.example/x.mp4",
            "../own.html",
            "x.mp4",
        ] {
            assert!(allows(&sources, fine), "{fine}");
        }
        for blocked in [
            "http://a.example/",
            "https://a.example.evil/",
            "https://a.example:8443/",
            "https://b.example/",
            "https://b.example/embedded",
            "https://c.example/y",
            "data:text/html,x",
            "javascript:alert(1)",
        ] {
            assert!(!allows(&sources, blocked), "{blocked}");
        }
        assert!(!allows(&[], "https://a.example/"));
    }
}
