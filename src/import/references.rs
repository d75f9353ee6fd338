//! The files that Markdown shows or links to, so that a command reads these and no others.

use std::collections::BTreeSet;

use super::files;
use super::options::Document;

/// Paths in the import set that its Markdown `documents` name in links, pictures and HTML, as far as they stay inside.
///
/// Some of them may not exist, and code that looks like a link counts as one: it is a list of what to look for.
#[must_use]
pub fn references(documents: &[Document]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for document in documents {
        let text = String::from_utf8_lossy(&document.bytes);
        let folder = files::folder(&document.path);
        for start in ["](", "]:", "=\"", "='", "=", "](<", "]: <"] {
            for (at, _) in text.match_indices(start) {
                let rest = text[at + start.len()..].trim_start_matches([' ', '\t']);
                for address in addresses(rest) {
                    found.extend(files::join(folder, address).filter(|path| *path != document.path));
                }
            }
        }
    }
    found
}

/// What the address at the start of `text` can be: up to a blank, a quotation mark or a bracket.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    // No more of a long line than an address can have.
    let text = &text[..text.floor_char_boundary(MAX_ADDRESS + 1)];
    let line = text.split('\n').next().unwrap_or("");
    let ends = [[' ', ')', '\t', '>'].as_slice(), &['"', '>', '\''], &['>', '"', ' ', '\t']];
    ends.into_iter().filter_map(move |end| {
        let address = line.split(end).next()?;
        let address = address.split(['#', '?']).next()?.trim();
        let is_file = address.contains('.') && !address.contains("://") && !address.starts_with("//");
        (is_file && address.len() < MAX_ADDRESS).then_some(address)
    })
}

/// Longest path that is looked for, in bytes: systems allow no longer one.
const MAX_ADDRESS: usize = 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_name_a_file_is_seen() {
        let text = "![a](one.png) [b](<two words.pdf> \"t\") <img src=\"../three.svg\"> <img src='four.gif'>\n\
                    <img width=5 src=five.jpg>\n[r]: six%20x.png\n[c](https://example.org/no.png) ![d](seven(1).png)\n\
                    [e](#no) [f](../../no.png) [g](sub/eight.md#part)";
        let documents = [Document { path: "docs/a.md".into(), bytes: text.into() }];
        let found = references(&documents);
        for path in [
            "docs/one.png",
            "docs/two words.pdf",
            "three.svg",
            "docs/four.gif",
            "docs/five.jpg",
            "docs/six x.png",
            "docs/sub/eight.md",
        ] {
            assert!(found.contains(path), "{path} is not in {found:?}");
        }
        assert!(!found.iter().any(|path| path.contains("no.png")), "{found:?}");
    }
}
