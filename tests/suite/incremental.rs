//! A build that keeps what did not change is the build that keeps nothing, whatever was edited in between.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use askbook::book::memory::Memory;
use askbook::load::{Changed, Project};
use askbook::render::theme;
use askbook::serve::edition::{Edition, Parts};
use askbook::source::Bytes;
use askbook::{assemble_again, load_book, write};

use crate::support::{Ran, TestBook, files};

/// Edits made to one book; `ASKBOOK_EDITS` asks for more, `ASKBOOK_SEED` for others.
const EDITS: u64 = 44;

/// Numbers that look random and are the same in each run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).expect("it is small")).expect("it is small")
    }

    fn one_of<'a>(&mut self, names: &[&'a str]) -> &'a str {
        names[self.below(names.len())]
    }
}

/// A question as its author sees it; links name the places of others in [`State::questions`].
#[derive(Clone, Default)]
struct Question {
    id: String,
    topic: usize,
    title: String,
    keys: BTreeMap<&'static str, String>,
    aliases: Vec<String>,
    related: Vec<usize>,
    links: Vec<usize>,
    short: String,
    rest: String,
}

/// A book as its author sees it.
#[derive(Clone, Default)]
struct State {
    config: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
    home: String,
    /// Folder and the lines of its `_index.md`.
    topics: Vec<(String, BTreeMap<&'static str, String>)>,
    questions: Vec<Question>,
    /// Paths by id, each with the places of its questions; what is between them is made from the id.
    paths: BTreeMap<String, Vec<usize>>,
    /// Plain pages by id, each with its text.
    pages: BTreeMap<String, String>,
    /// Static files and those of the theme.
    others: BTreeMap<String, Vec<u8>>,
    made: usize,
}

fn lines(keys: &BTreeMap<&'static str, String>) -> String {
    keys.iter().fold(String::new(), |text, (key, value)| text + &format!("{key} = {value}\n"))
}

fn quoted(values: &[String]) -> String {
    format!("[{}]", values.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(", "))
}

impl State {
    fn first() -> Self {
        let mut state = Self::default();
        state.config.entry("book").or_default().insert("title", "\"Test\"".to_owned());
        state.config.entry("site").or_default().insert("url", "\"https://example.org/\"".to_owned());
        for name in ["engine", "frame", "wheels"] {
            state.topics.push((name.to_owned(), BTreeMap::from([("title", format!("\"The {name}\""))])));
        }
        for number in 0..9 {
            state.add_question(number % 3);
            state.questions[number].links = vec![(number + 1) % 9, (number + 4) % 9];
        }
        state.others.insert("static/seen.png".to_owned(), png(3, 2));
        state
    }

    fn add_question(&mut self, topic: usize) {
        self.made += 1;
        let number = self.made;
        self.questions.push(Question {
            id: format!("part-{number}"),
            topic,
            title: format!("What does part number {number} of the machine do?"),
            keys: BTreeMap::from([("tags", "[\"Moving parts\", \"tag\"]".to_owned())]),
            short: format!("It holds {number} others together."),
            rest: "## How\n\nLike so: ![seen](/seen.png)\n".to_owned(),
            ..Question::default()
        });
    }

