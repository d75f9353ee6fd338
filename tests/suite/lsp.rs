//! `askbook lsp`, as an editor uses it.

use std::collections::BTreeMap;
use std::fs;

use lsp_types::{
    CodeAction, CompletionList, CompletionTextEdit, DocumentChangeOperation, DocumentChanges, DocumentSymbolResponse,
    FoldingRange, Hover, HoverContents, InlayHint, InlayHintLabel, Location, OneOf, PrepareRenameResponse, ResourceOp,
    TextEdit, WorkspaceEdit, WorkspaceSymbolResponse,
};
use serde_json::{Value, json};

use crate::lsp_editor::{Editor, capabilities};
use crate::support::TestBook;

fn book() -> TestBook {
    TestBook::empty()
        .with("content/sql/_index.md", "+++\ntitle = \"SQL\"\n+++\n")
        .with(
            "content/sql/acid.md",
            "+++\nquestion = \"What does ACID mean?\"\nlevel = \"novice\"\nimportance = 3\ntags = [\"transactions\"]\n+++\n\n\
             Four promises.\n\n## Isolation 😀\n\nSee [[dirty-reads]].\n",
        )
        .with(
            "content/sql/dirty-reads.md",
            "+++\nquestion = \"What is a dirty read?\"\ntags = [\"transactions\", \"isolation\"]\naliases = [\"dirty\"]\n\
             related = [\"acid\"]\n+++\n\nA read of what is not committed: [ACID](acid.md#isolation-).\n",
        )
}

/// Where `needle` is in `text`, in lines and units of UTF-16.
pub(crate) fn place(text: &str, needle: &str) -> (u32, u32) {
    let offset = text.find(needle).unwrap_or_else(|| panic!("{needle} is not in {text}"));
    let line_start = text[..offset].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[..offset].matches('\n').count();
    let column = text[line_start..offset].encode_utf16().count();
    (u32::try_from(line).expect("it is small"), u32::try_from(column).expect("it is small"))
}

pub(crate) fn read(book: &TestBook, path: &str) -> String {
    fs::read_to_string(book.path().join(path)).expect("it is there")
}

#[test]
fn findings_come_while_somebody_types_and_go_when_it_is_mended() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let text = read(&book, "content/sql/acid.md");
    editor.show("content/sql/acid.md", &text);
    editor.wait_for_rules("content/sql/acid.md", &[]);
    // After an emoji of two units: the column is that of the editor.
    let (line, _) = place(&text, "See");
    editor.edit("content/sql/acid.md", 2, [line, 0, line, 19], "😀 é e\u{301} [[dirty-raeds]].");
    editor.wait_for_rules("content/sql/acid.md", &["unknown-question"]);
    let shown = &editor.findings["content/sql/acid.md"];
    assert_eq!(shown.version, Some(2));
    let finding = shown.diagnostics[0].clone();
    assert_eq!((finding.range.start.character, finding.range.end.character), (8, 23));
    assert_eq!(finding.message, "question `dirty-raeds` does not exist\nhint: did you mean `dirty-reads`?");

    let range = json!({ "start": finding.range.start, "end": finding.range.end });
    let asked = json!({ "textDocument": { "uri": editor.uri("content/sql/acid.md") }, "range": range, "context": { "diagnostics": [] } });
    let actions: Vec<CodeAction> = editor.ask("textDocument/codeAction", &asked).expect("it is an answer");
    let titles: Vec<&str> = actions.iter().map(|action| action.title.as_str()).collect();
    assert_eq!(titles, ["Change to `dirty-reads`", "Mend what is safe to mend in this file"]);
    let changes = actions[0].edit.clone().expect("it changes something").changes;
    let edit = changes.into_iter().flatten().next().expect("it changes this text").1[0].clone();
    let [start, end] = [edit.range.start, edit.range.end];
    assert_eq!((start.character, end.character), (10, 21));
    editor.edit("content/sql/acid.md", 3, [start.line, start.character, end.line, end.character], &edit.new_text);
    editor.wait_for_rules("content/sql/acid.md", &[]);

    // Nothing was saved; a heading that goes breaks a link elsewhere, and comes back when the text is closed.
    editor.change("content/sql/acid.md", 4, &json!({ "text": text.replace("## Isolation 😀", "## Else") }));
    editor.wait_for_rules("content/sql/dirty-reads.md", &["broken-anchor"]);
    let document = json!({ "textDocument": { "uri": editor.uri("content/sql/acid.md") } });
    editor.tell("textDocument/didClose", &document);
    editor.wait_for_rules("content/sql/dirty-reads.md", &[]);
    assert_eq!(read(&book, "content/sql/acid.md"), text);
    assert_eq!(editor.leave(), 0);
}

