//! The theme: templates, style sheets and scripts, built in or from the book, with content-hashed names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::Tera;

use super::address::encode_path;
use super::language_parts::{self, Parts};
use super::palette::{Palette, Shade};
use super::picture_fonts::PictureFonts;
use super::text::{self, Text};
use super::{built_in, minify, offline::WORKER_SCRIPTS};
use crate::book::Book;
use crate::config::SiteConfig;
use crate::config::accent::Accent;
use crate::config::fonts::{FontsConfig, format as font_format};
use crate::error::Error;
use crate::route::{FileHash, ROWS, Route};
use crate::source::Bytes;
use crate::text::language::{self, written};
use crate::text::near::nearest;
use crate::text::remembered::{Key, key};

/// Style sheets that make up `style.css`, in this order.
const STYLES: &[&str] = &[
    "tokens.css",
    "base.css",
    "layout.css",
    "languages.css",
    "content.css",
    "code.css",
    "drawings.css",
    "components.css",
    "print.css",
];

/// Style sheets that only their own page loads.
const PAGE_STYLES: &[&str] = &[
    "forms.css",
    "home.css",
    "interview.css",
    "lists.css",
    "long_code.css",
    "marks.css",
    "notice.css",
    "offline.css",
    "path.css",
    "practice.css",
    "redirect.css",
    "scripts.css",
];

/// Style sheets that scripts hold, each as the text `"style:NAME"` in the script that shows what they are for.
const SCRIPT_STYLES: &[&str] = &["found.css", "search.css"];

/// Files that practice alone loads, and those that interviews alone load.
const OF_PRACTICE: &[&str] =
    &["knowledge.js", "practice.css", "practice.js", "progress_link.js", "rehearsal.js", "session.js"];
const OF_INTERVIEWS: &[&str] = &["interview.css", "interview.js", "interviewer.js"];

/// Scripts that are one request, by its name, each of these parts in order: for every page, and for a reader who opens search,
/// practices, copies, or prints the answers of a list.
const BUNDLES: &[(&str, &[&str])] = &[
    ("core.js", &["core.js", "offline.js"]),
    (
        "search.js",
        &[
            "search_words.js",
            "search_index.js",
            "search_units.js",
            "search_rank.js",
            "search_lasting.js",
            "search_rows.js",
            "search_filters.js",
            "search_page.js",
        ],
    ),
    ("search_more.js", &["search_quote.js", "search_start.js", "search_found.js"]),
    ("paper.js", &["practice_root.js", "practice_answer.js", "paper.js"]),
    ("progress.js", &["fsrs.js", "progress.js"]),
    ("progress_code.js", &["qr.js", "progress_code.js"]),
    ("memory.js", &["memory.js", "copy.js"]),
    ("session.js", &["practice_answer.js", "practice_card.js", "practice_rehearse.js", "practice_session.js"]),
    ("interview.js", &["interview_parts.js", "interview_choice.js", "interview_session.js", "interview_review.js"]),
    (
        "interviewer.js",
        &[
            "fsrs.js",
            "practice_store.js",
            "practice_queue.js",
            "practice_lists.js",
            "practice_root.js",
            "practice_answer.js",
            "practice_view.js",
            "practice_card.js",
            "practice_need.js",
            "interview_parts.js",
            "interview_choice.js",
            "interviewer.js",
        ],
    ),
    (
        "practice.js",
        &[
            "fsrs.js",
            "practice_store.js",
            "practice_queue.js",
            "practice_lists.js",
            "practice_root.js",
            "practice_view.js",
            "practice_need.js",
            "practice_progress.js",
            "practice.js",
        ],
    ),
];

/// What scripts name the language of dates and numbers by.
const FORMAT_TAG: &str = "\"language:format\"";

/// What scripts name the root of the original by, seen from the root of a translation: what a reader knows is the same in every
/// language.
const WHOLE_SITE: &str = "\"site:whole\"";

/// The style sheet that pages in this language load for its letters.
#[must_use]
pub fn sheet_of_letters(book: &Book) -> Option<&'static str> {
    let languages = book.languages.original().into_iter().chain([book.config.book.language.as_str()]);
    languages.into_iter().any(language::has_other_script).then_some("scripts.css")
}

