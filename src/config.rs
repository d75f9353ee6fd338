//! `book.toml` into a [`Config`]; unknown keys, wrong types and impossible values are reported with their place.

pub mod accent;
pub mod csp;
pub mod drawings;
pub mod fields;
pub mod fonts;
pub mod forge;
pub mod keys;
pub mod proof;
pub mod publish;
pub mod schema;
pub mod site;
pub mod table;
pub mod tags;
pub mod translations;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::model::search_field::weighed_fields;
use crate::source::{SourceFile, Span, Spanned};
use crate::text::language;
use drawings::DrawingsConfig;
use fields::FieldsConfig;
use proof::ProofConfig;
use publish::PublishConfig;
use table::{TableReader, TomlText};
use tags::TagsConfig;
use translations::TranslationsConfig;

pub use site::SiteConfig;

/// What book.toml says; every field has a default.
#[derive(Clone, Debug)]
pub struct Config {
    /// The book.
    pub book: BookConfig,
    /// Where the site will live.
    pub site: SiteConfig,
    /// What happens to raw HTML in Markdown.
    pub html: HtmlPolicy,
    /// Names that book.toml gives to alert kinds; the others have those of the interface.
    pub callouts: BTreeMap<String, String>,
    /// What draws the fences of a language.
    pub drawings: DrawingsConfig,
    /// What is published beside the questions.
    pub publish: PublishConfig,
    /// Keys that questions have besides those of every book.
    pub fields: FieldsConfig,
    /// What it says of tags.
    pub tags: TagsConfig,
    /// How answers are proved.
    pub proof: ProofConfig,
    /// What translations are called.
    pub translations: TranslationsConfig,
    /// Search.
    pub search: SearchConfig,
    /// `check`.
    pub check: CheckConfig,
}

/// `[book]`.
#[derive(Clone, Debug)]
pub struct BookConfig {
    /// The name readers see.
    pub title: String,
    /// One or two sentences about it.
    pub description: String,
    /// Language of the text, a BCP 47 tag.
    pub language: String,
    /// Where book.toml names it.
    pub language_place: Span,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// What the book is known by wherever a newer copy takes the place of an older one; the site's address or the title
    /// when it is not given.
    pub identifier: Option<String>,
}

/// What happens to raw HTML in Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum HtmlPolicy {
    /// Elements of an allow-list stay, everything else is shown as typed.
    #[default]
    Clean,
    /// All of it is shown as typed.
    Escape,
    /// All of it stays.
    Allow,
}

/// `[search]`.
#[derive(Clone, Debug, Default)]
pub struct SearchConfig {
    /// Weight of a field by its name, where it differs from the default.
    pub boosts: BTreeMap<String, f64>,
    /// Word to the words it also means.
    pub synonyms: BTreeMap<String, String>,
}

/// `[check]`.
#[derive(Clone, Debug)]
pub struct CheckConfig {
    /// Severity of a rule by its id; `None` switches it off.
    pub rules: BTreeMap<Rule, Option<Severity>>,
    /// Checkers of snippets, each a command and its arguments, by the fence's language: `go`, or `topic/go`.
    pub snippets: BTreeMap<String, Vec<Vec<String>>>,
    /// How long a checker may take for one snippet, in seconds.
    pub snippet_timeout: u64,
    /// How other sites are asked.
    pub external_links: ExternalLinksConfig,
}

/// `[check.external-links]`.
#[derive(Clone, Debug)]
pub struct ExternalLinksConfig {
    /// Beginnings of addresses that are not asked.
    pub ignore: Vec<String>,
    /// How long a site may take to answer, in seconds.
    pub timeout: u64,
    /// How many sites are asked at the same time.
    pub at_once: usize,
}

impl Default for ExternalLinksConfig {
    fn default() -> Self {
        Self { ignore: Vec::new(), timeout: 10, at_once: 8 }
    }
}

impl Default for CheckConfig {
    fn default() -> Self {
        Self {
            rules: BTreeMap::new(),
            snippets: BTreeMap::new(),
            snippet_timeout: 30,
            external_links: ExternalLinksConfig::default(),
        }
    }
}

/// The alert kinds of GFM.
pub const CALLOUTS: &[&str] = &["note", "tip", "important", "warning", "caution"];

impl Default for Config {
    fn default() -> Self {
        read(&SourceFile::new("book.toml", "")).0
    }
}

