//! Where a forge edits and shows a file and takes reports: a row for each kind of forge, and book.toml's own addresses.

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::SourceFile;

/// The addresses of a book's repository, with places in braces: see [`PLACES`]. `None` where book.toml names no repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForgeConfig {
    /// Where a file is edited.
    pub edit: Option<String>,
    /// Where a file is shown.
    pub view: Option<String>,
    /// Where a problem of a page is reported.
    pub report: Option<String>,
}

/// What an address can have in braces.
pub const PLACES: &[&str] = &["repository", "branch", "path", "id", "title", "text", "url"];

/// A kind of forge.
struct Forge {
    name: &'static str,
    /// Hosts of it, or words that the names of hosts of it begin with.
    hosts: &'static [&'static str],
    edit: &'static str,
    view: &'static str,
    report: &'static str,
}

/// Every kind; a host that none of them names is taken for one of the first.
const FORGES: &[Forge] = &[
    Forge {
        name: "github",
        hosts: &["github"],
        edit: "{repository}/edit/{branch}/{path}",
        view: "{repository}/blob/{branch}/{path}",
        report: "{repository}/issues/new?title={id}%3A+&body={text}",
    },
    Forge {
        name: "gitlab",
        hosts: &["gitlab"],
        edit: "{repository}/-/edit/{branch}/{path}",
        view: "{repository}/-/blob/{branch}/{path}",
        report: "{repository}/-/issues/new?issue%5Btitle%5D={id}%3A+&issue%5Bdescription%5D={text}",
    },
    Forge {
        name: "forgejo",
        hosts: &["codeberg", "forgejo", "gitea"],
        edit: "{repository}/_edit/{branch}/{path}",
        view: "{repository}/src/branch/{branch}/{path}",
        report: "{repository}/issues/new?title={id}%3A+&body={text}",
    },
    Forge {
        name: "bitbucket",
        hosts: &["bitbucket"],
        edit: "{repository}/src/{branch}/{path}?mode=edit&at={branch}",
        view: "{repository}/src/{branch}/{path}",
        report: "{repository}/issues/new?title={id}%3A+&content={text}",
    },
];

/// Reads `forge`, `edit-url`, `view-url` and `report-url`; what is not given follows from the repository's host.
pub(super) fn read(file: &SourceFile, repository: Option<&str>, table: &mut TableReader<'_, '_>) -> ForgeConfig {
    let named = table.string("forge").and_then(|name| {
        let names = || FORGES.iter().map(|forge| forge.name);
        let found = FORGES.iter().find(|forge| forge.name == name.value);
        if found.is_none() {
            let all: Vec<String> = names().map(|name| format!("`{name}`")).collect();
            let message = format!("`forge` is `{}`, not one of {}", name.value, all.join(", "));
            let finding = Diagnostic::new(Rule::InvalidValue, &file.path, name.span, message);
            table.report(finding.did_you_mean(&name.value, names()));
        }
        found
    });
    let preset = repository.map(|repository| named.unwrap_or_else(|| forge_of(repository)));
    let mut address = |key: &'static str, preset: Option<&str>| match table.string(key) {
        // An empty address takes the link away.
        Some(own) if own.value.is_empty() => None,
        Some(own) => match fault(&own.value) {
            None => Some(own.value),
            Some(message) => {
                table.report(Diagnostic::new(Rule::InvalidValue, &file.path, own.span, message));
                None
            }
        },
        None => preset.map(str::to_owned),
    };
    ForgeConfig {
        edit: address("edit-url", preset.map(|forge| forge.edit)),
        view: address("view-url", preset.map(|forge| forge.view)),
        report: address("report-url", preset.map(|forge| forge.report)),
    }
}

fn forge_of(repository: &str) -> &'static Forge {
    let url = url::Url::parse(repository).ok();
    let host = url.as_ref().and_then(url::Url::host_str).unwrap_or_default();
    let is_of = |forge: &&Forge| host.split('.').any(|part| forge.hosts.contains(&part));
    FORGES.iter().find(is_of).unwrap_or(&FORGES[0])
}

/// What is wrong with an address of book.toml.
fn fault(address: &str) -> Option<String> {
    if !["https://", "http://", "mailto:", "{repository}"].iter().any(|start| address.starts_with(start)) {
        return Some(format!("`{address}` is not an address that starts with `https://`, `http://` or `mailto:`"));
    }
    let mut rest = address;
    while let Some(start) = rest.find('{') {
        let Some(end) = rest[start..].find('}') else {
            return Some("a `{` of the address is not closed".to_owned());
        };
        let place = &rest[start + 1..start + end];
        if !PLACES.contains(&place) {
            let places: Vec<String> = PLACES.iter().map(|place| format!("`{{{place}}}`")).collect();
            return Some(format!("`{{{place}}}` is not one of {}", places.join(", ")));
        }
        rest = &rest[start + end..];
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forge_is_known_by_its_host() {
        for (repository, expected) in [
            ("https://github.com/a/b", "github"),
            ("https://gitlab.com/a/b", "gitlab"),
            ("https://gitlab.example.org/a/b/c", "gitlab"),
            ("https://codeberg.org/a/b", "forgejo"),
            ("https://gitea.example.org/a/b", "forgejo"),
            ("https://bitbucket.org/a/b", "bitbucket"),
            ("https://forge.example/a/gitlab", "github"),
        ] {
            assert_eq!(forge_of(repository).name, expected, "{repository}");
        }
    }

    #[test]
    fn addresses_with_unknown_places_are_faults() {
        assert_eq!(fault("https://example.org/edit/{path}"), None);
        assert_eq!(fault("mailto:team@example.org?subject={title}"), None);
        for wrong in
            ["https://example.org/{pth}", "https://example.org/{path", "example.org/{path}", "javascript:alert(1)"]
        {
            assert!(fault(wrong).is_some(), "{wrong}");
        }
    }
}
