//! What a new book's maker says of it beyond its title, worked into its files.

use url::Url;

use super::NewFile;
use crate::text::toml::quoted;

/// A license that fits a handbook's text.
#[derive(Debug)]
pub struct License {
    /// Its short name (<https://spdx.org/licenses>).
    pub id: &'static str,
    /// Its whole name.
    pub name: &'static str,
    /// Where its text is.
    pub url: &'static str,
}

/// Licenses that `init` knows.
pub const LICENSES: &[License] = &[
    License {
        id: "CC-BY-4.0",
        name: "Creative Commons Attribution 4.0 International",
        url: "https://creativecommons.org/licenses/by/4.0/",
    },
    License {
        id: "CC-BY-SA-4.0",
        name: "Creative Commons Attribution-ShareAlike 4.0 International",
        url: "https://creativecommons.org/licenses/by-sa/4.0/",
    },
    License {
        id: "CC0-1.0",
        name: "Creative Commons Zero 1.0 Universal",
        url: "https://creativecommons.org/publicdomain/zero/1.0/",
    },
];

/// What is known of a new book; what is `None` stays as `init` has it for everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The name that readers see.
    pub title: Option<String>,
    /// A BCP 47 tag.
    pub language: Option<String>,
    /// The address of the repository, without a trailing `/`.
    pub repository: Option<String>,
    /// The id of one of [`LICENSES`]; any other word is none.
    pub license: Option<String>,
}

/// The files of a new book with what is known of it.
#[must_use]
pub fn apply(mut files: Vec<NewFile>, wishes: &Wishes) -> Vec<NewFile> {
    if let Some(config) = files.iter_mut().find(|file| file.path == "book.toml") {
        let mut text = std::mem::take(&mut config.text);
        if let Some(language) = &wishes.language {
            text = replace_line(&text, "language = ", &format!("language = {}", quoted(language)));
        }
        if let Some(repository) = &wishes.repository {
            text = replace_line(&text, "# repository = ", &format!("repository = {}", quoted(repository)));
            if let Some(site) = site_of(repository) {
                text = replace_line(&text, "# url = ", &format!("url = {}", quoted(&site)));
                // Taplo wants it first.
                text = format!("#:schema {site}schema/book.json\n{text}");
            }
        }
        config.text = text;
    }
    let chosen = wishes.license.as_deref().and_then(|id| LICENSES.iter().find(|license| license.id == id));
    if let Some(License { id, name, url }) = chosen {
        let text = format!(
            "The text and the pictures of this handbook may be used under the terms of\n[{name}]({url})\n(SPDX: `{id}`). Whoever contributes agrees to that.\n"
        );
        files.push(NewFile::new("LICENSE.md", &text));
    }
    files
}

/// `text` with the first line that begins with `start` replaced.
fn replace_line(text: &str, start: &str, line: &str) -> String {
    let mut is_done = false;
    let lines = text.split_inclusive('\n').map(|old| {
        if !is_done && old.starts_with(start) {
            is_done = true;
            return format!("{line}\n");
        }
        old.to_owned()
    });
    lines.collect()
}

/// Where the pages of a repository are, on forges that publish some.
fn site_of(repository: &str) -> Option<String> {
    let url = Url::parse(repository).ok()?;
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    let [owner, name] = parts[..] else { return None };
    let host = match url.host_str()? {
        "github.com" => format!("{}.github.io", owner.to_lowercase()),
        "gitlab.com" => format!("{}.gitlab.io", owner.to_lowercase()),
        "codeberg.org" => format!("{}.codeberg.page", owner.to_lowercase()),
        _ => return None,
    };
    let is_of_owner = name.eq_ignore_ascii_case(&host) || (name == "pages" && host.ends_with("codeberg.page"));
    Some(if is_of_owner { format!("https://{host}/") } else { format!("https://{host}/{name}/") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_of_a_repository_is_where_its_forge_publishes() {
        for (repository, site) in [
            ("https://github.com/You/handbook", Some("https://you.github.io/handbook/")),
            ("https://github.com/you/you.github.io", Some("https://you.github.io/")),
            ("https://gitlab.com/you/handbook", Some("https://you.gitlab.io/handbook/")),
            ("https://gitlab.com/group/sub/handbook", None),
            ("https://codeberg.org/you/pages", Some("https://you.codeberg.page/")),
            ("https://git.example.org/you/handbook", None),
        ] {
            assert_eq!(site_of(repository).as_deref(), site, "{repository}");
        }
    }

    #[test]
    fn wishes_are_lines_of_the_files() {
        let wish = |text: &str| Some(text.to_owned());
        let wishes = Wishes {
            title: None,
            language: wish("pt-BR"),
            repository: wish("https://github.com/you/handbook"),
            license: wish("CC-BY-4.0"),
        };
        let files = apply(crate::scaffold::book("Our handbook", "https://example.org/askbook"), &wishes);
        let config = files[0].text.as_str();
        assert!(config.starts_with("#:schema https://you.github.io/handbook/schema/book.json\n[book]\n"), "{config}");
        for line in [
            "\nlanguage = \"pt-BR\"\n",
            "\nurl = \"https://you.github.io/handbook/\"\n",
            "\nrepository = \"https://github.com/you/handbook\"\n",
        ] {
            assert!(config.contains(line), "{config}");
        }
        let license = files.last().expect("there are files");
        assert!(license.path == "LICENSE.md" && license.text.contains("(SPDX: `CC-BY-4.0`)"), "{}", license.text);
        let plain = crate::scaffold::book("Our handbook", "https://example.org/askbook");
        assert_eq!(apply(plain.clone(), &Wishes { license: wish("none"), ..Wishes::default() }), plain);
    }
}