    /// Every file of the book.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.others.clone();
        let config = self.config.iter().map(|(table, keys)| format!("[{table}]\n{}", lines(keys)));
        files.insert("book.toml".to_owned(), config.collect::<String>().into_bytes());
        files.insert("content/_index.md".to_owned(), self.home.clone().into_bytes());
        for (slug, keys) in &self.topics {
            let text = format!("+++\n{}+++\n\nAbout [[{}]].\n", lines(keys), self.questions[0].id);
            files.insert(format!("content/{slug}/_index.md"), text.into_bytes());
        }
        for (id, places) in &self.paths {
            let text =
                places.iter().fold(String::new(), |text, place| text + &format!("[[{}]]\n", self.questions[*place].id));
            let text = format!("+++\ntitle = \"Path {id}\"\n+++\n\nFirst this.\n\n{text}\n## Then\n\nRest.\n");
            files.insert(format!("content/_paths/{id}.md"), text.into_bytes());
        }
        for (id, text) in &self.pages {
            let text = format!("+++\ntitle = \"Page {id}\"\naliases = [\"was-{id}\"]\n+++\n\n{text}\n");
            files.insert(format!("content/_pages/{id}.md"), text.into_bytes());
        }
        for question in &self.questions {
            let id = |place: &usize| self.questions[*place].id.clone();
            let links = question.links.iter().fold(String::new(), |text, place| {
                let other = &self.questions[*place];
                text + &format!("See [[{0}]] and [it](../{1}/{0}.md#how).\n", other.id, self.topics[other.topic].0)
            });
            let text = format!(
                "+++\nquestion = \"{}\"\nrelated = {}\naliases = {}\n{}+++\n\n{}\n\n{links}\n{}",
                question.title,
                quoted(&question.related.iter().map(id).collect::<Vec<_>>()),
                quoted(&question.aliases),
                lines(&question.keys),
                question.short,
                question.rest,
            );
            files.insert(format!("content/{}/{}.md", self.topics[question.topic].0, question.id), text.into_bytes());
        }
        files
    }

