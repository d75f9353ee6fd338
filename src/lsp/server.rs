//! The open texts of an editor, and an answer to each of its messages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::library::{Library, OpenBook, Place};
use super::page::Page;
use super::position::{Encoding, Lines};
use super::protocol::{self, Asked, Client, Edited, FilesChanged, FilesRenamed, Initialize, Opened};
use super::{Ended, actions, complete, findings, navigate, outline, rename};
use crate::error::Error;
use crate::source::{SourcePath, Span, Text};

/// What to do after a message.
pub(super) enum Next {
    /// Wait for the next one.
    Go,
    /// The book may have changed: look for findings when nothing more is typed.
    Look,
    /// Leave.
    End(Ended),
}

/// How far the conversation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    #[default]
    Before,
    Open,
    ShutDown,
}

/// A text in the editor.
struct OpenText {
    file: PathBuf,
    /// `None` while no book is around it.
    place: Option<Place>,
    text: Text,
    version: i64,
}

/// An editor's side of the conversation.
#[derive(Default)]
pub(super) struct Server {
    phase: Phase,
    client: Client,
    encoding: Option<Encoding>,
    folders: Vec<PathBuf>,
    library: Library,
    /// By the address that the editor uses.
    texts: BTreeMap<String, OpenText>,
    /// Files whose findings may be at other places since they were shown.
    edited: Vec<Place>,
    messages: Vec<Value>,
}

/// Why a request has no answer: a number of the protocol, and words.
struct Refusal(i64, String);

const INVALID_REQUEST: i64 = -32600;
const METHOD_NOT_FOUND: i64 = -32601;
const INVALID_PARAMETERS: i64 = -32602;
const NOT_INITIALIZED: i64 = -32002;
const REQUEST_FAILED: i64 = -32803;

fn parameters<T: DeserializeOwned>(value: Value) -> Result<T, Refusal> {
    serde_json::from_value(value).map_err(|error| Refusal(INVALID_PARAMETERS, error.to_string()))
}