/// A theme ready to render with.
pub struct Theme {
    /// Compiled templates.
    pub tera: Tera,
    /// The words of the interface.
    pub text: Arc<Text>,
    /// Files of the theme that the site needs, by a name that carries a hash of the content: [`Route::Asset`]'s.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// What the page that is a whole book has besides the site's style sheet and scripts.
    pub single: Single,
    /// Fonts that pictures are drawn with; pages use the reader's.
    pub fonts: PictureFonts,
    /// The service worker's script, which stands at the site's root.
    pub worker: String,
    /// Path in the site by a file's name in the theme: `core.js` to `assets/core.1a2b3c4d.js`.
    pub names: BTreeMap<String, String>,
    /// The same names without the folder.
    hashed: BTreeMap<String, String>,
    /// Its colors.
    pub palette: Palette,
    /// A hash of all its files, and of the program that fills its templates.
    pub key: Key,
}

/// Scripts and a style sheet of that page alone, without their comments.
#[derive(Default)]
pub struct Single {
    /// Follows `style.css`.
    pub style: String,
    /// `core.js` without what starts the service worker.
    pub core: String,
    /// Follows `search.js`.
    pub script: String,
}

/// Builds the theme that `site` names from the built-in files, each replaced by the book's file of the same path.
///
/// `language` is that of the interface; `overrides` are the files below the book's `themes/`, by path from there.
///
/// # Errors
/// Fails when a template or a file of messages cannot be parsed, when a script names a message that does not exist, or when
/// the book names a theme of which it has no file.
pub fn load(site: &SiteConfig, language: &str, overrides: &BTreeMap<String, Bytes>) -> Result<Theme, Error> {
    let name = site.theme.as_str();
    let prefix = format!("{name}/");
    let mut own: BTreeMap<&str, &[u8]> = overrides
        .range(prefix.clone()..)
        .take_while(|(path, _)| path.starts_with(&prefix))
        .map(|(path, bytes)| (&path[prefix.len()..], &**bytes))
        .collect();
    if own.is_empty() && name != "default" {
        return Err(Error::with_hint(
            format!("theme `{name}` has no files: `themes/{name}` does not exist or is empty"),
            "put the files that differ from the built-in theme there, or leave `theme` out of book.toml",
        ));
    }
    let mut files: BTreeMap<&str, &[u8]> = built_in::files();
    // What a book has a copy of is the theme's: a script is then loaded in its short form.
    own.retain(|path, bytes| files.get(path) != Some(bytes));
    let text = Arc::new(Text::load(language, &files, &own)?);
    // Short scripts have the built-in parts for languages in them.
    let language_parts = format!("js/{}", language_parts::SCRIPT);
    if !own.contains_key(language_parts.as_str()) {
        for (path, script) in built_in::short_scripts() {
            files.insert(path, script);
        }
    }
    files.extend(&own);

    let mut tera = Tera::default();
    tera.register_function("t", text::function(Arc::clone(&text)));
    tera.register_function("day", text::day(Arc::clone(&text)));
    tera.register_function("number", text::number(Arc::clone(&text)));
    let mut templates = Vec::new();
    for (path, bytes) in &files {
        if let Some(template) = path.strip_prefix("templates/") {
            let text = std::str::from_utf8(bytes)
                .map_err(|_| Error::Template(format!("template `{path}` of theme `{name}` is not UTF-8")))?;
            templates.push((template, text));
        }
    }
    tera.add_raw_templates(templates).map_err(|error| template_error(&error))?;

    let parts = files.get(language_parts.as_str());
    let parts = Parts::read(&parts.map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default(), language);
    let whole_site = if site.is_part { "\"../\"" } else { "\"./\"" };
    let format_tag = serde_json::Value::from(written::format_tag(language)).to_string();
    let held_styles = SCRIPT_STYLES.iter().map(|name| {
        let sheet = files.get(format!("css/{name}").as_str()).map(|bytes| String::from_utf8_lossy(bytes));
        (format!("\"style:{name}\""), serde_json::Value::from(minify::style(&sheet.unwrap_or_default())).to_string())
    });
    let held_styles: Vec<(String, String)> = held_styles.collect();
    // Scripts with their messages and style sheets.
    let finished = |path: &str, scripts: &[&str]| -> Result<String, Error> {
        let mut languages = BTreeSet::new();
        let mut finished = String::new();
        for script in scripts {
            let script = with_addresses(path, &parts.put_into(script))?;
            let mut script = script.replace(FORMAT_TAG, &format_tag).replace(WHOLE_SITE, whole_site);
            for (mark, sheet) in &held_styles {
                script = script.replace(mark, sheet);
            }
            let script = text::in_script(&text, path, &script)?;
            languages.extend(script.languages);
            finished.push_str(&script.script);
            finished.push_str(if scripts.len() > 1 { "\n" } else { "" });
        }
        Ok(text::plural_functions(&languages) + &finished)
    };
    let file = |path: &str| files.get(path).map(|bytes| String::from_utf8_lossy(bytes));

    let mut theme = Theme {
        tera,
        text: Arc::clone(&text),
        assets: BTreeMap::new(),
        fonts: PictureFonts::default(),
        worker: String::new(),
        single: Single::default(),
        names: BTreeMap::new(),
        hashed: BTreeMap::new(),
        palette: Palette::new(site.accent),
        key: key_of(&files),
    };
    let mut style = Vec::new();
    let others = files
        .keys()
        .filter_map(|path| path.strip_prefix("css/"))
        .filter(|path| [STYLES, PAGE_STYLES, SCRIPT_STYLES].iter().all(|ours| !ours.contains(path)));
    for sheet in STYLES.iter().copied().chain(others) {
        if let Some(bytes) = files.get(format!("css/{sheet}").as_str()) {
            style.extend_from_slice(minify::style(&String::from_utf8_lossy(bytes)).as_bytes());
        }
    }
    if let Some(accent) = site.accent {
        style.extend_from_slice(minify::style(&accent_rule(accent)).as_bytes());
    }
    style.extend_from_slice(minify::style(&font_rules(&site.fonts)).as_bytes());
    theme.add_asset("style.css", style);
    for sheet in PAGE_STYLES {
        if let Some(bytes) = files.get(format!("css/{sheet}").as_str()) {
            theme.add_asset(sheet, minify::style(&String::from_utf8_lossy(bytes)).into_bytes());
        }
    }
    let joined = |name: &str, parts: &[&str]| {
        let parts: Vec<_> = parts.iter().filter_map(|script| file(&format!("js/{script}"))).collect();
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        finished(name, &parts)
    };
    for (name, parts) in BUNDLES {
        theme.add_asset(name, joined(name, parts)?.into_bytes());
    }
    theme.worker = joined("service-worker.js", WORKER_SCRIPTS)?;
    let is_bundled = |script: &&str| {
        let in_bundle = BUNDLES.iter().any(|(_, parts)| parts.contains(script));
        in_bundle || WORKER_SCRIPTS.contains(script) || *script == language_parts::SCRIPT
    };
    theme.fonts = PictureFonts::of_files(&files);
    for (path, bytes) in &files {
        if let Some(script) = path.strip_prefix("js/").filter(|script| !is_bundled(script)) {
            theme.add_asset(script, finished(path, &[&String::from_utf8_lossy(bytes)])?.into_bytes());
        } else if let Some(other) = path.strip_prefix("assets/") {
            let bytes = match site.accent {
                Some(accent) if other == "favicon.svg" && !own.contains_key(path) => in_accent(bytes, accent),
                _ => bytes.to_vec(),
            };
            theme.add_asset(other, bytes);
        }
    }
    theme.single = Single {
        style: minify::style(&file("single/single.css").unwrap_or_default()),
        core: joined("core.js", &["core.js"])?,
        script: finished("single/single.js", &[&file("single/single.js").unwrap_or_default()])?,
    };
    Ok(theme)
}