    /// Changes one thing, and says what.
    fn edit(&mut self, numbers: &mut Numbers) -> String {
        self.made += 1;
        let (made, kind) = (self.made, numbers.below(44));
        let at = numbers.below(self.questions.len());
        let topic = numbers.below(self.topics.len());
        let other = numbers.below(self.questions.len());
        let mut key = |name: &'static str, value: Option<String>| {
            match value {
                Some(value) => self.questions[at].keys.insert(name, value),
                None => self.questions[at].keys.remove(name),
            };
            name
        };
        let what = match kind {
            0 => {
                self.questions[at].short = format!("It does something else {made}.");
                "short answer"
            }
            1 => {
                let text = numbers.one_of(&[
                    "## How\n\n```go\nfunc main() { println(1) }\n```\n",
                    "## How\n\n```go {hl=1}\nfunc main() { println(1) }\n```\n",
                    "## How\n\n> [!TIP]\n> Do.\n\nA note.[^1]\n\n[^1]: Here.\n",
                    "## How\n\nRaw <b>bold</b> <img src=\"/seen.png\" alt=\"s\"> <pid>.\n",
                    "## How\n\n## Why\n\n## Where\n\n- [x] done\n",
                    "## How\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
                ]);
                text.clone_into(&mut self.questions[at].rest);
                "text"
            }
            2 => {
                self.questions[at].title = format!("Why is `part` {made} <of> the machine *loud*?");
                "title"
            }
            3 => key("level", ["novice", "intermediate", "advanced"].get(numbers.below(4)).map(|l| format!("\"{l}\""))),
            4 => key("importance", Some((1 + numbers.below(3)).to_string())),
            5 => key("order", Some(numbers.below(5).to_string())),
            6 | 7 => {
                // Spellings of one tag, and tags that are called like folders and pages of the site.
                let tags = ["moving parts", "Moving parts", "MOVING PARTS", "index", "letter", "tag", "C++", "search"];
                let tags = [numbers.one_of(&tags), numbers.one_of(&tags)].map(str::to_owned);
                key("tags", Some(quoted(&tags)))
            }
            8 => key("keywords", Some(quoted(&[format!("word{made}")]))),
            9 => key("updated", [None, Some("2026-01-02".to_owned()), Some("2026-02-03".to_owned())][made % 3].clone()),
            10 => key("label", Some(format!("\"Part {made}\""))),
            11 => key("asked", Some(quoted(&[format!("why is it loud {made}")]))),
            12 => key("points", Some(quoted(&[format!("it is loud {made}")]))),
            41 => key(
                "status",
                [None, Some("unlisted"), Some("deprecated"), Some("draft")][numbers.below(4)]
                    .map(|status| format!("\"{status}\"")),
            ),
            42 => key(
                "part",
                [None, Some("[\"bolt\", \"nut\"]".to_owned()), Some("3".to_owned())][numbers.below(3)].clone(),
            ),
            13 => {
                self.questions[at].aliases.push(format!("former-{made}"));
                "alias"
            }
            14 => {
                self.questions[at].aliases.pop();
                "no alias"
            }
            15 => {
                self.questions[at].related = if other == at { Vec::new() } else { vec![other] };
                "related"
            }
            16 => {
                self.questions[at].links = if other == at { Vec::new() } else { vec![other] };
                "links"
            }
            17 | 18 => {
                self.add_question(topic);
                "new question"
            }
            19 => {
                self.questions[at].topic = topic;
                "moved question"
            }
            20 | 21 => {
                let former = std::mem::replace(&mut self.questions[at].id, format!("renamed-{made}"));
                if kind == 20 {
                    self.questions[at].aliases.push(former);
                }
                "renamed question"
            }
            22 if self.questions.len() > 5 => {
                self.questions.remove(at);
                for question in &mut self.questions {
                    for places in [&mut question.links, &mut question.related] {
                        places.retain(|place| *place != at);
                        for place in places.iter_mut() {
                            *place -= usize::from(*place > at);
                        }
                    }
                }
                for places in self.paths.values_mut() {
                    places.retain(|place| *place != at);
                    for place in places.iter_mut() {
                        *place -= usize::from(*place > at);
                    }
                }
                "removed question"
            }
            36 | 37 => {
                self.paths.entry(format!("path-{}", made % 3)).or_default().push(at);
                "question on a path"
            }
            38 => {
                self.paths.pop_first();
                "path removed"
            }
            39 => {
                self.pages.insert(numbers.one_of(&["about", "imprint", "part-1"]).to_owned(), format!("Text {made}."));
                "page"
            }
            40 => {
                self.pages.pop_last();
                "page removed"
            }
            43 => {
                let (table, name, value) = [
                    ("fields.part", "filter", "true"),
                    ("site", "footer", "\"Kept by [[about]].\""),
                    ("site", "notice", "{ id = \"one\", text = \"Now **closed**\" }"),
                    ("tags.tag", "name", "\"The tag\""),
                    ("site", "forge", "\"gitlab\""),
                ][numbers.below(5)];
                let keys = self.config.entry(table).or_default();
                if keys.remove(name).is_none() {
                    keys.insert(name, value.to_owned());
                }
                "what book.toml says of pages"
            }
            23 => {
                let slug = numbers.one_of(&["engine", "letter", "from", "print", "index"]);
                slug.clone_into(&mut self.topics[topic].0);
                "renamed topic"
            }
            24 => {
                self.topics[topic].1.insert("title", format!("\"Topic & <{made}>\""));
                "title of topic"
            }
            25 => {
                self.topics[topic].1.insert("order", numbers.below(4).to_string());
                self.topics[topic].1.insert("description", format!("\"Described {made}\""));
                "order of topics"
            }
            26 => {
                self.topics.push((format!("topic-{made}"), BTreeMap::new()));
                "new topic"
            }
            27 => {
                self.home = format!("Welcome {made}, see [[{}]] and ![s](/seen.png).\n", self.questions[at].id);
                "home"
            }
            28 => {
                let (table, name, values): (_, _, &[&str]) = match numbers.below(9) {
                    0 => ("book", "title", &["\"Test\"", "\"Other <title>\""]),
                    1 => ("book", "description", &["\"One\"", "\"Two\""]),
                    2 => ("book", "language", &["\"en\"", "\"de\"", "\"ar\""]),
                    3 => ("site", "url", &["\"https://example.org/\"", "\"https://example.com/sub/\""]),
                    4 => ("callouts", "tip", &["\"Hint\"", "\"Insight\""]),
                    5 => ("markdown", "html", &["\"clean\"", "\"escape\"", "\"allow\""]),
                    6 => ("search.synonyms", "loud", &["\"noisy\"", "\"silent, quiet\""]),
                    7 => ("search.boosts", "question", &["9.0", "5.0"]),
                    _ => ("site", "repository", &["\"https://forge.example/a/b\"", "\"https://forge.example/c/d\""]),
                };
                self.config.entry(table).or_default().insert(name, numbers.one_of(values).to_owned());
                name
            }
            29 => {
                let (table, name) = [("site", "url"), ("callouts", "tip"), ("search.boosts", "question")][made % 3];
                self.config.entry(table).or_default().remove(name);
                "key of book.toml removed"
            }
            30 => {
                let width = u32::try_from(1 + numbers.below(9)).expect("it is small");
                self.others.insert("static/seen.png".to_owned(), png(width, 5));
                "size of a picture"
            }
            31 | 32 => {
                // Some of these places are, or may become, those of pages.
                let places = ["notes.txt", "a/b.txt", "tags/letter/a.html", "engine/more.txt", "_redirects", "q.txt"];
                let path = format!("static/{}", numbers.one_of(&places));
                if self.others.remove(&path).is_none() {
                    self.others.insert(path, format!("text {made}").into_bytes());
                }
                "static file"
            }
            33 | 34 => {
                let (path, text) = [
                    ("templates/badges.html", "{# own #}<b>{{ page.title }}</b>".to_owned()),
                    ("templates/tags.html", format!("{{% extends \"base.html\" %}}\n<!-- {made} -->")),
                    ("css/content.css", format!("p {{ --x: {made}; }}")),
                    ("js/filters.js", format!("askbook.x = {made};")),
                    ("locales/en.ftl", format!("callout-tip = Advice {made}\n")),
                    (
                        "templates/picture.xml",
                        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"{}\"/>", made % 9 + 1),
                    ),
                    (
                        "assets/favicon.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".to_owned(),
                    ),
                ][numbers.below(7)]
                .clone();
                let path = format!("themes/mine/{path}");
                if self.others.remove(&path).is_none() {
                    self.others.insert(path, text.into_bytes());
                }
                let theme = if self.others.keys().any(|path| path.starts_with("themes/")) { "mine" } else { "default" };
                self.config.entry("site").or_default().insert("theme", format!("\"{theme}\""));
                "theme"
            }
            _ => {
                // What was a file of the theme is copied instead, at the same path.
                let moved: Vec<String> =
                    self.others.keys().filter(|path| path.starts_with("themes/")).cloned().collect();
                for path in &moved {
                    let bytes = self.others.remove(path).expect("it is there");
                    self.others.insert(path.replacen("themes/", "static/", 1), bytes);
                }
                self.config.entry("site").or_default().remove("theme");
                "theme moved to static"
            }
        };
        format!("{what} ({kind})")
    }
}