impl Server {
    /// Messages for the editor since they were last taken.
    pub(super) fn take_messages(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.messages)
    }

    /// Takes a message in.
    pub(super) fn receive(&mut self, mut message: Value) -> Next {
        let Some(method) = message.get("method").and_then(Value::as_str).map(str::to_owned) else {
            // An answer to one of ours.
            return Next::Go;
        };
        let parameters = message.get_mut("params").map(Value::take).unwrap_or_default();
        let Some(id) = message.get("id").cloned() else {
            return self.notified(&method, parameters);
        };
        let answer = self.asked(&method, parameters);
        self.messages.push(match answer {
            Ok(result) => json!({ "jsonrpc": "2.0", "id": id, "result": result }),
            Err(Refusal(code, text)) => {
                json!({ "jsonrpc": "2.0", "id": id, "error": { "code": code, "message": text } })
            }
        });
        Next::Go
    }

    fn notified(&mut self, method: &str, value: Value) -> Next {
        if method == "exit" {
            return Next::End(if self.phase == Phase::ShutDown { Ended::Orderly } else { Ended::Abruptly });
        }
        if self.phase != Phase::Open {
            return Next::Go;
        }
        let done = match method {
            "initialized" => {
                self.initialized();
                Ok(())
            }
            "textDocument/didOpen" => parameters(value).map(|opened| self.open(opened)),
            "textDocument/didChange" => parameters(value).map(|edited| self.edit(edited)),
            "textDocument/didClose" => parameters(value).map(|closed: Asked| self.close(&closed.text_document.uri)),
            "textDocument/didSave" => {
                self.saved();
                Ok(())
            }
            "workspace/didChangeWatchedFiles" => parameters(value).map(|changed| self.files_changed(&changed)),
            _ => return Next::Go,
        };
        match done {
            Ok(()) => Next::Look,
            // Nobody waits for an answer.
            Err(Refusal(_, text)) => {
                self.log(&format!("{method}: {text}"));
                Next::Go
            }
        }
    }

    fn asked(&mut self, method: &str, value: Value) -> Result<Value, Refusal> {
        match (self.phase, method) {
            (Phase::Before, "initialize") => return parameters(value).map(|hello| self.initialize(&hello)),
            (Phase::Before, _) => return Err(Refusal(NOT_INITIALIZED, "`initialize` comes first".to_owned())),
            (Phase::Open, "shutdown") => {
                self.phase = Phase::ShutDown;
                return Ok(Value::Null);
            }
            (Phase::Open, "initialize") | (Phase::ShutDown, _) => {
                return Err(Refusal(INVALID_REQUEST, format!("`{method}` comes too late")));
            }
            (Phase::Open, _) => {}
        }
        match method {
            "workspace/symbol" => {
                let query = value.get("query").and_then(Value::as_str).unwrap_or_default();
                self.look();
                let encoding = self.encoding();
                return Ok(json!(
                    self.library
                        .books
                        .iter()
                        .flat_map(|open| outline::search(open, query, encoding))
                        .collect::<Vec<_>>()
                ));
            }
            "workspace/willRenameFiles" => return parameters(value).map(|renamed| self.will_rename(&renamed)),
            _ => {}
        }
        let is_known = method.starts_with("textDocument/") && METHODS.contains(&method);
        if !is_known {
            return Err(Refusal(METHOD_NOT_FOUND, format!("`{method}` is not known")));
        }
        let asked: Asked = parameters(value)?;
        self.asked_of_text(method, &asked)
    }

    fn asked_of_text(&mut self, method: &str, asked: &Asked) -> Result<Value, Refusal> {
        // These are asked for with every key: they are about the text, and the book may be that of a moment ago.
        let is_of_text = matches!(
            method,
            "textDocument/completion"
                | "textDocument/documentSymbol"
                | "textDocument/foldingRange"
                | "textDocument/inlayHint"
        );
        if !is_of_text {
            self.look();
        }
        let uri = &asked.text_document.uri;
        let Some((page, open)) = self.page(uri) else { return Ok(Value::Null) };
        let offset = asked.position.map_or(0, |position| page.lines().offset(position));
        let whole = Span::new(0, page.file.text.len());
        let span = asked.range.map_or(whole, |range| page.lines().span(range));
        let found = findings::of_file(&open.diagnostics, &page.path);
        let context = |key: &str| asked.context.get(key);
        Ok(match method {
            "textDocument/completion" => complete::complete(&page, open.book_of(&page), offset),
            "textDocument/hover" => navigate::hover(&page, open, found, offset),
            "textDocument/definition" => navigate::definition(&page, open, offset)
                .map_or(Value::Null, |location| location.to_json(open, page.encoding)),
            "textDocument/references" => {
                let with_itself = context("includeDeclaration").and_then(Value::as_bool).unwrap_or(false);
                let found = navigate::references(&page, open, offset, with_itself);
                json!(found.iter().map(|location| location.to_json(open, page.encoding)).collect::<Vec<_>>())
            }
            "textDocument/prepareRename" => rename::prepare(&page, open, offset),
            "textDocument/rename" => {
                let versions = |path: &SourcePath| self.version(open, path);
                rename::rename(&page, open, offset, &asked.new_name, self.client, &versions)
                    .map_err(|reason| Refusal(REQUEST_FAILED, reason))?
            }
            "textDocument/codeAction" if self.client.has_code_actions => {
                let only = context("only").and_then(Value::as_array);
                let only: Vec<&str> = only.into_iter().flatten().filter_map(Value::as_str).collect();
                actions::actions(&page, uri, found, span, &only)
            }
            "textDocument/codeAction" => json!([]),
            "textDocument/documentSymbol" => outline::symbols(&page, uri, self.client),
            "textDocument/foldingRange" => outline::folds(&page),
            "textDocument/inlayHint" => outline::hints(&page, open.book_of(&page), span),
            _ => Value::Null,
        })
    }

    fn encoding(&self) -> Encoding {
        self.encoding.unwrap_or(Encoding::Utf16)
    }

    fn initialize(&mut self, hello: &Initialize) -> Value {
        self.phase = Phase::Open;
        self.client = Client::new(&hello.capabilities);
        let offered = hello.capabilities.pointer("/general/positionEncodings").and_then(Value::as_array);
        let encoding = Encoding::negotiated(offered.into_iter().flatten().filter_map(Value::as_str));
        self.encoding = Some(encoding);
        let folders = hello.workspace_folders.iter().flatten().map(|folder| folder.uri.as_str());
        let folders: Vec<&str> = folders.chain(hello.root_uri.as_deref()).collect();
        self.folders = folders.into_iter().filter_map(protocol::path_of).collect();
        json!({
            "serverInfo": { "name": "askbook", "version": env!("CARGO_PKG_VERSION") },
            "capabilities": {
                "positionEncoding": encoding.name(),
                "textDocumentSync": { "openClose": true, "change": 2, "save": { "includeText": false } },
                "completionProvider": { "triggerCharacters": ["[", "#", "(", "/", "\"", "`", "{", "=", " "] },
                "hoverProvider": true,
                "definitionProvider": true,
                "referencesProvider": true,
                "renameProvider": { "prepareProvider": true },
                "codeActionProvider": { "codeActionKinds": ["quickfix", "source.fixAll.askbook"] },
                "documentSymbolProvider": true,
                "workspaceSymbolProvider": true,
                "foldingRangeProvider": true,
                "inlayHintProvider": true,
                "workspace": {
                    "workspaceFolders": { "supported": true },
                    "fileOperations": {
                        "willRename": {
                            "filters": [
                                { "scheme": "file", "pattern": { "glob": "**/content/**/*.md", "matches": "file" } }
                            ],
                        },
                    },
                },
            },
        })
    }

    /// Reads the books of the editor's folders, and asks to be told of what changes on disk.
    fn initialized(&mut self) {
        if self.client.watches_files {
            let globs = ["**/book.toml", "**/content/**", "**/content.*/**", "**/static/**", "**/themes/**"];
            let watchers = globs.map(|glob| json!({ "globPattern": glob }));
            self.messages.push(json!({
                "jsonrpc": "2.0",
                "id": "watch",
                "method": "client/registerCapability",
                "params": { "registrations": [{
                    "id": "watch",
                    "method": "workspace/didChangeWatchedFiles",
                    "registerOptions": { "watchers": watchers },
                }] },
            }));
        }
        for folder in std::mem::take(&mut self.folders) {
            let found = self.library.book_around(&folder).map(drop);
            self.say(found);
        }
    }

    fn open(&mut self, opened: Opened) {
        let document = opened.text_document;
        let Some(file) = protocol::path_of(&document.uri) else { return };
        let text = OpenText { file, place: None, text: document.text.into(), version: document.version };
        self.texts.insert(document.uri.clone(), text);
        self.find_place(&document.uri);
    }

    /// Finds the book around an open text, and shows the text there.
    fn find_place(&mut self, uri: &str) {
        let Some(open) = self.texts.get_mut(uri) else { return };
        match self.library.place(&open.file) {
            Ok(place) => {
                open.place = place;
                self.show(uri);
            }
            Err(error) => self.say(Err(error)),
        }
    }

    /// Gives a text to its book.
    fn show(&mut self, uri: &str) {
        let Some(open) = self.texts.get(uri) else { return };
        let Some(place) = &open.place else { return };
        let shown = self.library.books[place.book].show(&place.path, Some(open.text.clone()));
        self.edited.push(place.clone());
        self.say(shown);
    }

    fn edit(&mut self, edited: Edited) {
        let encoding = self.encoding();
        let Some(open) = self.texts.get_mut(&edited.text_document.uri) else { return };
        open.version = edited.text_document.version;
        let mut text = open.text.to_string();
        for change in edited.content_changes {
            match change.range {
                Some(range) => {
                    let span = Lines::new(&text, encoding).span(range);
                    text.replace_range(span.range(), &change.text);
                }
                None => text = change.text,
            }
        }
        open.text = text.into();
        self.show(&edited.text_document.uri);
    }

    fn close(&mut self, uri: &str) {
        let Some(OpenText { place: Some(place), .. }) = self.texts.remove(uri) else { return };
        let shown = self.library.books[place.book].show(&place.path, None);
        self.edited.push(place);
        self.say(shown);
    }

    fn saved(&mut self) {
        if !self.client.watches_files {
            let looked = self.library.look_at_everything();
            self.say(looked);
        }
    }

    fn files_changed(&mut self, changed: &FilesChanged) {
        let files: Vec<PathBuf> = changed.changes.iter().filter_map(|file| protocol::path_of(&file.uri)).collect();
        let read = self.library.files_changed(&files);
        self.say(read);
        // A book may have come to where none was.
        if files.iter().any(|file| file.ends_with("book.toml")) {
            let homeless = self.texts.iter().filter(|(_, open)| open.place.is_none()).map(|(uri, _)| uri.clone());
            for uri in homeless.collect::<Vec<_>>() {
                self.find_place(&uri);
            }
        }
    }

    fn will_rename(&mut self, renamed: &FilesRenamed) -> Value {
        // Of several files each would have to know where the others went.
        let [file] = &renamed.files[..] else { return Value::Null };
        self.look();
        let paths = [&file.old_uri, &file.new_uri].map(|uri| protocol::path_of(uri));
        let [Some(from), Some(to)] = paths else { return Value::Null };
        let [Ok(Some(from)), Ok(Some(to))] = [from, to].map(|path| self.library.place(&path)) else {
            return Value::Null;
        };
        if from.book != to.book {
            return Value::Null;
        }
        let open = &self.library.books[from.book];
        let editor = (self.client, self.encoding());
        rename::file_renamed(open, &from.path, &to.path, editor, &|path| self.version(open, path))
    }

    /// Looks for findings, and shows those that are new or may be elsewhere.
    pub(super) fn look(&mut self) {
        let edited = std::mem::take(&mut self.edited);
        let encoding = self.encoding();
        for book in 0..self.library.books.len() {
            let mut files: BTreeSet<SourcePath> =
                edited.iter().filter(|place| place.book == book).map(|place| place.path.clone()).collect();
            let open = &mut self.library.books[book];
            if let Some(before) = open.update() {
                files.extend(findings::changed_files(&before, &open.diagnostics));
            }
            let open = &self.library.books[book];
            for path in files {
                let shown = self.texts.iter().find(|(_, text)| {
                    text.place.as_ref().is_some_and(|place| place.book == book && place.path == path)
                });
                let text = shown.map(|(_, open)| open.text.clone());
                let text = text.or_else(|| open.project.file(&path).map(|file| file.text.clone())).unwrap_or_default();
                let uri =
                    shown.map_or_else(|| protocol::uri_of(&open.root.join(path.as_str())), |(uri, _)| uri.clone());
                let found = findings::of_file(&open.diagnostics, &path);
                let version = shown.map(|(_, open)| open.version);
                self.messages.push(findings::publish(&uri, version, &text, encoding, found));
            }
        }
    }

    /// An open text with its book.
    fn page(&self, uri: &str) -> Option<(Page, &OpenBook)> {
        let open = self.texts.get(uri)?;
        let place = open.place.as_ref()?;
        let page = Page::new(&place.path, &open.text, self.encoding())?;
        Some((page, &self.library.books[place.book]))
    }

    /// The version of a file's text in the editor.
    fn version(&self, book: &OpenBook, path: &SourcePath) -> Option<i64> {
        let file = book.root.join(path.as_str());
        self.texts.values().find(|open| open.file == file).map(|open| open.version)
    }

    /// Tells whoever writes why something could not be read.
    fn say(&mut self, result: Result<(), Error>) {
        if let Err(error) = result {
            let hint = error.hint().map_or(String::new(), |hint| format!("\nhint: {hint}"));
            self.messages.push(json!({
                "jsonrpc": "2.0",
                "method": "window/showMessage",
                "params": { "type": 1, "message": format!("askbook: {error}{hint}") },
            }));
        }
    }

    fn log(&mut self, text: &str) {
        let parameters = json!({ "type": 2, "message": text });
        self.messages.push(json!({ "jsonrpc": "2.0", "method": "window/logMessage", "params": parameters }));
    }
}

/// Requests about a text.
const METHODS: &[&str] = &[
    "textDocument/codeAction",
    "textDocument/completion",
    "textDocument/definition",
    "textDocument/documentSymbol",
    "textDocument/foldingRange",
    "textDocument/hover",
    "textDocument/inlayHint",
    "textDocument/prepareRename",
    "textDocument/references",
    "textDocument/rename",
];