/// Reads book.toml.
#[must_use]
pub fn read(file: &SourceFile) -> (Config, Vec<Diagnostic>) {
    let start = file.text_start();
    let text = TomlText { path: &file.path, text: &file.text[start..], start };
    let (table, mut diagnostics) = text.parse();
    let mut reader = TableReader::new(text, "book.toml", &table, &mut diagnostics);
    let book = reader.table("book", |table| read_book(file, table)).unwrap_or_else(default_book);
    let site = reader.table("site", |table| site::read(file, table)).unwrap_or_default();
    let html = reader.table("markdown", |table| read_html(file, table)).unwrap_or_default();
    let callouts = reader.table("callouts", read_callouts).unwrap_or_default();
    let drawings = reader.table("drawings", |table| drawings::read(file, table)).unwrap_or_default();
    let publish = reader.table("publish", |table| publish::read(file, table)).unwrap_or_default();
    let fields = reader.table("fields", |table| fields::read(file, table)).unwrap_or_default();
    let tags = reader.table("tags", |table| tags::read(file, table)).unwrap_or_default();
    let proof = reader.table("proof", |table| proof::read(file, table)).unwrap_or_default();
    let translations = reader.table("translations", |table| translations::read(file, table)).unwrap_or_default();
    let search = reader.table("search", |table| read_search(file, table)).unwrap_or_default();
    let check = reader.table("check", |table| read_check(file, table)).unwrap_or_default();
    reader.finish();
    let config =
        Config { book, site, html, callouts, drawings, publish, fields, tags, proof, translations, search, check };
    (config, diagnostics)
}

fn default_book() -> BookConfig {
    BookConfig {
        title: "Questions and answers".to_owned(),
        description: String::new(),
        language: "en".to_owned(),
        language_place: Span::at(0),
        authors: Vec::new(),
        identifier: None,
    }
}

fn read_book(file: &SourceFile, table: &mut TableReader<'_, '_>) -> BookConfig {
    let default = default_book();
    let language = table.string("language");
    let place = language.as_ref().map_or(default.language_place, |language| language.span);
    BookConfig {
        title: value(table.string("title")).unwrap_or(default.title),
        description: value(table.string("description")).unwrap_or(default.description),
        language: language.and_then(|language| read_language(file, table, language)).unwrap_or(default.language),
        language_place: place,
        authors: table.strings("authors").into_iter().map(|author| author.value).collect(),
        identifier: value(table.string("identifier")).filter(|identifier| !identifier.trim().is_empty()),
    }
}

fn read_language(file: &SourceFile, table: &mut TableReader<'_, '_>, language: Spanned<String>) -> Option<String> {
    let Some(fault) = language::fault(&language.value) else { return Some(language.value) };
    let message = format!("`{}` {}", language.value, fault.message);
    let finding = Diagnostic::new(Rule::InvalidLanguage, &file.path, language.span, message);
    table.report(match fault.meant {
        Some(meant) => finding.hint(format!("did you mean `{meant}`?")),
        None => finding.hint("two or three letters of ISO 639, such as `de`, with a script or region where it matters"),
    });
    None
}

fn value<T>(spanned: Option<Spanned<T>>) -> Option<T> {
    spanned.map(|spanned| spanned.value)
}

fn read_html(file: &SourceFile, table: &mut TableReader<'_, '_>) -> HtmlPolicy {
    let Some(policy) = table.string("html") else { return HtmlPolicy::default() };
    match policy.value.as_str() {
        "clean" => HtmlPolicy::Clean,
        "escape" => HtmlPolicy::Escape,
        "allow" => HtmlPolicy::Allow,
        other => {
            let message = format!("`html` is `{other}`, not one of `clean`, `escape`, `allow`");
            table.report(
                Diagnostic::new(Rule::InvalidValue, &file.path, policy.span, message)
                    .did_you_mean(other, ["clean", "escape", "allow"]),
            );
            HtmlPolicy::default()
        }
    }
}

fn read_callouts(table: &mut TableReader<'_, '_>) -> BTreeMap<String, String> {
    CALLOUTS.iter().filter_map(|kind| Some(((*kind).to_owned(), value(table.string(kind))?))).collect()
}

fn read_search(file: &SourceFile, table: &mut TableReader<'_, '_>) -> SearchConfig {
    let boosts = table.table("boosts", |boosts| {
        let mut read = BTreeMap::new();
        for field in weighed_fields() {
            match boosts.number(field) {
                Some(boost) if (0.0..=1000.0).contains(&boost.value) => {
                    read.insert(field.to_owned(), boost.value);
                }
                Some(boost) => {
                    let message = format!("boost `{}` is not between 0 and 1000", boost.value);
                    boosts.report(Diagnostic::new(Rule::InvalidValue, &file.path, boost.span, message));
                }
                None => {}
            }
        }
        read
    });
    let synonyms = table.table("synonyms", |words| words.remaining_strings()).unwrap_or_default();
    SearchConfig {
        boosts: boosts.unwrap_or_default(),
        synonyms: synonyms.into_iter().map(|(word, meaning)| (word.value, meaning.value)).collect(),
    }
}