/// A PNG of so many pixels, as far as its size goes.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

/// Makes the book's folder what `wanted` says, touching only what differs.
fn save(book: &TestBook, wanted: &BTreeMap<String, Vec<u8>>) -> BTreeSet<PathBuf> {
    let mut touched = BTreeSet::new();
    let is_source = |path: &str| !path.starts_with("public/") && !path.starts_with("clean/");
    for (path, bytes) in files(book.path()) {
        if is_source(&path) && wanted.get(&path) != Some(&bytes) {
            touched.insert(book.path().join(&path));
            fs::remove_file(book.path().join(path)).expect("it is ours");
        }
    }
    for (path, bytes) in wanted {
        if !book.path().join(path).is_file() {
            touched.insert(book.path().join(path));
            book.write(path, bytes);
        }
    }
    touched
}

/// Builds into a folder and with a cache that nobody used before.
fn clean_build(book: &TestBook) -> (Ran, BTreeMap<String, Vec<u8>>) {
    let cache = tempfile::tempdir().expect("a temporary folder");
    let out = book.path().join("clean");
    let mut command = book.command(&["build", "--out", out.to_str().expect("a plain path")]);
    let ran = command.env("ASKBOOK_CACHE_DIR", cache.path()).output().expect("the binary runs").into();
    let site = if out.exists() { files(&out) } else { BTreeMap::new() };
    let _ = fs::remove_dir_all(&out);
    (ran, site)
}

/// Starts a build, and ends it where it is after so long.
fn kill_a_build(book: &TestBook, after: Duration) {
    let mut build = book.command(&["build", "--quiet"]).stderr(Stdio::null()).spawn().expect("the binary runs");
    std::thread::sleep(after);
    let _ = build.kill();
    let _ = build.wait();
}

