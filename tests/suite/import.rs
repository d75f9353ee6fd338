//! `import`: foreign Markdown through the binary, into new books and into books that are there.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::{Ran, TestBook, askbook, files};

/// A folder with foreign files, and room for a book.
pub(crate) struct Foreign {
    folder: TempDir,
}

impl Foreign {
    pub(crate) fn new(files: &[(&str, &[u8])]) -> Self {
        let foreign = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        for (path, bytes) in files {
            foreign.write(path, bytes);
        }
        foreign
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let target = self.path().join(path);
        fs::create_dir_all(target.parent().expect("it is in the folder")).expect("it is ours");
        fs::write(target, bytes).expect("it is ours");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        askbook().current_dir(self.path()).args(arguments).output().expect("the binary runs").into()
    }

    /// Imports into `book`, which must then pass `check` and build.
    pub(crate) fn import(&self, arguments: &[&str]) -> Ran {
        let ran = self.run(&[&["import"], arguments, &["--into", "book"]].concat());
        assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
        let check = self.run(&["check", "--book", "book"]);
        assert_eq!(check.code, 0, "{}", check.stdout);
        let build = self.run(&["build", "--book", "book"]);
        assert_eq!(build.code, 0, "{}", build.stderr);
        ran
    }

    /// `content/**` of the book.
    pub(crate) fn content(&self) -> Vec<String> {
        files(&self.path().join("book/content")).into_keys().filter(|path| path != "_index.md").collect()
    }
}

/// How every PNG starts.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

const TEA: &str = "# Tea\n\n[![badge](https://b.example/x.svg)](https://b.example)\n\nWelcome.\n\n\
## Water\n\n### 1. How hot is [the water](https://h.example)?\n\nNinety degrees.\n\n![A kettle](img/kettle.png)\n\n---\n\n\
### 2. Why soft water?\n\nSee [above](#1-how-hot-is-the-water).\n\n## Leaves\n\n### 3. Is white tea white?\n\n\
### 4. Who drinks it?\n\nTODO\n";

#[test]
fn a_document_becomes_a_book_and_the_report_names_every_line_left_out() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes()), ("tea/img/kettle.png", PNG)]);
    let ran = foreign.import(&["tea"]);
    assert_eq!(
        ran.stdout,
        "tea/README.md: 4 questions (numbered headings of level 3, 106 points)\n  \
         lines in no question: 1 badges and pictures before the first question, 1 prose outside any question\n\
         picture is copied: tea/img/kettle.png:1 (`content/water/kettle.png`)\n\
         4 questions (2 answered, 1 placeholder, 1 unanswered) in 2 topics; 0 already there\n\
         8 lines kept, 4 lines of structure, 2 lines skipped\n\
         every line that is in no question: `.askbook/import.txt`\n"
    );
    let lines = foreign.read("book/.askbook/import.txt");
    for line in [
        "tea/README.md:3-3: badges and pictures before the first question\n",
        "tea/README.md:5-5: prose outside any question\n",
        "tea/README.md:7-7: structure\n",
    ] {
        assert!(lines.contains(line), "{line} is not in {lines}");
    }
    assert_eq!(ran.stderr, "wrote 4 questions, 2 new topics, 1 picture and a new book around them (6 files)\n");
    assert_eq!(
        foreign.content(),
        [
            "leaves/_index.md",
            "leaves/drinks.md",
            "leaves/white-tea-white.md",
            "water/_index.md",
            "water/hot-water.md",
            "water/kettle.png",
            "water/soft-water.md",
        ]
    );
    assert_eq!(foreign.read("book/content/water/_index.md"), "+++\ntitle = \"Water\"\norder = 1\n+++\n");
    assert!(
        foreign
            .read("book/content/water/hot-water.md")
            .ends_with("+++\n\nNinety degrees.\n\n![A kettle](kettle.png)\n")
    );
    assert!(foreign.read("book/content/water/soft-water.md").ends_with("+++\n\nSee [above](hot-water.md).\n"));
}