#[test]
fn a_text_that_was_never_saved_is_part_of_the_book() {
    let book = book();
    let mut editor = Editor::open(book.path());
    editor.show("content/sql/new.md", "+++\nquestion = \"New?\"\nlevel = \"hard\"\n+++\n\nYes. [[acid]]\n");
    editor.wait_for_rules("content/sql/new.md", &["unknown-level"]);
    editor.show(
        "content/sql/acid.md",
        "+++\nquestion = \"What?\"\n+++\n\nSee [[new]] and [it](dirty-reads.md).\n\n## Isolation 😀\n\nSo.\n",
    );
    editor.wait_for_rules("content/sql/acid.md", &[]);
    editor.show("book.toml", "[book]\ntitel = \"Test\"\n[check.rules]\nunknown-level = \"note\"\n");
    editor.wait_for_rules("book.toml", &["unknown-key"]);
    editor.wait(|editor| {
        let found = &editor.findings["content/sql/new.md"].diagnostics;
        found.iter().all(|found| found.severity == Some(lsp_types::DiagnosticSeverity::INFORMATION))
    });
    let document = json!({ "textDocument": { "uri": editor.uri("content/sql/new.md") } });
    editor.tell("textDocument/didClose", &document);
    editor.wait_for_rules("content/sql/acid.md", &["unknown-question"]);
    editor.wait_for_rules("content/sql/new.md", &[]);
}

#[test]
fn what_changes_on_disk_is_noticed() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let text = read(&book, "content/sql/acid.md");
    editor.show("content/sql/acid.md", &text);
    editor.wait_for_rules("content/sql/acid.md", &[]);
    let registered = editor.said.iter().any(|message| message["method"] == "client/registerCapability");
    assert!(registered, "{:?}", editor.said);
    let other = book.path().join("content/sql/dirty-reads.md");
    let text = read(&book, "content/sql/dirty-reads.md");
    fs::remove_file(&other).expect("it is ours");
    let changes = json!({ "changes": [{ "uri": editor.uri("content/sql/dirty-reads.md"), "type": 3 }] });
    editor.tell("workspace/didChangeWatchedFiles", &changes);
    editor.wait_for_rules("content/sql/acid.md", &["unknown-question"]);
    fs::write(other, text).expect("it is ours");
    // An editor that tells of nothing saves sometimes.
    let mut other = Editor::with(book.path(), &json!({}));
    other.show("content/sql/acid.md", "+++\nquestion = \"What?\"\n+++\n\nSee [[later]].\n");
    other.wait_for_rules("content/sql/acid.md", &["unknown-question"]);
    book.write("content/sql/later.md", "+++\nquestion = \"Later?\"\n+++\n\nYes.\n");
    let document = json!({ "textDocument": { "uri": other.uri("content/sql/acid.md") } });
    other.tell("textDocument/didSave", &document);
    other.wait_for_rules("content/sql/acid.md", &[]);
}

/// Labels of what is offered at the `¦` of a text, and the text after the first is taken.
pub(crate) fn completed(editor: &mut Editor, path: &str, text: &str) -> (Vec<String>, String) {
    let typed = text.replace('¦', "");
    editor.show(path, &typed);
    let list: Option<CompletionList> =
        editor.ask_at("textDocument/completion", path, place(text, "¦")).expect("it is an answer");
    let items = list.map(|list| list.items).unwrap_or_default();
    let mut after = String::new();
    if let Some(CompletionTextEdit::Edit(edit)) = items.first().and_then(|item| item.text_edit.clone()) {
        after = apply(&typed, &[edit]);
    }
    (items.into_iter().map(|item| item.label).collect(), after)
}

/// A text after replacements that do not touch each other.
fn apply(text: &str, edits: &[TextEdit]) -> String {
    let offset = |place: lsp_types::Position| {
        let line: usize = text.split_inclusive('\n').take(place.line as usize).map(str::len).sum();
        let mut units = 0;
        let column = text[line..].char_indices().find(|(_, character)| {
            let is_there = units >= place.character as usize;
            units += character.len_utf16();
            is_there
        });
        line + column.map_or(text.len() - line, |(at, _)| at)
    };
    let mut edits: Vec<_> =
        edits.iter().map(|edit| (offset(edit.range.start), offset(edit.range.end), &edit.new_text)).collect();
    edits.sort_unstable();
    let mut after = text.to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        after.replace_range(start..end, new);
    }
    after
}