/// Paths at which two sites differ.
fn differing(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let paths: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    paths.into_iter().filter(|path| a.get(*path) != b.get(*path)).cloned().collect()
}

/// What a build said of the book, without its figures.
fn findings(ran: &Ran) -> Vec<String> {
    let is_figure = |line: &&str| line.contains(" answered) in ") || line.starts_with('→');
    ran.stderr.lines().filter(|line| !is_figure(line)).map(str::to_owned).collect()
}

/// Reads a book again and again, as `serve` does.
#[derive(Default)]
struct Reader {
    project: Project,
    memory: Memory,
    edition: Option<Edition>,
}

impl Reader {
    /// Reads the book with what is remembered of it, and from nothing: the findings and the pages are the same.
    fn read_again(&mut self, book: &TestBook, changed: &Changed<'_>, context: &str) {
        self.project.refresh(book.path(), changed).expect("the book can be read");
        let (again, said) = assemble_again(&self.project, &mut self.memory);
        let fresh = load_book(book.path()).expect("the book can be read");
        assert_eq!(format!("{said:?}"), format!("{:?}", fresh.diagnostics), "{context}");
        assert_eq!(self.project.assets, fresh.project.assets, "{context}");
        assert_eq!(again.used_assets, fresh.book.used_assets, "{context}");
        let (site, language) = (&again.config.site, &again.config.book.language);
        let Ok(theme) = theme::load(site, language, &self.project.themes) else { return };
        let theme = Arc::new(theme);
        let Ok(site) = write::in_memory(&fresh.book, &theme) else { return };
        let parts = |book, files: &BTreeMap<String, Bytes>| Parts {
            book,
            theme: Arc::clone(&theme),
            files: files.clone(),
            snippets: Arc::default(),
            analyses: Arc::default(),
        };
        let fresh = Edition::new(parts(fresh.book, &fresh.project.assets), None).expect("it was rendered");
        let parts = parts(again, &self.project.assets);
        let again = Edition::new(parts, self.edition.as_ref()).expect("it was rendered");
        for path in site.keys() {
            let (again, fresh) = (again.answer(path.as_str()), fresh.answer(path.as_str()));
            assert_eq!(again.expect("it is rendered"), fresh.expect("it is rendered"), "{path}, {context}");
        }
        self.edition = Some(again);
    }
}

#[test]
fn whatever_is_edited_a_build_is_as_one_from_nothing() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let (edits, seed) = (number("ASKBOOK_EDITS").unwrap_or(EDITS), number("ASKBOOK_SEED").unwrap_or(7));
    let mut numbers = Numbers(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let book = TestBook::empty();
    let mut state = State::first();
    let mut history = vec!["first".to_owned()];
    let mut before = BTreeMap::new();
    let (mut built, mut good) = (0, state.clone());
    let mut reader = Reader::default();
    for _ in 0..=edits {
        let touched = save(&book, &state.files());
        // What events tell, and what they may fail to tell.
        let changed = if numbers.below(4) == 0 { Changed::Anything } else { Changed::Files(&touched) };
        reader.read_again(&book, &changed, &format!("seed {seed}, edits {history:?}"));
        if numbers.below(3) == 0 {
            kill_a_build(&book, Duration::from_millis(50 * u64::try_from(numbers.below(12)).expect("it is small")));
        }
        let ran = book.run(&["build"]);
        let site = files(&book.out());
        let (clean, expected) = clean_build(&book);
        let context = format!("seed {seed}, edits {history:?}");
        assert_eq!((ran.code, findings(&ran)), (clean.code, findings(&clean)), "{context}");
        if ran.code == 0 {
            assert_eq!(differing(&site, &expected), Vec::<String>::new(), "{context}");
            built += 1;
            good = state.clone();
        } else {
            assert_eq!(
                differing(&site, &before),
                Vec::<String>::new(),
                "nothing is published: {context}\n{}",
                ran.stderr
            );
        }
        before = site;
        if ran.code != 0 {
            history.push(format!("failed: {}", ran.stderr.lines().next().unwrap_or_default()));
        }
        // From a book with errors the author goes back more often than on.
        if ran.code != 0 && numbers.below(3) > 0 {
            history.push("back".to_owned());
            state = good.clone();
        }
        for _ in 0..numbers.below(3) {
            history.push(state.edit(&mut numbers));
        }
    }
    assert!(built * 2 > edits, "most books are without errors: {history:?}");
}