/// A book's accent as a rule after all others.
fn accent_rule(accent: Accent) -> String {
    let [soft, soft_dark] = accent.soft();
    let Accent { light, dark } = accent;
    format!(":root {{ --accent: light-dark({light}, {dark}); --accent-soft: light-dark({soft}, {soft_dark}); }}\n")
}

/// A book's own fonts as rules after all others; the reader's own are there until they are loaded.
fn font_rules(fonts: &FontsConfig) -> String {
    let mut rules = String::new();
    for (files, name, token, others) in [
        (&fonts.text, "Book text", "--sans", "system-ui, sans-serif"),
        (&fonts.code, "Book code", "--mono", "ui-monospace, monospace"),
    ] {
        let weights: &[&str] = if files.len() == 1 { &["100 900"] } else { &["400", "700"] };
        for (file, weight) in files.iter().zip(weights) {
            let format = font_format(&file.value).unwrap_or_default();
            let address = encode_path(file.value.trim_start_matches("static/"));
            rules.push_str(&format!(
                "@font-face {{ font-family: \"{name}\"; src: url(\"../{address}\") format(\"{format}\"); font-weight: {weight}; font-display: swap; }}\n"
            ));
        }
        if !files.is_empty() {
            rules.push_str(&format!(":root {{ {token}: \"{name}\", {others}; }}\n"));
        }
    }
    rules
}

