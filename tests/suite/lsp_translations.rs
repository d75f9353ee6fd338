//! `askbook lsp` in a translation: its texts are of the book like those of the original.

use std::collections::BTreeMap;

use lsp_types::{DocumentSymbolResponse, Hover, HoverContents, Location, WorkspaceEdit, WorkspaceSymbolResponse};
use serde_json::json;

use crate::lsp::{changed, completed, place, read};
use crate::lsp_editor::Editor;
use crate::support::TestBook;

const GERMAN: &str = "content.de/sql/acid.md";

fn book() -> TestBook {
    TestBook::empty()
        .with("book.toml", "[book]\ntitle = \"SQL\"\n\n[translations.de]\ntitle = \"SQL\"\n")
        .with("content/sql/_index.md", "+++\ntitle = \"SQL\"\n+++\n")
        .with("content/sql/acid.md", "+++\nquestion = \"What does ACID mean?\"\nrelated = [\"dirty-reads\"]\n+++\n\nFour promises.\n\n## Isolation\n\nSee [[dirty-reads]].\n")
        .with("content/sql/dirty-reads.md", "+++\nquestion = \"What is a dirty read?\"\n+++\n\nA read: [[acid#isolation]].\n")
        .with(GERMAN, "+++\nquestion = \"Wofür steht ACID?\"\n+++\n\nVier Zusagen.\n\n## Trennung\n\nSiehe [[dirty-reads]].\n")
        .with(
            "content.de/sql/dirty-reads.md",
            "+++\nquestion = \"Was liest schmutzig?\"\nrelated = [\"acid\"]\n+++\n\nLesen: [[acid#trennung]], [so](acid.md#trennung).\n",
        )
}

#[test]
fn findings_of_unsaved_translations_are_shown() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let text = read(&book, GERMAN);
    editor.show(GERMAN, &text);
    editor.wait_for_rules(GERMAN, &[]);
    editor.show(GERMAN, &text.replace("[[dirty-reads]]", "[[dirty-raeds]], [[acid#isolation]]"));
    editor.wait_for_rules(GERMAN, &["unknown-question", "broken-anchor"]);
    // One that is not on disk yet.
    let index = "content.de/sql/_index.md";
    editor.show(index, "+++\ntitle = \"SQL\"\nordre = 1\n+++\n");
    editor.wait_for_rules(index, &["unknown-key"]);
    editor.tell("textDocument/didClose", &json!({ "textDocument": { "uri": editor.uri(GERMAN) } }));
    editor.wait_for_rules(GERMAN, &[]);
    assert_eq!(editor.leave(), 0);
}

#[test]
fn a_place_in_a_translation_leads_to_what_it_means_there() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let path = "content.de/sql/dirty-reads.md";
    let text = read(&book, path);
    editor.show(path, &text);
    let hover: Hover =
        editor.ask_at("textDocument/hover", path, place(&text, "acid#trennung")).expect("it is an answer");
    let HoverContents::Markup(shown) = hover.contents else { panic!("it is Markdown") };
    assert!(shown.value.contains("Wofür steht ACID?") && shown.value.contains("§ Trennung"), "{}", shown.value);
    let found: Location =
        editor.ask_at("textDocument/definition", path, place(&text, "acid.md#trennung")).expect("it is an answer");
    assert_eq!((found.uri.as_str(), found.range.start.line), (editor.uri(GERMAN).as_str(), 6));
    // From the question itself to its original.
    let found: Location =
        editor.ask_at("textDocument/definition", path, place(&text, "Was liest")).expect("it is an answer");
    assert_eq!(found.uri.as_str(), editor.uri("content/sql/dirty-reads.md"));
    let found: Vec<Location> =
        editor.ask_at("textDocument/references", path, place(&text, "\"acid\"")).expect("it is an answer");
    let files: Vec<&str> = found.iter().map(|place| place.uri.as_str()).collect();
    let [original, german] = ["content/sql/dirty-reads.md", path].map(|path| editor.uri(path));
    assert_eq!(files, [&editor.uri(GERMAN), &original, &german, &german, &german], "itself, then all that name it");
    let symbols: DocumentSymbolResponse = editor
        .ask("textDocument/documentSymbol", &json!({ "textDocument": { "uri": editor.uri(path) } }))
        .expect("it is an answer");
    let DocumentSymbolResponse::Nested(symbols) = symbols else { panic!("they are nested") };
    assert_eq!(symbols[0].name, "Was liest schmutzig?");
    let found: WorkspaceSymbolResponse =
        editor.ask("workspace/symbol", &json!({ "query": "acid" })).expect("it is an answer");
    let WorkspaceSymbolResponse::Flat(found) = found else { panic!("they are flat") };
    let found: Vec<(&str, &str)> =
        found.iter().map(|symbol| (symbol.name.as_str(), symbol.location.uri.as_str())).collect();
    let [original, german] = ["content/sql/acid.md", GERMAN].map(|path| editor.uri(path));
    assert_eq!(found, [("What does ACID mean?", original.as_str()), ("Wofür steht ACID?", german.as_str())]);
    let (offered, after) = completed(&mut editor, GERMAN, "+++\nquestion = \"Wofür?\"\n+++\n\nSiehe [[dirt¦\n");
    assert_eq!(offered, ["dirty-reads"]);
    assert!(after.contains("[[dirty-reads"), "{after}");
}

#[test]
fn an_id_is_renamed_in_every_language() {
    let book = book();
    let mut editor = Editor::open(book.path());
    let text = read(&book, GERMAN);
    editor.show(GERMAN, &text);
    let mut asked = editor.at(GERMAN, place(&text, "dirty-reads"));
    asked["newName"] = json!("dirty-read");
    let edit: WorkspaceEdit = editor.ask("textDocument/rename", &asked).expect("it is an answer");
    let (texts, moves) = changed(&book, edit);
    let to = |language: &str| {
        let at = |id: &str| format!("content{language}/sql/{id}.md");
        (at("dirty-reads"), at("dirty-read"))
    };
    assert_eq!(moves, [to(""), to(".de")]);
    let texts: BTreeMap<&str, &str> = texts.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_eq!(
        texts.keys().copied().collect::<Vec<_>>(),
        [GERMAN, "content/sql/acid.md", "content/sql/dirty-reads.md"]
    );
    assert!(texts[GERMAN].contains("Siehe [[dirty-read]]."), "{}", texts[GERMAN]);
    assert!(texts["content/sql/acid.md"].contains("related = [\"dirty-read\"]"), "{}", texts["content/sql/acid.md"]);
    // The original's file moved by the editor takes the translation along.
    let [old, new] = ["content/sql/acid.md", "content/sql/promises.md"].map(|path| editor.uri(path));
    let files = json!({ "files": [{ "oldUri": old, "newUri": new }] });
    let edit: WorkspaceEdit = editor.ask("workspace/willRenameFiles", &files).expect("it is an answer");
    let (texts, moves) = changed(&book, edit);
    assert_eq!(moves, [(GERMAN.to_owned(), "content.de/sql/promises.md".to_owned())]);
    let german = &texts["content.de/sql/dirty-reads.md"];
    assert!(
        german.contains("related = [\"promises\"]")
            && german.contains("[[promises#trennung]], [so](promises.md#trennung)"),
        "{german}"
    );
}