#[test]
fn what_can_follow_is_offered() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let question = |keys: &str, body: &str| format!("+++\nquestion = \"Q\"\n{keys}+++\n\n{body}\n");
    for (text, first, after) in [
        (question("", "See [[dir¦"), "dirty-reads", "See [[dirty-reads]]\n"),
        (question("", "😀 See [[dir¦]]."), "dirty-reads", "😀 See [[dirty-reads]]."),
        (question("", "See [[promises¦"), "", ""),
        (question("", "See [[what mean¦"), "acid", "See [[acid]]"),
        (question("", "See [[acid#¦]]"), "isolation-", "[[acid#isolation-]]"),
        (question("", "See [it](di¦"), "../sql/dirty-reads.md", "[it](../sql/dirty-reads.md"),
        (question("", "See [it](../sql/acid.md#¦)"), "isolation-", "acid.md#isolation-)"),
        (question("", "See [it](#¦)\n\n## My part"), "my-part", "[it](#my-part)"),
        (question("", "```s¦"), "sql", "```sql"),
        (question("", "```go {t¦\ncode\n```"), "title", "```go {title="),
        (question("", "```go\n[[¦\n```"), "", ""),
        (question("lev¦\n", ""), "label", "label = \""),
        (question("level = ¦\n", ""), "novice", "level = \"novice\""),
        (question("level = \"¦\"\n", ""), "novice", "level = \"novice\""),
        (question("tags = [\"¦\"]\n", ""), "transactions", "tags = [\"transactions\"]"),
        (question("related = [\"ac¦\"]\n", ""), "acid", "related = [\"acid\"]"),
        (question("importance = ¦\n", ""), "1", "importance = 1"),
        ("+++\nquestion = \"Q\"\nlev¦".to_owned(), "label", "question = \"Q\"\nlabel = \""),
    ] {
        let (labels, text_after) = completed(&mut editor, "content/go/q.md", &text);
        assert_eq!(labels.first().map_or("", String::as_str), first, "{text}: {labels:?}");
        assert!(text_after.contains(after), "{text}: {text_after}");
    }
    for (text, first, after) in [
        ("[¦", "book", "[book"),
        ("[site]\nu¦", "url", "[site]\nurl = \""),
        ("[markdown]\nhtml = \"¦\"", "clean", "html = \"clean\""),
        ("[check.rules]\nbare-url = \"¦\"", "off", "bare-url = \"off\""),
        ("[check.rules]\n¦", "invalid-utf8", "invalid-utf8 = "),
    ] {
        let (labels, text_after) = completed(&mut editor, "book.toml", text);
        assert_eq!(labels.first().map_or("", String::as_str), first, "{text}: {labels:?}");
        assert!(text_after.contains(after), "{text}: {text_after}");
    }
}

#[test]
fn a_place_leads_to_what_it_means() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let path = "content/sql/dirty-reads.md";
    let text = read(&book, path);
    editor.show(path, &text);
    let hover: Hover = editor.ask_at("textDocument/hover", path, place(&text, "acid.md")).expect("it is an answer");
    let HoverContents::Markup(shown) = hover.contents else { panic!("it is markup") };
    assert_eq!(shown.value, "**What does ACID mean?**\n\nSQL · novice · ★★★\n\nFour promises.\n\n§ Isolation 😀");
    let hover: Hover = editor.ask_at("textDocument/hover", path, place(&text, "aliases")).expect("it is an answer");
    let HoverContents::Markup(shown) = hover.contents else { panic!("it is markup") };
    assert!(shown.value.contains("Ids that this question had before"), "{}", shown.value);

    let target: Location =
        editor.ask_at("textDocument/definition", path, place(&text, "acid\"")).expect("it is an answer");
    assert!(target.uri.as_str().ends_with("content/sql/acid.md"));
    assert_eq!(target.range.start.line, 1);
    let target: Location =
        editor.ask_at("textDocument/definition", path, place(&text, "acid.md")).expect("it is an answer");
    assert_eq!(target.range.start.line, 9, "the heading");

    let places = |editor: &mut Editor, needle: &str| -> Vec<(String, u32, u32)> {
        let found: Vec<Location> =
            editor.ask_at("textDocument/references", path, place(&text, needle)).expect("it is an answer");
        let name = |found: &Location| found.uri.as_str().rsplit('/').next().expect("it has a name").to_owned();
        found.iter().map(|found| (name(found), found.range.start.line, found.range.start.character)).collect()
    };
    let file = |name: &str, line, column| (name.to_owned(), line, column);
    let expected = [file("acid.md", 1, 11), file("dirty-reads.md", 4, 11), file("dirty-reads.md", 7, 40)];
    assert_eq!(places(&mut editor, "acid\""), expected);
    assert_eq!(places(&mut editor, "dirty\"")[1..], [file("acid.md", 11, 6)], "by a former id");
    assert_eq!(places(&mut editor, "transactions"), [file("acid.md", 4, 8), file("dirty-reads.md", 2, 8)]);
}