#[test]
fn a_second_run_finds_everything_there_and_writes_nothing() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes()), ("tea/img/kettle.png", PNG)]);
    foreign.import(&["tea"]);
    let before = files(foreign.path());
    let ran = foreign.import(&["tea/README.md"]);
    assert!(ran.stdout.contains("in 2 topics; 4 already there\n"), "{}", ran.stdout);
    assert_eq!(ran.stderr, "wrote 0 questions and 0 new topics\n");
    assert_eq!(files(foreign.path()), before);
}

#[test]
fn a_dry_run_reports_and_writes_nothing() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes())]);
    let ran = foreign.run(&["import", "tea", "--into", "book", "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_eq!(ran.stderr, "would write 4 questions, 2 new topics and a new book around them (6 files)\n");
    assert!(!foreign.path().join("book").exists());
}

#[test]
fn json_names_the_questions_with_their_lines_and_all_files() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes()), ("tea/img/kettle.png", PNG)]);
    let ran = foreign.run(&["import", "tea", "--into", "book", "--dry-run", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
    assert_eq!(report["totals"]["answered"], 2);
    let first = serde_json::json!({
        "id": "hot-water", "topic": "water", "question": "How hot is [the water](https://h.example)?", "kind": "answered",
        "status": "new", "unsure": false, "source": [{"path": "tea/README.md", "first": 9, "last": 13}],
    });
    assert_eq!(report["questions"][0], first);
    let written: Vec<&str> =
        report["files"].as_array().expect("a list").iter().filter_map(|file| file.as_str()).collect();
    for path in ["book.toml", "content/water/_index.md", "content/water/hot-water.md", "content/water/kettle.png"] {
        assert!(written.contains(&path), "{path} is not in {written:?}");
    }
}

#[test]
fn a_book_that_is_there_keeps_its_files_ids_and_order() {
    let book = TestBook::empty()
        .with("content/water/_index.md", "+++\ntitle = \"Water\"\norder = 7\n+++\n\nOurs.\n")
        .with("content/water/soft-water.md", "+++\nquestion = \"Something else?\"\norder = 3\n+++\n\nOurs.\n")
        .with("content/water/kettle.png", "ours")
        .with("content/other/a.md", "+++\nquestion = \"Another?\"\naliases = [\"white-tea-white\"]\n+++\n")
        .with("content/other/drinks.md", "no front matter")
        .with("content/other/_index.md", "+++\ntitle = \"Other\"\norder = 9\n+++\n");
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes()), ("tea/img/kettle.png", PNG)]);
    let before = files(book.path());
    let source = foreign.path().join("tea");
    let ran = book.run(&["import", source.to_str().expect("it is UTF-8")]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let after = files(book.path());
    for (path, bytes) in &before {
        assert_eq!(after.get(path), Some(bytes), "{path}");
    }
    let new: Vec<&str> = after.keys().filter(|path| !before.contains_key(*path)).map(String::as_str).collect();
    assert_eq!(
        new,
        [
            ".askbook-import.json",
            ".askbook/import.txt",
            "content/leaves/_index.md",
            "content/leaves/drinks-4.md",
            "content/leaves/white-tea-white-3.md",
            "content/water/hot-water.md",
            "content/water/kettle-2.png",
            "content/water/soft-water-2.md",
        ]
    );
    let text = |path: &str| String::from_utf8(after[path].clone()).expect("it is text");
    assert!(text("content/leaves/_index.md").contains("order = 10"));
    assert!(text("content/water/hot-water.md").contains("order = 4\n"));
    assert!(text("content/water/hot-water.md").contains("(kettle-2.png)"));
}

#[test]
fn every_question_can_go_to_one_topic() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes())]);
    foreign.import(&["tea", "--topic", "Hot drinks"]);
    assert_eq!(foreign.read("book/content/hot-drinks/_index.md"), "+++\ntitle = \"Hot drinks\"\norder = 1\n+++\n");
    assert!(foreign.read("book/content/hot-drinks/hot-water.md").contains("tags = [\"Water\"]"));
    assert_eq!(foreign.content().len(), 5);
}

