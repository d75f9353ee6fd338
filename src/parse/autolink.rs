//! Addresses in prose: forges make links of `https://…`, `www.…` and `a@b.example` without being asked.

use std::ops::Range;

/// An address in a text, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) place: Range<usize>,
    pub(super) leads_to: LeadsTo,
}

/// How an address is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeadsTo {
    /// As it is.
    Page,
    /// It lacks `http://`.
    Host,
    /// By mail.
    Mail,
}

/// Longest address, in bytes.
const MAX_ADDRESS: usize = 2_000;

/// The addresses of `text`, ascending; `before` is the character before it.
pub(super) fn addresses(text: &str, before: Option<char>) -> Vec<Address> {
    let mut found = Vec::new();
    // Where the last address ended, and where the next one is looked for.
    let (mut from, mut at) = (0, 0);
    while let Some(sign) = text[at..].find([':', '@', 'w']).map(|offset| at + offset) {
        at = sign + 1;
        let rest = &text[sign..];
        let address = if rest.starts_with("://") {
            page(text, sign, before)
        } else if rest.starts_with("www.") {
            host(text, sign, before)
        } else if rest.starts_with('@') {
            mail(text, sign, from)
        } else {
            None
        };
        if let Some(address) = address.filter(|address| address.place.start >= from) {
            from = address.place.end;
            at = from;
            found.push(address);
        } else if rest.starts_with('@') {
            from = at;
        }
    }
    found
}

/// What is before `at`, in the text or before it.
fn character_before(text: &str, at: usize, before: Option<char>) -> Option<char> {
    text[..at].chars().next_back().or(before.filter(|_| at == 0))
}

fn page(text: &str, colon: usize, before: Option<char>) -> Option<Address> {
    let scheme = ["https", "http"].into_iter().find(|scheme| {
        text[..colon].to_ascii_lowercase().ends_with(scheme)
            && !character_before(text, colon - scheme.len(), before)
                .is_some_and(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })?;
    let start = colon + 3;
    let end = start + address_length(&text[start..]);
    is_host(&text[start..end]).then_some(Address { place: colon - scheme.len()..end, leads_to: LeadsTo::Page })
}

fn host(text: &str, start: usize, before: Option<char>) -> Option<Address> {
    let joins = |c: char| c.is_ascii_alphanumeric() || "/.@:-_=".contains(c);
    let end = start + address_length(&text[start..]);
    let is_name = text.get(start + 4..end).is_some_and(|name| name.contains('.')) && is_host(&text[start..end]);
    let is_alone = !character_before(text, start, before).is_some_and(joins);
    (is_alone && is_name).then_some(Address { place: start..end, leads_to: LeadsTo::Host })
}

/// How much of `text` belongs to an address that it starts with.
fn address_length(text: &str) -> usize {
    let is_end = |c: char| {
        c.is_whitespace() || "<>\"`…".contains(c) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff65}')
    };
    let mut address = &text[..text.find(is_end).unwrap_or(text.len())];
    if address.len() > MAX_ADDRESS {
        return 0;
    }
    // Punctuation at the end belongs to the sentence, a closing bracket only where one was opened.
    loop {
        let cut = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '”', '’', '|']);
        let cut = match cut.strip_suffix(')') {
            Some(inside) if cut.matches('(').count() < cut.matches(')').count() => inside,
            _ => cut,
        };
        if cut.len() == address.len() {
            return address.len();
        }
        address = cut;
    }
}

/// Whether an address, without its scheme, begins with the name of a host.
fn is_host(address: &str) -> bool {
    let end = address.find(['/', '?', '#', ':']).unwrap_or(address.len());
    let name = if address.starts_with('[') { "v6" } else { &address[..end] };
    name.starts_with(char::is_alphanumeric) && name.chars().all(|c| c.is_alphanumeric() || "-._@%".contains(c))
}

/// `name@host.example`: the host has a dot, and what is after its last one is a word.
fn mail(text: &str, at: usize, from: usize) -> Option<Address> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b".+-_".contains(&byte);
    let length = text[from..at].bytes().rev().take_while(|byte| is_name(*byte)).count();
    let start = at - length;
    let domain =
        text[at + 1..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(byte)).count();
    let domain = text[at + 1..at + 1 + domain].trim_end_matches(['.', '-', '_']);
    let top = domain.rsplit_once('.').map_or("", |(_, top)| top);
    let is_word = top.len() > 1 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    // `git@host:path` and `scheme://user@host` are no mail.
    let end = at + 1 + domain.len();
    let is_part = text[..start].ends_with(['/', ':']) && !text[..start].ends_with("mailto:");
    let goes_on = text[end..].starts_with(['/', '@'])
        || text[end..].strip_prefix(':').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    (length > 0 && is_word && !domain.starts_with('.') && !domain.contains("..") && !is_part && !goes_on)
        .then_some(Address { place: start..end, leads_to: LeadsTo::Mail })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        addresses(text, None).into_iter().map(|address| &text[address.place]).collect()
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        for (text, expected) in [
            (
                "See https://a.example/x_(y), then http://b.example.",
                vec!["https://a.example/x_(y)", "http://b.example"],
            ),
            ("(https://a.example/)", vec!["https://a.example/"]),
            (
                "HTTPS://a.example and http://localhost:8080/x?y=1&z=2",
                vec!["HTTPS://a.example", "http://localhost:8080/x?y=1&z=2"],
            ),
            ("见https://a.example/路。再", vec!["https://a.example/路"]),
            ("www.a.example, x", vec!["www.a.example"]),
            ("ask a.b+c@d.example: or e@f.example.", vec!["a.b+c@d.example", "e@f.example"]),
            ("https://me@a.example/x", vec!["https://me@a.example/x"]),
            ("url=https://a.example", vec!["https://a.example"]),
            ("https://[::1]:80/", vec!["https://[::1]:80/"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_an_address_stays() {
        for text in [
            "postgres://a, ahttp://b, https://, http:// and https://…",
            "https://{{host}}/ and http://$HOST",
            "git@github.com:a/b and ssh://git@a.example/x",
            "root@localhost, react@18.2.0, @name, a@, @b.example",
            "www. www.a wwww.a.example x.www.a.example",
            "git+https://a.example",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
