//! What an editor is shown of an unsaved text is what `check` prints once it is saved, whatever was edited.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::lsp_editor::{Editor, capabilities};
use crate::support::TestBook;

/// Edits made to one text; `ASKBOOK_EDITS` asks for more.
const EDITS: usize = 24;

/// What is put in: names that exist and names that do not, characters of every width, pieces that open and close things.
const PIECES: &[&str] = &[
    "[[dirty-reads]]",
    "[[dirty-raeds]]",
    "[x](dirty-reads.md#now-here)",
    "😀",
    "e\u{301}",
    "\n\n## Isolation\n\n",
    "\n\n## Isolation\n\n",
    "\n```go\n",
    "\n```\n",
    "+++\n",
    "\nlevel = \"hard\"\n",
    "\nlevel = \"novice\"\n",
    "\ntags = [\"a\", \"a\"]\n",
    "<b>",
    " https://example.org ",
    "\n| a | b |\n|---|---|\n| `x|y` | c |\n",
    "\"",
    "",
];

struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).expect("it is small")).expect("it is small")
    }
}

/// Path, rule, line and column from 1.
type Found = BTreeSet<(String, String, u64, u64)>;

fn shown(editor: &Editor) -> Found {
    let mut found = Found::new();
    for (path, shown) in &editor.findings {
        for (diagnostic, rule) in shown.diagnostics.iter().zip(editor.rules(path)) {
            let start = diagnostic.range.start;
            found.insert((path.clone(), rule, u64::from(start.line) + 1, u64::from(start.character) + 1));
        }
    }
    found
}

fn printed(book: &TestBook) -> Found {
    let ran = book.run(&["check", "--format", "json"]);
    let lines = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).expect("it is JSON"));
    let word = |value: &Value| value.as_str().expect("it is a word").to_owned();
    let number = |value: &Value| value.as_u64().expect("it is a number");
    lines.map(|f| (word(&f["file"]), word(&f["rule"]), number(&f["line"]), number(&f["column"]))).collect()
}

#[test]
fn an_unsaved_text_has_the_findings_that_it_has_once_it_is_saved() {
    let path = "content/sql/acid.md";
    let book = TestBook::empty()
        .with("content/sql/_index.md", "+++\ntitle = \"SQL\"\n+++\n\nAbout [[acid#isolation]].\n")
        .with(
            "content/sql/dirty-reads.md",
            "+++\nquestion = \"What is a dirty read?\"\nrelated = [\"acid\"]\n+++\n\n[A](acid.md#isolation).\n",
        )
        .with(
            path,
            "+++\nquestion = \"What does ACID mean?\"\n+++\n\nFour promises.\n\n## Isolation\n\nSee [[dirty-reads]].\n",
        );
    // Columns in characters, as `check` counts them.
    let mut capabilities = capabilities();
    capabilities["general"] = json!({ "positionEncodings": ["utf-32"] });
    let mut editor = Editor::with(book.path(), &capabilities);
    let first = std::fs::read_to_string(book.path().join(path)).expect("it is there");
    editor.show(path, &first);
    let mut text: Vec<char> = first.chars().collect();
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let edits = std::env::var("ASKBOOK_EDITS").ok().and_then(|edits| edits.parse().ok()).unwrap_or(EDITS);
    for edit in 1..=edits {
        let start = numbers.below(text.len() + 1);
        let end = (start + numbers.below(12)).min(text.len());
        let piece = PIECES[numbers.below(PIECES.len())];
        let place = |offset: usize| {
            let before = &text[..offset];
            let line_start = before.iter().rposition(|character| *character == '\n').map_or(0, |newline| newline + 1);
            let line = before.iter().filter(|character| **character == '\n').count();
            [line, offset - line_start].map(|number| u32::try_from(number).expect("it is small"))
        };
        let ([line, character], [last_line, last]) = (place(start), place(end));
        let version = i32::try_from(edit + 1).expect("it is small");
        editor.edit(path, version, [line, character, last_line, last], piece);
        text.splice(start..end, piece.chars());
        let whole: String = text.iter().collect();
        // An answer comes after the findings of what was typed before.
        editor.ask_at::<Value>("textDocument/hover", path, (0, 0)).expect("it is an answer");
        book.write(path, &whole);
        assert_eq!(shown(&editor), printed(&book), "after edit {edit}, {piece:?} for {start}..{end}:\n{whole}");
    }
}