#[test]
fn several_files_and_folders_are_one_import() {
    let foreign = Foreign::new(&[
        ("a/one.md", b"## Q1: What is a cup?\n\nSee [the other](../b/two.md#q1-what-is-a-pot).\n\n## Q2: And a mug?\n\nBigger.\n"),
        ("b/two.md", b"## Q1: What is a pot?\n\n![p](p.png)\n\n## Q2: And a jug?\n\nA jug.\n"),
        ("b/p.png", PNG),
        ("b/unused.png", PNG),
    ]);
    foreign.import(&["a/one.md", "b"]);
    let content = foreign.content();
    assert!(content.iter().any(|path| path.ends_with("/p.png")), "{content:?}");
    assert!(!content.iter().any(|path| path.ends_with("unused.png")), "{content:?}");
    let cup = content.iter().find(|path| path.ends_with("cup.md")).expect("the first question is there");
    assert!(foreign.read(&format!("book/content/{cup}")).contains("[the other](../b/pot.md)"), "{content:?}");
}

#[test]
fn five_hundred_questions_come_in_check_and_build() {
    let mut text = "# Quiz\n\n## Table of contents\n\n".to_owned();
    for number in 1..=500 {
        text.push_str(&format!("{number}. [What is item {number}?](#{number}-what-is-item-{number})\n"));
    }
    for number in 1..=500 {
        if number % 100 == 1 {
            text.push_str(&format!("\n## Part {}\n", ["one", "two", "three", "four", "five"][number / 100]));
        }
        text.push_str(&format!(
            "\n### {number}. What is item {number}?\n\nAnswer number {number}.\n\n```js\n// ### {number}. no question\n\
             f({number});\n```\n\n1. first\n2. second\n\n**[⬆ Back to Top](#table-of-contents)**\n"
        ));
    }
    let foreign = Foreign::new(&[("quiz.md", text.as_bytes())]);
    let ran = foreign.import(&["quiz.md"]);
    assert!(
        ran.stdout
            .contains("500 questions (500 answered, 0 placeholders, 0 unanswered) in 5 topics; 0 already there\n"),
        "{}",
        ran.stdout
    );
    for (number, topic) in [(1, "part-one"), (500, "part-five")] {
        let body = foreign.read(&format!("book/content/{topic}/item-{number}.md"));
        assert!(body.contains(&format!("question = \"What is item {number}?\"")), "{body}");
        let answer = format!(
            "+++\n\nAnswer number {number}.\n\n```js\n// ### {number}. no question\nf({number});\n```\n\n1. first\n2. second\n"
        );
        assert!(body.ends_with(&answer), "{body}");
    }
}

#[test]
fn what_holds_no_question_is_said_and_nothing_is_written() {
    for (name, text, reason) in [
        ("empty.md", "", "empty.md: 0 questions (empty file)\n"),
        ("prose.md", "# A walk\n\nIt was warm.\n", "prose.md: 0 questions\n"),
        ("binary.md", "\0\0\0\0\0\0\0\0\0\0\0\0", "binary.md: 0 questions (unreadable file)\n"),
    ] {
        let foreign = Foreign::new(&[(name, text.as_bytes())]);
        let ran = foreign.run(&["import", name, "--into", "book"]);
        assert_eq!((ran.code, ran.stderr.as_str()), (1, "error: no question was found; nothing was written\n"));
        assert!(ran.stdout.starts_with(reason), "{}", ran.stdout);
        assert!(!foreign.path().join("book").exists());
    }
    let foreign = Foreign::new(&[("folder/picture.png", PNG)]);
    assert_eq!(foreign.run(&["import", "folder", "--into", "book"]).code, 1);
}

