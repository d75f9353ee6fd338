//! Edits as an author makes them, one after another, to a book that is known whole.

use std::collections::BTreeMap;

/// Numbers that look random and are the same in each run (xorshift, Marsaglia 2003).
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn below(&mut self, end: usize) -> usize {
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
pub(crate) struct State {
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
    pub(crate) fn first() -> Self {
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
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
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
    pub(crate) fn edit(&mut self, numbers: &mut Numbers) -> String {
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
                    "## How\n\n```dot {alt=\"boxes\"}\ndigraph { wheel -> road }\n```\n",
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
                    ("drawings.dot", "command", "[\"dot\", \"-Tsvg\"]"),
                ][numbers.below(6)];
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
                self.topics[topic].1.insert("aliases", format!("[\"was-{topic}\"]"));
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
                let places = [
                    "notes.txt",
                    "a/b.txt",
                    "a",
                    "tags/letter/a.html",
                    "engine",
                    "engine/more.txt",
                    "was-0",
                    "_redirects",
                    "q.txt",
                ];
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
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}