/// Builds twice with an edit in between, and once more from nothing: the second build's site and findings are the third's.
fn assert_seen(book: &TestBook, what: &str) -> Ran {
    let ran = book.run(&["build"]);
    let (clean, expected) = clean_build(book);
    assert_eq!((ran.code, findings(&ran)), (clean.code, findings(&clean)), "{what}");
    if ran.code == 0 {
        assert_eq!(differing(&files(&book.out()), &expected), Vec::<String>::new(), "{what}");
    }
    ran
}

#[test]
fn a_file_that_no_build_reads_is_reported_by_the_next_one() {
    let book = TestBook::copy_of("minimal");
    book.build();
    book.write("content/misplaced.md", "+++\nquestion = \"Where?\"\n+++\n");
    let ran = assert_seen(&book, "misplaced");
    assert!(ran.code == 1 && ran.stderr.contains("error[misplaced-file]"), "{}", ran.stderr);
    fs::remove_file(book.path().join("content/misplaced.md")).expect("it is there");
    assert_eq!(assert_seen(&book, "mended").code, 0);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("ripe.md", book.path().join("content/fruit/linked.md")).expect("it is ours");
        let ran = assert_seen(&book, "linked");
        assert!(ran.code == 1 && ran.stderr.contains("error[symbolic-link]"), "{}", ran.stderr);
        fs::remove_file(book.path().join("content/fruit/linked.md")).expect("it is ours");
    }
    // The same text, once typed and once made of bytes that are none.
    book.write("content/fruit/ripe.md", "+++\nquestion = \"When?\"\n+++\n\nOne \u{fffd} two.\n");
    assert_seen(&book, "replacement character");
    book.write("content/fruit/ripe.md", b"+++\nquestion = \"When?\"\n+++\n\nOne \xff two.\n");
    let ran = assert_seen(&book, "invalid UTF-8");
    assert!(ran.stderr.contains("[invalid-utf8]"), "{}", ran.stderr);
}

#[test]
fn a_file_that_moves_between_theme_static_and_content_is_another_input() {
    let book = TestBook::copy_of("minimal").with("book.toml", "[book]\ntitle = \"Fruit\"\n[site]\ntheme = \"mine\"\n");
    let places = ["themes/mine/css/content.css", "static/mine/css/content.css"];
    book.write("themes/mine/js/own.js", "own();");
    for place in [0, 1, 0] {
        let _ = fs::remove_file(book.path().join(places[1 - place]));
        book.write(places[place], "p { color: red }");
        assert_eq!(assert_seen(&book, places[place]).code, 0);
    }
    // Nor is a picture the same whether it is beside a question or with the static files: what is said of it is not.
    book.write("static/fruit/ripe.png", png(1, 1));
    let ran = assert_seen(&book, "static");
    assert!(ran.stderr.contains("static/fruit/ripe.png"), "{}", ran.stderr);
    fs::remove_file(book.path().join("static/fruit/ripe.png")).expect("it is there");
    book.write("content/fruit/ripe.png", png(1, 1));
    let ran = assert_seen(&book, "beside");
    assert!(ran.stderr.contains("content/fruit/ripe.png"), "{}", ran.stderr);
}