#[test]
fn encodings_are_read_and_repairs_reported() {
    let latin = b"# Q\n\n### 1. What is a caf\xe9?\n\nA bar.\n\n### 2. Why?\n\nBecause.\n";
    let windows = "\u{feff}# Q\r\n\r\n### 1. What is it?\r\n\r\nA\r\n\r\n### 2. Why?\r\n\r\nBecause.\r\n";
    let foreign = Foreign::new(&[("latin/a.md", latin), ("windows/b.md", windows.as_bytes())]);
    let ran = foreign.import(&["latin/a.md", "windows/b.md"]);
    assert!(ran.stdout.contains("bytes that are not UTF-8 were replaced: latin/a.md:3\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("\n4 questions (4 answered"), "{}", ran.stdout);
    for (path, bytes) in files(&foreign.path().join("book/content")) {
        assert!(!bytes.contains(&b'\r'), "{path}");
    }
}

#[test]
fn what_cannot_be_read_is_an_error_when_named_and_a_remark_when_found() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes())]);
    let ran = foreign.run(&["import", "missing.md", "--into", "book"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    assert_eq!(ran.stderr, "error: cannot read `missing.md`: no such file or directory\n");
    assert!(!foreign.path().join("book").exists());

    foreign.write("tea/large.md", &vec![b'a'; 9 * 1024 * 1024]);
    let ran = foreign.import(&["tea"]);
    assert!(ran.stdout.starts_with("tea/large.md: the file has 9 MB; more than 8 MB are not read\n"), "{}", ran.stdout);
}

#[test]
fn nothing_is_read_from_outside_the_folder_that_is_imported() {
    let text =
        "### 1. What is this?\n\n![s](../secret.png) ![l](link.png) ![a](/etc/hostname)\n\n### 2. And that?\n\nText.\n";
    let foreign = Foreign::new(&[("tea/a.md", text.as_bytes()), ("secret.png", PNG), ("tea/sub/b.md", b"x")]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("../secret.png", foreign.path().join("tea/link.png")).expect("it is ours");
        std::os::unix::fs::symlink("..", foreign.path().join("tea/sub/loop")).expect("it is ours");
    }
    let ran = foreign.import(&["tea"]);
    assert!(
        ran.stdout.contains("picture is not in the import: its text stays: tea/a.md:3 (`../secret.png`)"),
        "{}",
        ran.stdout
    );
    if cfg!(unix) {
        assert!(ran.stdout.contains("tea/sub/loop: a symbolic link is not followed\n"), "{}", ran.stdout);
    }
    assert!(foreign.content().iter().all(|path| path.ends_with(".md")), "{:?}", foreign.content());
}

#[test]
fn a_target_that_cannot_be_a_book_is_refused() {
    let foreign = Foreign::new(&[("tea.md", TEA.as_bytes()), ("file", b""), ("half/content/a.md", b"")]);
    let ran = foreign.run(&["import", "tea.md", "--into", "file"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (2, "error: `file` is not a folder\n"));
    let ran = foreign.run(&["import", "tea.md", "--into", "half"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("`half` has a folder `content` and no `book.toml`\n  hint: `askbook init half`"),
        "{}",
        ran.stderr
    );
    let ran = foreign.run(&["import", "tea.md", "--into", "file/below"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    let ran = foreign.run(&["import", "tea.md"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("no `book.toml`"), "{}", ran.stderr);
}

#[test]
fn the_book_that_is_written_to_is_no_source() {
    let foreign = Foreign::new(&[("README.md", TEA.as_bytes())]);
    foreign.import(&["."]);
    let ran = foreign.import(&["."]);
    assert!(ran.stdout.contains("4 already there"), "{}", ran.stdout);
    assert_eq!(ran.stderr, "wrote 0 questions and 0 new topics\n");
}

#[test]
fn a_later_import_tells_what_changed_and_takes_it_when_asked() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes()), ("tea/img/kettle.png", PNG)]);
    foreign.import(&["tea"]);
    let mine = "book/content/water/soft-water.md";
    foreign.write(mine, (foreign.read(mine) + "\nOur own remark about the kettle.\n").as_bytes());
    let hot = "book/content/water/hot-water.md";
    foreign.write(hot, foreign.read(hot).replace("order = 1", "importance = 3\norder = 1").as_bytes());
    let theirs = TEA.replace("Ninety degrees.", "Ninety-five degrees, since last month.");
    foreign.write("tea/README.md", (theirs + "\n### 5. What is a caddy?\n\nA tin.\n").as_bytes());

    let ran = foreign.import(&["tea"]);
    assert!(ran.stdout.contains("`hot-water` changed in the source: `--update` takes it\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("`soft-water` changed in the book: left as it is\n"), "{}", ran.stdout);
    assert!(foreign.read("book/content/water/hot-water.md").contains("Ninety degrees."));
    assert!(foreign.read("book/content/leaves/caddy.md").contains("A tin."));

    let ran = foreign.import(&["tea", "--update"]);
    assert!(ran.stdout.contains("`hot-water` changed in the source: taken\n"), "{}", ran.stdout);
    let updated = foreign.read(hot);
    assert!(updated.contains("Ninety-five degrees") && updated.contains("importance = 3\norder = 1"), "{updated}");
    assert!(foreign.read(mine).contains("Our own remark"));
}

#[test]
fn a_conflict_is_told_until_an_update_leaves_it_as_it_is() {
    let foreign = Foreign::new(&[("tea/README.md", TEA.as_bytes()), ("tea/img/kettle.png", PNG)]);
    foreign.import(&["tea"]);
    let mine = "book/content/water/soft-water.md";
    foreign.write(mine, (foreign.read(mine) + "\nOur own remark about the kettle.\n").as_bytes());
    foreign.write("tea/README.md", TEA.replace("See [above]", "Hard water furs it, see [above]").as_bytes());
    for (arguments, words) in [
        (["tea"].as_slice(), "changed in both: compare by hand"),
        (&["tea", "--update"], "changed in both: compare by hand"),
        (&["tea", "--update"], "changed in the book: left as it is"),
    ] {
        let ran = foreign.import(arguments);
        assert!(ran.stdout.contains(&format!("`soft-water` {words}\n")), "{arguments:?}: {}", ran.stdout);
        assert!(foreign.read(mine).contains("Our own remark"));
    }
    foreign.write("tea/README.md", TEA.replace("See [above]", "It furs nothing, see [above]").as_bytes());
    assert!(foreign.import(&["tea"]).stdout.contains("changed in both"));
}

#[test]
fn the_person_decides_what_the_questions_are() {
    let text = "# Notes\n\n## Lids\n\nThey keep steam in.\n\n## Spouts\n\nThey pour.\n\n### Solution\n\nGrease.\n";
    let foreign = Foreign::new(&[("notes.md", text.as_bytes())]);
    let ran = foreign.run(&["import", "notes.md", "--into", "book", "--dry-run", "--questions", "h2"]);
    assert!(ran.stdout.starts_with("notes.md: 2 questions (headings of level 2, as you said)\n"), "{}", ran.stdout);
    let ran = foreign.run(&["import", "notes.md", "--into", "book", "--questions", "nothing"]);
    assert_eq!(ran.code, 2);
    foreign.import(&["notes.md", "--questions", "^## (.*)$", "--skip-section", "Solution"]);
    assert!(foreign.read("book/content/notes/spouts.md").ends_with("They pour.\n"));
}

#[test]
fn only_pictures_are_copied_and_none_that_is_hidden() {
    let text = "## 1. What?\n\n![a](.ssh/a.png) ![b](b.png) ![c](sub/c.png) [d](d.zip)\n\n## 2. Why?\n\nSo.\n";
    let foreign = Foreign::new(&[
        ("tea/a.md", text.as_bytes()),
        ("tea/.ssh/a.png", PNG),
        ("tea/b.png", b"a key"),
        ("tea/sub/c.png", PNG),
        ("tea/d.zip", b"PK"),
    ]);
    let ran = foreign.import(&["tea"]);
    let content = foreign.content();
    let pictures: Vec<&String> = content.iter().filter(|path| !path.ends_with(".md")).collect();
    assert_eq!(pictures.len(), 1, "{pictures:?}");
    assert!(pictures[0].ends_with("/c.png"), "{pictures:?}");
    assert!(ran.stdout.contains("picture is copied: tea/sub/c.png:1"), "{}", ran.stdout);
}

#[test]
fn files_of_a_folder_with_titles_and_links_are_one_question_each() {
    let file = |title: &str, section: &str| {
        format!(
            "# {title}\n\nIt keeps steam in.\n\n## {section}\n\nMore.\n\n## Examples\n\n- a pot\n- a pan\n\n# Links\n\n- https://x.example\n\n# Further reading\n\n- nothing\n"
        )
    };
    let texts = ["Lid", "Spout", "Handle", "Strainer"].map(|title| (title, file(title, &format!("Why a {title}?"))));
    let mut files: Vec<(String, &[u8])> =
        texts.iter().map(|(title, text)| (format!("parts/{title}.md"), text.as_bytes())).collect();
    let folded = "# Order of parts\n\n<details>\n<summary>lid()</summary>\n\nFirst.\n\n</details>\n\n<details>\n\
                  <summary>spout()</summary>\n\nThen.\n\n</details>\n\n<details>\n<summary>handle()</summary>\n\n\
                  Last.\n\n</details>\n\n# Links\n\n- none\n";
    files.push(("parts/Describe the order of parts.md".to_owned(), folded.as_bytes()));
    let files: Vec<(&str, &[u8])> = files.iter().map(|(path, bytes)| (path.as_str(), *bytes)).collect();
    let foreign = Foreign::new(&files);
    let ran = foreign.import(&["parts"]);
    assert!(ran.stdout.contains("\n5 questions (5 answered"), "{}", ran.stdout);
}

#[test]
fn a_start_page_of_a_folder_names_sections_and_asks_nothing() {
    let start =
        |list: &str| format!("# Handbook\n\nA collection.\n\n{list}\n## Contributing\n\nSend a pull request.\n");
    let part = "# Lids\n\n## 1. Why a lid?\n\nSteam.\n\n## 2. Which lid?\n\nA tight one.\n\n## 3. How many?\n\nOne.\n";
    for list in [
        "## Sections\n\n- Lids and covers\n- Spouts\n- How to use this\n\n## Topics\n\n1. Lids\n2. Spouts\n",
        "## Lids\n\nAll about lids.\n\n## Spouts\n\nAll about spouts.\n\n## Handles\n\nWhat one holds.\n",
        "- **Lids** - covers\n- **Spouts** - where it pours\n- **Handles** - what one holds\n",
    ] {
        let foreign =
            Foreign::new(&[("tea/README.md", start(list).as_bytes()), ("tea/lids/README.md", part.as_bytes())]);
        let ran = foreign.import(&["tea"]);
        assert!(ran.stdout.contains("\n3 questions (3 answered"), "{list}{}", ran.stdout);
        assert_eq!(foreign.content().len(), 4, "{:?}", foreign.content());
        // What the person says is done.
        let ran = foreign.run(&["import", "tea", "--into", "all", "--questions", "h2", "--dry-run"]);
        assert!(!ran.stdout.contains("\n3 questions"), "{}", ran.stdout);
    }
}

#[test]
fn a_month_later_a_lost_file_is_named_and_a_draft_is_known_again() {
    let file = |title: &str| format!("# {title}?\n\nIt is of use in {title}.\n\n![p](p.png)\n");
    let files = ["Why a lid", "Why a spout", "Why a handle"].map(|title| (format!("tea/{title}.md"), file(title)));
    let mut given: Vec<(&str, &[u8])> = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes())).collect();
    given.extend([("tea/p.png", PNG), ("tea/q.png", PNG)]);
    let foreign = Foreign::new(&given);
    foreign.import(&["tea"]);
    let lid = foreign.read("book/content/tea/lid.md");
    foreign.write("book/content/tea/lid.md", lid.replacen("order", "status = \"draft\"\norder", 1).as_bytes());
    fs::remove_file(foreign.path().join("tea/Why a spout.md")).expect("it is ours");
    let before = foreign.content();
    let ran = foreign.import(&["tea"]);
    assert!(ran.stdout.contains("gone from the source, still in the book: 1 (`spout`)\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("files that are not taken: 1 .png\n"), "{}", ran.stdout);
    assert_eq!(ran.stderr, "wrote 0 questions and 0 new topics\n");
    assert_eq!(foreign.content(), before);
}