/// Texts by path after a change, and the files that it moves.
pub(crate) fn changed(book: &TestBook, edit: WorkspaceEdit) -> (BTreeMap<String, String>, Vec<(String, String)>) {
    let operations = match edit.document_changes.expect("it changes documents") {
        DocumentChanges::Operations(operations) => operations,
        DocumentChanges::Edits(edits) => edits.into_iter().map(DocumentChangeOperation::Edit).collect(),
    };
    let path = |uri: &str| {
        let path = url::Url::parse(uri).expect("it is an address").to_file_path().expect("it is a file");
        path.strip_prefix(book.path()).expect("it is in the book").to_string_lossy().into_owned()
    };
    let (mut texts, mut moves) = (BTreeMap::new(), Vec::new());
    for operation in operations {
        match operation {
            DocumentChangeOperation::Edit(edit) => {
                let edits: Vec<TextEdit> = edit
                    .edits
                    .into_iter()
                    .map(|edit| match edit {
                        OneOf::Left(edit) => edit,
                        OneOf::Right(edit) => edit.text_edit,
                    })
                    .collect();
                let path = path(edit.text_document.uri.as_str());
                let text = apply(&read(book, &path), &edits);
                texts.insert(path, text);
            }
            DocumentChangeOperation::Op(ResourceOp::Rename(rename)) => {
                moves.push((path(rename.old_uri.as_str()), path(rename.new_uri.as_str())));
            }
            DocumentChangeOperation::Op(other) => panic!("{other:?}"),
        }
    }
    (texts, moves)
}

#[test]
fn a_renamed_question_keeps_its_links_and_its_former_address() {
    let book = book();
    book.commit();
    let mut editor = Editor::open(book.path());
    let path = "content/sql/acid.md";
    let text = read(&book, path);
    editor.show(path, &text);
    let at = place(&text, "dirty-reads");
    let prepared: PrepareRenameResponse =
        editor.ask_at("textDocument/prepareRename", path, at).expect("it is an answer");
    let PrepareRenameResponse::RangeWithPlaceholder { range, placeholder } = prepared else { panic!("it has a name") };
    assert_eq!((placeholder.as_str(), range.start.character, range.end.character), ("dirty-reads", 6, 17));
    let mut asked = editor.at(path, at);
    for (name, reason) in [("acid", "is or was the question"), ("Bad Name", "not kebab-case: `bad-name`")] {
        asked["newName"] = json!(name);
        let error = editor.ask::<Value>("textDocument/rename", &asked).expect_err("it is refused");
        assert!(error.contains(reason), "{error}");
    }
    asked["newName"] = json!("dirty-read");
    let edit: WorkspaceEdit = editor.ask("textDocument/rename", &asked).expect("it is an answer");
    let (texts, moves) = changed(&book, edit);
    for (path, text) in texts {
        book.write(&path, text);
    }
    for (from, to) in moves {
        fs::rename(book.path().join(from), book.path().join(to)).expect("it is ours");
    }
    assert!(read(&book, path).contains("See [[dirty-read]]."));
    assert!(read(&book, "content/sql/dirty-read.md").contains("aliases = [\"dirty\", \"dirty-reads\"]"));
    let checked = book.run(&["check", "--strict", "--since", "HEAD"]);
    assert_eq!(checked.code, 0, "{}", checked.stdout);
}

#[test]
fn a_file_that_the_editor_moves_takes_its_links_along() {
    let book = book().with("content/go/_index.md", "+++\ntitle = \"Go\"\n+++\n");
    let mut editor = Editor::open(book.path());
    let [old, new] = ["content/sql/acid.md", "content/go/acid.md"].map(|path| editor.uri(path));
    let files = json!({ "files": [{ "oldUri": old, "newUri": new }] });
    let edit: WorkspaceEdit = editor.ask("workspace/willRenameFiles", &files).expect("it is an answer");
    let (texts, moves) = changed(&book, edit);
    assert_eq!(moves, []);
    assert!(texts["content/sql/dirty-reads.md"].contains("[ACID](../go/acid.md#isolation-)"));
    assert_eq!(texts.len(), 1, "an id leads anywhere: {texts:?}");
}

