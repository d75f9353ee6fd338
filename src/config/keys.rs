//! Every key of book.toml and of front matter, as rows: what it takes, and what it is for. Completion, hover and the JSON Schemas read
//! them; a test holds them to the readers.

use crate::diagnostic::Rule;
use crate::model::search_field::weighed_fields;

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// As written.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What it is for, as a sentence.
    pub about: &'static str,
}

/// What a key takes.
#[derive(Debug)]
pub enum Kind {
    /// A string.
    Text,
    /// An address that starts with `https://` or `http://`.
    Address,
    /// A color as `#0b6a62`.
    Color,
    /// A string that is one of these.
    OneOf(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A list of strings.
    Texts,
    /// A string, or a list of strings.
    OneOrTexts,
    /// The id of a question.
    Question,
    /// A list of ids of questions.
    Questions,
    /// A list of tags.
    Tags,
    /// A whole number, at least the first and at most the second.
    Integer(i64, i64),
    /// A number, at least the first and at most the second.
    Number(f64, f64),
    /// A date without a time.
    Date,
    /// A checker of snippets: a name, a list of words, or a list of these.
    Commands,
    /// A table with these keys.
    Table(&'static [Key]),
    /// A list of tables with these keys, as `[[site.nav]]`.
    Tables(&'static [Key]),
    /// A table whose keys are the author's, each with such a value.
    Free(&'static Kind),
    /// A table whose keys are these names, each with such a value.
    Named(fn() -> Vec<&'static str>, &'static Kind),
}

const fn key(name: &'static str, kind: Kind, about: &'static str) -> Key {
    Key { name, kind, about }
}

/// Severities that book.toml can give to a rule.
pub const SEVERITIES: &[&str] = &["off", "note", "warning", "error"];

fn rules() -> Vec<&'static str> {
    Rule::ALL.iter().map(|rule| rule.id()).collect()
}

fn fields() -> Vec<&'static str> {
    weighed_fields().collect()
}

/// The keys of book.toml.
pub const BOOK: &[Key] = &[
    key("book", Kind::Table(THE_BOOK), "What the book is."),
    key("site", Kind::Table(SITE), "Where the site is, and how it looks."),
    key(
        "markdown",
        Kind::Table(&[key(
            "html",
            Kind::OneOf(&["clean", "escape", "allow"]),
            "What happens to raw HTML: cleaned by an allow-list, shown as typed, or left as it is.",
        )]),
        "How Markdown is read.",
    ),
    key("callouts", Kind::Table(CALLOUTS), "Names of the five kinds of alerts."),
    key("drawings", Kind::Free(&Kind::Table(DRAWING)), "What draws fences, by their language."),
    key("publish", Kind::Table(PUBLISH), "What is published besides Markdown."),
    key("fields", Kind::Free(&Kind::Table(FIELD)), "Keys of front matter that the book adds, by name."),
    key("tags", Kind::Free(&Kind::Table(TAG)), "What the book says of its tags, by slug."),
    key("proof", Kind::Table(PROOF), "When answers were checked, and with what."),
    key("translations", Kind::Free(&Kind::Table(TRANSLATION)), "What translations are called, by language."),
    key("search", Kind::Table(SEARCH), "How search ranks."),
    key("check", Kind::Table(CHECK), "How `check` judges."),
];

const THE_BOOK: &[Key] = &[
    key("title", Kind::Text, "The name that readers see."),
    key("description", Kind::Text, "What the book is about, in a sentence or two."),
    key("language", Kind::Text, "The language of the text, a BCP 47 tag such as `en` or `pt-BR`."),
    key("authors", Kind::Texts, "Who wrote it."),
    key(
        "identifier",
        Kind::Text,
        "What e-readers and Anki know the book by; the site's address or the title by default.",
    ),
];

const SITE: &[Key] = &[
    key("url", Kind::Address, "The address of the published site: for canonical links, the sitemap and feeds."),
    key("repository", Kind::Address, "The address of the repository: for edit and report links."),
    key("branch", Kind::Text, "The branch that edits go to; `main` by default."),
    key("repository-path", Kind::Text, "The book's folder in the repository."),
    key(
        "forge",
        Kind::OneOf(&["github", "gitlab", "forgejo", "bitbucket"]),
        "What hosts the repository; its address says so by default.",
    ),
    key(
        "edit-url",
        Kind::Text,
        "Where a file is edited, with places such as `{path}`; an empty one takes the link away.",
    ),
    key(
        "view-url",
        Kind::Text,
        "Where a file is shown, with places such as `{path}`; an empty one takes the link away.",
    ),
    key(
        "report-url",
        Kind::Text,
        "Where a problem is reported, with places such as `{title}`; an empty one takes the link away.",
    ),
    key("theme", Kind::Text, "`default`, or a folder of `themes/` whose files replace the built-in ones."),
    key("short-title", Kind::Text, "The name that the bar at the top has room for; the title by default."),
    key("logo", Kind::Text, "The logo's file, such as `static/logo.svg`."),
    key("favicon", Kind::Text, "The icon's file, an SVG such as `static/favicon.svg`."),
    key("accent", Kind::Color, "The book's color, such as `#0b6a62`."),
    key("accent-dark", Kind::Color, "The book's color on dark paper; a lighter tone of `accent` by default."),
    key(
        "fonts",
        Kind::Table(&[
            key("text", Kind::OneOrTexts, "For text: a file with all weights, or a regular and a bold one."),
            key("code", Kind::OneOrTexts, "For code: a file with all weights, or a regular and a bold one."),
            key(
                "pictures",
                Kind::OneOrTexts,
                "For pictures of links and covers, in letters that the theme's fonts lack: `.ttf` or `.otf` files of `themes/` or `static/`.",
            ),
        ]),
        "Fonts of the book's own: for pages in `static/`, for pictures also in `themes/`.",
    ),
    key("footer", Kind::Text, "A line of Markdown at the end of every page."),
    key(
        "notice",
        Kind::Table(&[
            key("id", Kind::Text, "Kebab-case: a reader who closes the notice does not see one of this id again."),
            key("text", Kind::Text, "The notice, a line of Markdown."),
        ]),
        "What every page says at its top.",
    ),
    key(
        "dates",
        Kind::OneOf(&["front-matter", "git"]),
        "Where days of changes come from: `updated` alone, or also the history of the repository.",
    ),
    key("practice", Kind::Flag, "Whether there is a page to practice on, and a random question; there is by default."),
    key("interview", Kind::Flag, "Whether practice has mock interviews, and interviews by link; it has by default."),
    key("nav", Kind::Tables(NAV), "Links of the navigation, in their order."),
    key(
        "csp",
        Kind::Table(&[
            key("frame", Kind::Texts, "Beginnings of addresses of pages in frames."),
            key("media", Kind::Texts, "Beginnings of addresses of audio and video."),
            key("script", Kind::Texts, "Beginnings of addresses of scripts."),
        ]),
        "What pages may load from other sites.",
    ),
];

const NAV: &[Key] = &[
    key("title", Kind::Text, "The name that readers see; that of the page, path or topic by default."),
    key("page", Kind::Text, "The id of a page that it leads to."),
    key("path", Kind::Text, "The id of a path that it leads to."),
    key("topic", Kind::Text, "The slug of a topic that it leads to."),
    key("url", Kind::Text, "An address elsewhere that it leads to."),
];

const FIELD: &[Key] = &[
    key("type", Kind::OneOf(&["list", "text", "number"]), "What the field holds; a list of strings by default."),
    key("title", Kind::Text, "The name that readers see."),
    key("filter", Kind::Flag, "Whether lists and search can be filtered by it."),
    key("search", Kind::Flag, "Whether search looks in it."),
];

const TAG: &[Key] = &[
    key("name", Kind::Text, "The name that readers see, in place of the one that questions use."),
    key("description", Kind::Text, "What it is about, for its page."),
    key("aliases", Kind::Texts, "Slugs that it had before: their addresses redirect here."),
];

const TRANSLATION: &[Key] = &[
    key("title", Kind::Text, "The name that readers of the translation see; the original's by default."),
    key("description", Kind::Text, "What the book is about, in the language of the translation."),
    key("short-title", Kind::Text, "The name that the bar at the top has room for."),
    key("callouts", Kind::Table(CALLOUTS), "Names of the five kinds of alerts; those of the interface by default."),
];

const PROOF: &[Key] = &[
    key("record", Kind::Text, "The file that says when each answer was last checked, and with which versions."),
    key("tools", Kind::Free(&Kind::Table(TOOL)), "The tools of the record, by their keys there."),
];

const TOOL: &[Key] = &[
    key("name", Kind::Text, "The name that readers see."),
    key("oldest", Kind::Text, "The oldest version that is still maintained, for `check --stale`."),
];

const CALLOUTS: &[Key] = &[
    key("note", Kind::Text, "The name of `> [!NOTE]`."),
    key("tip", Kind::Text, "The name of `> [!TIP]`."),
    key("important", Kind::Text, "The name of `> [!IMPORTANT]`."),
    key("warning", Kind::Text, "The name of `> [!WARNING]`."),
    key("caution", Kind::Text, "The name of `> [!CAUTION]`."),
];

const DRAWING: &[Key] = &[key(
    "command",
    Kind::Texts,
    "A program with its arguments that reads the source and prints SVG; only `askbook draw` runs it.",
)];

const PUBLISH: &[Key] = &[
    key("kinds", Kind::Texts, "Endings of the files beside the questions that are published."),
    key("dotfiles", Kind::Texts, "Hidden files and folders of `static/` that are published."),
];

const SEARCH: &[Key] = &[
    key("boosts", Kind::Named(fields, &Kind::Number(0.0, 1000.0)), "Weights of the fields."),
    key("synonyms", Kind::Free(&Kind::Text), "What a word also means; commas separate alternatives."),
];

const CHECK: &[Key] = &[
    key("rules", Kind::Named(rules, &Kind::OneOf(SEVERITIES)), "Severities of rules."),
    key("snippets", Kind::Free(&Kind::Commands), "What `check --snippets` gives fenced code to, by language."),
    key("snippet-timeout", Kind::Integer(1, 3600), "Seconds that a checker has for a snippet."),
    key(
        "external-links",
        Kind::Table(&[
            key("ignore", Kind::Texts, "Beginnings of addresses that are not asked."),
            key("timeout", Kind::Integer(1, 3600), "Seconds that a site has to answer."),
            key("at-once", Kind::Integer(1, 64), "How many sites are asked at the same time."),
        ]),
        "How `check --external-links` asks.",
    ),
];

/// The keys of a question's front matter, in their usual order.
pub const QUESTION: &[Key] = &[
    key("question", Kind::Text, "The question, one line of Markdown."),
    key("label", Kind::Text, "How lists, sidebars and links name it: at most 48 characters."),
    key("asked", Kind::Texts, "Other ways in which people ask it: symptoms, error messages, plain words."),
    key("points", Kind::Texts, "What a complete answer mentions: three to eight things."),
    key("level", Kind::OneOf(&["novice", "intermediate", "advanced"]), "How hard it is."),
    key("importance", Kind::Integer(1, 3), "How often it is asked: 1 rarely, 3 nearly always; 2 by default."),
    key(
        "order",
        Kind::Integer(i64::MIN, i64::MAX),
        "Its place in the topic, lowest first; questions without one follow.",
    ),
    key("tags", Kind::Tags, "What it is about, across topics."),
    key("aliases", Kind::Texts, "Ids that this question had before: their addresses redirect here."),
    key("related", Kind::Questions, "Ids of questions that help."),
    key("keywords", Kind::Texts, "Words that readers search for and the text does not use."),
    key("updated", Kind::Date, "The day of the last change."),
    key(
        "status",
        Kind::OneOf(&["published", "draft", "unlisted", "deprecated"]),
        "Whether readers find it; `published` by default.",
    ),
    key("replaced-by", Kind::Question, "The id of the question that took the place of a deprecated one."),
    key(
        "translates",
        Kind::Text,
        "In a translation: a hash of the text that it translates, as `askbook new --translate` writes it.",
    ),
];

/// The keys of an `_index.md`.
pub const INDEX: &[Key] = &[
    key("title", Kind::Text, "The name that readers see."),
    key("description", Kind::Text, "What the topic is about, in a sentence."),
    key(
        "order",
        Kind::Integer(i64::MIN, i64::MAX),
        "Its place among the topics, lowest first; topics without one follow.",
    ),
    key("aliases", Kind::Texts, "Slugs that the topic had before: their addresses redirect here."),
];

/// The keys of a plain page.
pub const PLAIN_PAGE: &[Key] = &[PAGE_TITLE, PAGE_DESCRIPTION, PAGE_ORDER, PAGE_ALIASES, PAGE_UPDATED];

/// The keys of a path.
pub const PATH: &[Key] = &[
    PAGE_TITLE,
    PAGE_DESCRIPTION,
    PAGE_ORDER,
    key("questions", Kind::Questions, "Ids of its questions, in its order."),
    PAGE_ALIASES,
    PAGE_UPDATED,
];

const PAGE_TITLE: Key = key("title", Kind::Text, "The name that readers see.");
const PAGE_DESCRIPTION: Key = key("description", Kind::Text, "What it is about, in a sentence.");
const PAGE_ORDER: Key = key(
    "order",
    Kind::Integer(i64::MIN, i64::MAX),
    "Its place among the pages of its kind, lowest first; those without one follow.",
);
const PAGE_ALIASES: Key = key("aliases", Kind::Texts, "Ids that it had before: their addresses redirect here.");
const PAGE_UPDATED: Key = key("updated", Kind::Date, "The day of the last change.");

/// The row of a key, by the names that lead to it from the root: `["site", "url"]`.
#[must_use]
pub fn find<'k>(keys: &'k [Key], path: &[&str]) -> Option<&'k Key> {
    let (first, rest) = path.split_first()?;
    let key = keys.iter().find(|key| key.name == *first)?;
    match (&key.kind, rest) {
        // What an author names is explained by its table.
        (_, []) | (Kind::Free(_) | Kind::Named(..), [_]) => Some(key),
        (Kind::Table(keys) | Kind::Tables(keys), rest) | (Kind::Free(Kind::Table(keys)), [_, rest @ ..]) => {
            find(keys, rest)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::Level;
    use crate::source::SourceFile;

    fn compare(header: &str, path: &str, keys: &[Key]) {
        let file = SourceFile::new("book.toml", format!("{header}qqqqqqqqqqqqqqqqqqqq = 1\n"));
        let (_, found) = crate::config::read(&file);
        let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
        let unknown = found.iter().find(|finding| finding.rule == Rule::UnknownKey).expect("nobody reads it");
        let hint = unknown.hint.as_deref().expect("it lists the keys").trim_start_matches("the keys are ");
        let listed: BTreeSet<&str> = hint.split(", ").collect();
        assert_eq!(listed, names.iter().map(String::as_str).collect(), "{header}");
        for key in keys {
            let path = format!("{path}.{}", key.name).trim_start_matches('.').to_owned();
            match &key.kind {
                Kind::Table(keys) => compare(&format!("[{path}]\n"), &path, keys),
                Kind::Tables(keys) => compare(&format!("[[{path}]]\n"), &path, keys),
                Kind::Free(Kind::Table(keys)) => compare(&format!("[{path}.some]\n"), &format!("{path}.some"), keys),
                _ => {}
            }
        }
    }

    #[test]
    fn the_rows_are_the_keys_that_are_read() {
        compare("", "", BOOK);
    }

    #[test]
    fn a_key_is_found_by_the_names_that_lead_to_it() {
        let Some(Kind::OneOf(levels)) = find(QUESTION, &["level"]).map(|key| &key.kind) else {
            panic!("it is a choice")
        };
        assert_eq!(*levels, Level::ALL.map(Level::name));
        assert_eq!(find(BOOK, &["site", "csp", "frame"]).map(|key| key.name), Some("frame"));
        assert_eq!(find(BOOK, &["check", "rules", "dropped-html"]).map(|key| key.name), Some("rules"));
        assert_eq!(find(BOOK, &["fields", "company"]).map(|key| key.name), Some("fields"));
        assert_eq!(find(BOOK, &["fields", "company", "filter"]).map(|key| key.name), Some("filter"));
        assert_eq!(find(BOOK, &["site", "nav", "topic"]).map(|key| key.name), Some("topic"));
        assert!(find(BOOK, &["site", "nothing"]).is_none());
    }
}