fn read_check(file: &SourceFile, table: &mut TableReader<'_, '_>) -> CheckConfig {
    let severities = table.table("rules", |rules| {
        let mut read = BTreeMap::new();
        for (id, severity) in rules.remaining_strings() {
            if Rule::is_retired(&id.value) {
                continue;
            }
            let Some(rule) = Rule::from_id(&id.value) else {
                let message = format!("rule `{}` does not exist", id.value);
                let ids = Rule::ALL.iter().map(|rule| rule.id());
                rules.report(
                    Diagnostic::new(Rule::UnknownKey, &file.path, id.span, message).did_you_mean(&id.value, ids),
                );
                continue;
            };
            match severity.value.as_str() {
                "off" => drop(read.insert(rule, None)),
                "note" => drop(read.insert(rule, Some(Severity::Note))),
                "warning" => drop(read.insert(rule, Some(Severity::Warning))),
                "error" => drop(read.insert(rule, Some(Severity::Error))),
                other => {
                    let message = format!("severity `{other}` is not one of `off`, `note`, `warning`, `error`");
                    rules.report(Diagnostic::new(Rule::InvalidValue, &file.path, severity.span, message));
                }
            }
        }
        read
    });
    let snippets = table.table("snippets", |commands| commands.remaining_commands()).unwrap_or_default();
    let default = CheckConfig::default();
    let external_links = table.table("external-links", |links| read_external_links(file, links)).unwrap_or_default();
    CheckConfig {
        rules: severities.unwrap_or_default(),
        snippets: snippets.into_iter().map(|(language, commands)| (language.value.to_lowercase(), commands)).collect(),
        snippet_timeout: seconds(file, table, "snippet-timeout").unwrap_or(default.snippet_timeout),
        external_links,
    }
}

fn read_external_links(file: &SourceFile, table: &mut TableReader<'_, '_>) -> ExternalLinksConfig {
    let default = ExternalLinksConfig::default();
    let at_once = table.integer("at-once").and_then(|number| {
        let count = usize::try_from(number.value).ok().filter(|count| (1..=64).contains(count));
        if count.is_none() {
            let message = format!("`at-once` is `{}`, not a number from 1 to 64", number.value);
            table.report(Diagnostic::new(Rule::InvalidValue, &file.path, number.span, message));
        }
        count
    });
    ExternalLinksConfig {
        ignore: table.strings("ignore").into_iter().map(|start| start.value).collect(),
        timeout: seconds(file, table, "timeout").unwrap_or(default.timeout),
        at_once: at_once.unwrap_or(default.at_once),
    }
}

/// A duration of at least a second and at most an hour.
fn seconds(file: &SourceFile, table: &mut TableReader<'_, '_>, key: &'static str) -> Option<u64> {
    let number = table.integer(key)?;
    let seconds = u64::try_from(number.value).ok().filter(|seconds| (1..=3600).contains(seconds));
    if seconds.is_none() {
        let message = format!("`{key}` is `{}`, not a number of seconds from 1 to 3600", number.value);
        table.report(Diagnostic::new(Rule::InvalidValue, &file.path, number.span, message));
    }
    seconds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_gives_defaults_and_no_complaint() {
        let (config, diagnostics) = read(&SourceFile::new("book.toml", ""));
        assert_eq!(diagnostics, []);
        assert_eq!(config.book.language, "en");
        assert_eq!(config.site.branch, "main");
        assert_eq!(config.callouts, BTreeMap::new());
    }

    #[test]
    fn every_field_that_has_a_weight_can_be_given_another() {
        let text = "[search.boosts]\nid = 3\nstarts = 0\nquestion = 1.5\n";
        let (config, diagnostics) = read(&SourceFile::new("book.toml", text));
        assert_eq!(diagnostics, []);
        assert_eq!(config.search.boosts.get("id"), Some(&3.0));
        assert_eq!(config.search.boosts.len(), 3);
        let (_, diagnostics) = read(&SourceFile::new("book.toml", "[search.boosts]\nfacets = 3\n"));
        assert_eq!(diagnostics.len(), 1, "what filters has no weight");
    }

    #[test]
    fn every_fault_is_found_at_its_place() {
        let text =
            "[bok]\n[site]\nurl = \"ftp://x\"\n[markdown]\nhtml = \"claen\"\n[check.rules]\nbroken-lnk = \"off\"\n";
        let file = SourceFile::new("book.toml", text);
        let (_, mut diagnostics) = read(&file);
        crate::diagnostic::sort(&mut diagnostics);
        let found: Vec<_> =
            diagnostics.iter().map(|found| (&text[found.span.range()], found.hint.as_deref().unwrap_or(""))).collect();
        assert_eq!(
            found,
            [
                ("bok", "did you mean `book`?"),
                ("\"ftp://x\"", ""),
                ("\"claen\"", "did you mean `clean`?"),
                ("broken-lnk", "did you mean `broken-link`?"),
            ]
        );
    }
}