#[test]
fn a_cache_that_is_damaged_or_cannot_be_written_costs_time_only() {
    let book = TestBook::copy_of("every_feature");
    book.build();
    let damage = |change: &dyn Fn(Vec<u8>) -> Vec<u8>| {
        for (path, bytes) in files(book.cache()) {
            fs::write(book.cache().join(path), change(bytes)).expect("it is ours");
        }
    };
    let changes: [&dyn Fn(Vec<u8>) -> Vec<u8>; 4] = [
        &|bytes| bytes.iter().map(|byte| if *byte == b'a' { b'b' } else { *byte }).collect(),
        &|bytes| bytes[..bytes.len() / 2].to_vec(),
        // What a power cut leaves: the length, and nothing in it from some block on.
        &|bytes| bytes.iter().enumerate().map(|(place, byte)| if place > 100 { 0 } else { *byte }).collect(),
        &|_| Vec::new(),
    ];
    for (number, change) in changes.into_iter().enumerate() {
        damage(change);
        assert_eq!(assert_seen(&book, &format!("damage {number}, no edit")).code, 0);
        damage(change);
        book.write("content/beta/links.md", format!("+++\nquestion = \"Where {number}?\"\n+++\n\nThere [[markup]].\n"));
        assert_eq!(assert_seen(&book, &format!("damage {number}")).code, 0);
    }
    // A folder where a file should be, and a file where the folder should be.
    let cache = tempfile::tempdir().expect("a temporary folder");
    let blocked = cache.path().join("file");
    fs::write(&blocked, "no folder").expect("it is ours");
    for folder in [blocked.as_path(), std::path::Path::new("/proc/none")] {
        let ran: Ran =
            book.command(&["build"]).env("ASKBOOK_CACHE_DIR", folder).output().expect("the binary runs").into();
        assert_eq!(ran.code, 0, "{}", ran.stderr);
    }
    let mut homeless = book.command(&["build"]);
    homeless.env_remove("ASKBOOK_CACHE_DIR").env_remove("HOME").env_remove("XDG_CACHE_HOME").env("HOME", "/proc/none");
    let ran: Ran = homeless.output().expect("the binary runs").into();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_seen(&book, "after builds without a cache");
}

#[test]
fn a_site_that_was_moved_copied_emptied_or_restored_is_mended() {
    let book = TestBook::copy_of("every_feature");
    book.build();
    let run = |program: &str, arguments: &[&str]| {
        let ran = std::process::Command::new(program).args(arguments).current_dir(book.path()).output();
        assert!(ran.expect("the program runs").status.success(), "{program} {arguments:?}");
    };
    let edit = |text: &str| {
        book.write("content/beta/links.md", format!("+++\nquestion = \"Where?\"\n+++\n\n{text}\n"));
    };
    run("cp", &["-a", "public", "earlier"]);
    edit("Second.");
    assert_seen(&book, "edited");
    run("mv", &["public", "later"]);
    run("mv", &["earlier", "public"]);
    assert_seen(&book, "the copy of an earlier site in its place");
    fs::remove_dir_all(book.out().join("q")).expect("it is there");
    assert_seen(&book, "a folder gone");
    run("cp", &["-a", "later", "other"]);
    run("rm", &["-r", "public"]);
    run("cp", &["-al", "later", "public"]);
    edit("Third.");
    assert_seen(&book, "hard links in its place");
    assert!(
        files(&book.path().join("later")) == files(&book.path().join("other")),
        "a build changes no file of the site before, which may be somebody's copy"
    );
    for path in files(&book.out()).keys().filter(|path| *path != ".askbook.json") {
        fs::remove_file(book.out().join(path)).expect("it is there");
    }
    assert_seen(&book, "emptied but for the list");
    // What git restores has other times and other inodes.
    run("git", &["init", "--quiet"]);
    run("git", &["add", "--force", "public"]);
    run("git", &["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", "site"]);
    edit("Fourth.");
    book.write("content/beta/later.md", "+++\nquestion = \"Later?\"\n+++\n\nLater.\n");
    assert_seen(&book, "before git");
    // git leaves the files that came later, which the list it brings back does not name.
    run("git", &["checkout", "--quiet", "--", "public"]);
    assert_seen(&book, "restored from git");
    run("git", &["checkout", "--quiet", "--", "public"]);
    fs::remove_file(book.path().join("content/beta/later.md")).expect("it is there");
    assert_seen(&book, "restored from git, with pages of a question that is gone");
    book.write("content/beta/later.md", "+++\nquestion = \"Later?\"\n+++\n\nLater.\n");
    assert_seen(&book, "before git again");
    run("git", &["checkout", "--quiet", "--", "public"]);
    fs::remove_dir_all(book.cache()).expect("it is ours");
    assert_seen(&book, "restored from git, on a machine that knows nothing");
}