#[test]
fn a_text_has_an_outline() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let path = "content/sql/acid.md";
    let text = "+++\nquestion = \"Why?\"\nrelated = [\"dirty-reads\"]\n+++\n\nA [[acid]].\n\n## One\n\n### Two\n\n```go\nx\n```\n\n## Three\n";
    editor.show(path, text);
    let document = json!({ "textDocument": { "uri": editor.uri(path) } });
    let symbols: DocumentSymbolResponse =
        editor.ask("textDocument/documentSymbol", &document).expect("it is an answer");
    let DocumentSymbolResponse::Nested(symbols) = symbols else { panic!("they are nested") };
    let question = &symbols[0];
    let sections = question.children.as_ref().expect("it has sections");
    let names: Vec<&str> = sections.iter().map(|section| section.name.as_str()).collect();
    assert_eq!((question.name.as_str(), names), ("Why?", vec!["One", "Three"]));
    assert_eq!(sections[0].children.as_ref().expect("it has one")[0].name, "Two");
    let folds: Vec<FoldingRange> = editor.ask("textDocument/foldingRange", &document).expect("it is an answer");
    let mut lines: Vec<(u32, u32)> = folds.iter().map(|fold| (fold.start_line, fold.end_line)).collect();
    lines.sort_unstable();
    assert_eq!(lines, [(0, 3), (7, 13), (9, 13), (11, 13)]);
    let range = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } });
    let asked = json!({ "textDocument": { "uri": editor.uri(path) }, "range": range });
    // Hints may be about the book of a moment ago; after this answer they are not.
    editor.ask_at::<Value>("textDocument/hover", path, (0, 0)).expect("it is an answer");
    let hints: Vec<InlayHint> = editor.ask("textDocument/inlayHint", &asked).expect("it is an answer");
    let labels: Vec<(u32, &str)> = hints
        .iter()
        .map(|hint| match &hint.label {
            InlayHintLabel::String(label) => (hint.position.line, label.as_str()),
            InlayHintLabel::LabelParts(_) => panic!("it is text"),
        })
        .collect();
    assert_eq!(labels, [(5, "★★☆"), (2, "★★☆")]);
    let found: WorkspaceSymbolResponse =
        editor.ask("workspace/symbol", &json!({ "query": "dirty" })).expect("it is an answer");
    let WorkspaceSymbolResponse::Flat(found) = found else { panic!("they are flat") };
    assert_eq!(found[0].name, "What is a dirty read?");
}

#[test]
fn bytes_are_counted_where_the_editor_can_count_them() {
    let book = book();
    let mut with_bytes = capabilities();
    with_bytes["general"] = json!({ "positionEncodings": ["utf-16", "utf-8"] });
    let mut editor = Editor::with(book.path(), &with_bytes);
    assert_eq!(editor.server.capabilities.position_encoding, Some(lsp_types::PositionEncodingKind::UTF8));
    editor
        .show("content/sql/acid.md", "+++\nquestion = \"What?\"\n+++\n\n😀 é [[nothing]]\n\n## Isolation 😀\n\nSo.\n");
    editor.wait_for_rules("content/sql/acid.md", &["unknown-question"]);
    let range = editor.findings["content/sql/acid.md"].diagnostics[0].range;
    assert_eq!((range.start.character, range.end.character), (8, 19));
}

#[test]
fn a_conversation_keeps_to_the_protocol() {
    let book = book();
    let mut editor = Editor::open(book.path());
    assert!(editor.ask::<Value>("textDocument/nothing", &json!({})).expect_err("it is unknown").contains("not known"));
    assert!(editor.ask::<Value>("textDocument/hover", &json!({})).is_err(), "no text is named");
    assert_eq!(editor.ask_at::<Value>("textDocument/hover", "content/sql/closed.md", (0, 0)), Ok(Value::Null));
    editor.tell("textDocument/didChange", &json!({ "textDocument": 3 }));
    editor.show("../outside.md", "No book is around this.");
    assert_eq!(editor.ask_at::<Value>("textDocument/hover", "../outside.md", (0, 0)), Ok(Value::Null));
    assert_eq!(editor.hang_up(), 1);
    let ran = book.command(&["lsp"]).stdin(std::process::Stdio::null()).output().expect("the binary runs");
    assert_eq!(ran.status.code(), Some(1));
}
