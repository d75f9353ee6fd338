//! An editor of few words: speaks the Language Server Protocol with the binary, and holds every answer to the protocol's types.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use lsp_types::PublishDiagnosticsParams;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::support::askbook;

/// How long an answer may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running server, and what it said.
pub(crate) struct Editor {
    child: Child,
    input: Option<ChildStdin>,
    messages: Receiver<Value>,
    root: PathBuf,
    next: i64,
    /// Findings by path from the book's folder, as they were last shown.
    pub(crate) findings: BTreeMap<String, PublishDiagnosticsParams>,
    /// Other messages.
    pub(crate) said: Vec<Value>,
    /// What the server can do.
    pub(crate) server: lsp_types::InitializeResult,
}

/// What editors of today can do.
pub(crate) fn capabilities() -> Value {
    json!({
        "workspace": {
            "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "rename", "delete"] },
            "didChangeWatchedFiles": { "dynamicRegistration": true },
        },
        "textDocument": {
            "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix"] } } },
            "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
        },
    })
}

/// The address of a file.
pub(crate) fn uri(path: &Path) -> String {
    url::Url::from_file_path(path).expect("it is absolute").into()
}

impl Editor {
    pub(crate) fn open(root: &Path) -> Self {
        Self::with(root, &capabilities())
    }

    /// Starts a server for the book in `root`.
    pub(crate) fn with(root: &Path, capabilities: &Value) -> Self {
        let mut command = askbook();
        command.arg("lsp").current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the binary runs");
        let (sender, messages) = channel();
        let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
        std::thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut editor = Self {
            input: child.stdin.take(),
            child,
            messages,
            root: root.to_owned(),
            next: 0,
            findings: BTreeMap::new(),
            said: Vec::new(),
            server: lsp_types::InitializeResult::default(),
        };
        let folders = json!([{ "uri": uri(root), "name": "book" }]);
        let hello =
            json!({ "processId": null, "rootUri": null, "workspaceFolders": folders, "capabilities": capabilities });
        editor.server = editor.ask("initialize", &hello).expect("it is an answer");
        editor.tell("initialized", &json!({}));
        editor
    }

    /// The address of a file of the book.
    pub(crate) fn uri(&self, path: &str) -> String {
        uri(&self.root.join(path))
    }

    pub(crate) fn tell(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let input = self.input.as_mut().expect("it is open");
        write!(input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server listens");
    }

    /// Asks, and gives the answer or the reason that there is none.
    pub(crate) fn ask<T: DeserializeOwned>(&mut self, method: &str, parameters: &Value) -> Result<T, String> {
        self.next += 1;
        let id = self.next;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        let end = Instant::now() + PATIENCE;
        loop {
            let message =
                self.messages.recv_timeout(end - Instant::now()).unwrap_or_else(|_| panic!("no answer to {method}"));
            if message["id"] == json!(id) && message.get("method").is_none() {
                if let Some(error) = message.get("error") {
                    return Err(error["message"].as_str().expect("it is words").to_owned());
                }
                let result = message["result"].clone();
                return Ok(serde_json::from_value(result.clone())
                    .unwrap_or_else(|error| panic!("{method}: {error}\n{result}")));
            }
            self.keep(message);
        }
    }

    fn keep(&mut self, message: Value) {
        if message["method"] == "textDocument/publishDiagnostics" {
            let found: PublishDiagnosticsParams =
                serde_json::from_value(message["params"].clone()).expect("findings have the protocol's form");
            let path =
                url::Url::parse(found.uri.as_str()).expect("it is an address").to_file_path().expect("it is a file");
            let path = path.strip_prefix(&self.root).expect("it is in the book").to_string_lossy().into_owned();
            self.findings.insert(path, found);
        } else {
            self.said.push(message);
        }
    }

    /// Opens a text.
    pub(crate) fn show(&mut self, path: &str, text: &str) {
        let document = json!({ "uri": self.uri(path), "languageId": "markdown", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    /// Replaces a range, `[line, character, line, character]`.
    pub(crate) fn edit(&mut self, path: &str, version: i32, range: [u32; 4], text: &str) {
        let [line, character, last_line, last] = range;
        let start = json!({ "line": line, "character": character });
        let range = json!({ "start": start, "end": { "line": last_line, "character": last } });
        self.change(path, version, &json!({ "range": range, "text": text }));
    }

    /// Sends a change of a text.
    pub(crate) fn change(&mut self, path: &str, version: i32, change: &Value) {
        let document = json!({ "uri": self.uri(path), "version": version });
        self.tell("textDocument/didChange", &json!({ "textDocument": document, "contentChanges": [change] }));
    }

    /// Takes what the server says until `is_done`.
    pub(crate) fn wait(&mut self, is_done: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !is_done(self) {
            let left = end.saturating_duration_since(Instant::now());
            let message =
                self.messages.recv_timeout(left).unwrap_or_else(|_| panic!("it never comes: {:#?}", self.findings));
            self.keep(message);
        }
    }

    /// Rules of the findings shown for a file.
    pub(crate) fn rules(&self, path: &str) -> Vec<String> {
        let found = self.findings.get(path).map(|found| found.diagnostics.as_slice()).unwrap_or_default();
        let code = |found: &lsp_types::Diagnostic| match &found.code {
            Some(lsp_types::NumberOrString::String(rule)) => rule.clone(),
            other => panic!("{other:?} is no rule"),
        };
        found.iter().map(code).collect()
    }

    /// Waits until a file has findings of exactly these rules.
    pub(crate) fn wait_for_rules(&mut self, path: &str, rules: &[&str]) {
        self.wait(|editor| editor.findings.contains_key(path) && editor.rules(path) == rules);
    }

    /// A request about a place in a text.
    pub(crate) fn ask_at<T: DeserializeOwned>(
        &mut self,
        method: &str,
        path: &str,
        place: (u32, u32),
    ) -> Result<T, String> {
        let parameters = self.at(path, place);
        self.ask(method, &parameters)
    }

    /// A place in a text, as requests name it.
    pub(crate) fn at(&self, path: &str, (line, character): (u32, u32)) -> Value {
        let position = json!({ "line": line, "character": character });
        json!({ "textDocument": { "uri": self.uri(path) }, "position": position, "context": { "includeDeclaration": true } })
    }

    /// Ends the conversation as the protocol wants it, and gives the exit code.
    pub(crate) fn leave(mut self) -> i32 {
        self.ask::<Value>("shutdown", &Value::Null).expect("it is an answer");
        self.tell("exit", &Value::Null);
        self.child.wait().expect("it ends").code().unwrap_or(-1)
    }

    /// Closes the input without a word, and gives the exit code.
    pub(crate) fn hang_up(mut self) -> i32 {
        self.input = None;
        self.child.wait().expect("it ends").code().unwrap_or(-1)
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().split_once(": ") {
            Some(("Content-Length", value)) => length = value.parse().expect("it is a number"),
            Some(_) => {}
            None => break,
        }
    }
    let mut bytes = vec![0; length];
    output.read_exact(&mut bytes).ok()?;
    Some(serde_json::from_slice(&bytes).expect("it is JSON"))
}