/// The built-in icon in a book's accent.
fn in_accent(svg: &[u8], accent: Accent) -> Vec<u8> {
    let theme = Palette::new(None);
    let own = theme.shade("accent", Shade::Light).unwrap_or_default();
    String::from_utf8_lossy(svg).replace(own, &accent.light.to_string()).into_bytes()
}

/// A script with the paths of the pages that it names: `"route:question"` becomes the pattern of that row, with `{}` in the place of the id.
fn with_addresses(path: &str, script: &str) -> Result<String, Error> {
    const MARK: &str = "\"route:";
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(at) = rest.find(MARK) {
        out.push_str(&rest[..=at]);
        let named = &rest[at + MARK.len()..];
        let name = &named[..named.find('"').unwrap_or(named.len())];
        let Some(row) = ROWS.iter().find(|row| row.name == name) else {
            let message = format!("script `{path}` names the page `{name}`, which does not exist");
            return Err(match nearest(name, ROWS.iter().map(|row| row.name)) {
                Some(near) => Error::with_hint(message, format!("did you mean `{near}`?")),
                None => Error::message(message),
            });
        };
        out.push_str(row.pattern);
        rest = &named[name.len()..];
    }
    out.push_str(rest);
    Ok(out)
}

impl Theme {
    /// A file that the site needs, by its name in the theme.
    #[must_use]
    pub fn asset(&self, name: &str) -> &[u8] {
        self.hashed.get(name).and_then(|hashed| self.assets.get(hashed)).map_or(&[], Vec::as_slice)
    }

    /// Files for the site of this book, by a name that carries a hash: without those of what it does without.
    pub fn assets_of(&self, book: &Book) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        let unused = [(Route::Practice, OF_PRACTICE), (Route::Interview, OF_INTERVIEWS)];
        let unused = unused.into_iter().filter(|(page, _)| !page.is_offered(book)).flat_map(|(_, names)| names);
        let unused: Vec<&String> = unused.filter_map(|name| self.hashed.get(*name)).collect();
        self.assets.iter().filter(move |(name, _)| !unused.contains(name))
    }

    fn add_asset(&mut self, name: &str, bytes: Vec<u8>) {
        let hash = FileHash::of(&bytes).in_name();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let hashed = format!("{stem}.{hash}.{ending}");
        self.names.insert(name.to_owned(), Route::Asset(&hashed).path().to_string());
        self.assets.insert(hashed.clone(), bytes);
        self.hashed.insert(name.to_owned(), hashed);
    }
}

fn key_of(files: &BTreeMap<&str, &[u8]>) -> Key {
    let version = concat!("askbook pages 1, askbook ", env!("CARGO_PKG_VERSION")).as_bytes();
    let parts = files.iter().flat_map(|(path, bytes)| [path.as_bytes(), *bytes]);
    key(&std::iter::once(version).chain(parts).collect::<Vec<_>>())
}

/// A template's fault with its causes, as one message.
pub fn template_error(error: &dyn std::error::Error) -> Error {
    let mut message = format!("template: {error}");
    let mut cause = error.source();
    while let Some(inner) = cause {
        message.push_str(": ");
        message.push_str(&inner.to_string());
        cause = inner.source();
    }
    Error::Template(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_of_a_built_in_script_is_loaded_in_its_short_form() {
        let loaded = |overrides: &[(&str, &[u8])]| {
            let files = overrides.iter().map(|(path, bytes)| ((*path).to_owned(), Bytes::from(bytes.to_vec())));
            load(&SiteConfig::default(), "en", &files.collect()).expect("it can be loaded").asset("filters.js").to_vec()
        };
        let copy = built_in::files()["js/filters.js"];
        assert!((1..copy.len()).contains(&loaded(&[]).len()));
        assert_eq!(loaded(&[("default/js/filters.js", copy)]), loaded(&[]));
        assert_eq!(loaded(&[("default/js/filters.js", b"var own; // kept\n")]), b"var own; // kept\n");
    }

    #[test]
    fn scripts_get_the_addresses_of_pages_from_the_table_of_routes() {
        let script = "go(root + \"route:question\".replace(\"{}\", id), \"route:a-z\")";
        let expected = "go(root + \"q/{}.html\".replace(\"{}\", id), \"a-z.html\")";
        assert_eq!(with_addresses("x.js", script).ok().as_deref(), Some(expected));
        let error = with_addresses("x.js", "\"route:serch\"").expect_err("there is no such page");
        assert_eq!(error.to_string(), "script `x.js` names the page `serch`, which does not exist");
        assert_eq!(error.hint().as_deref(), Some("did you mean `search`?"));
    }
}
