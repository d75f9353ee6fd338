//! The parts of the protocol that are read; what is sent is written as JSON where it is made.

use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::position::{Position, Range};
use std::path::{Path, PathBuf};

/// `initialize`.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Initialize {
    pub(super) root_uri: Option<String>,
    pub(super) workspace_folders: Option<Vec<Folder>>,
    pub(super) capabilities: Value,
}

/// A folder that the editor shows.
#[derive(Deserialize)]
pub(super) struct Folder {
    pub(super) uri: String,
}

/// `textDocument/didOpen`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Opened {
    pub(super) text_document: OpenedDocument,
}

#[derive(Deserialize)]
pub(super) struct OpenedDocument {
    pub(super) uri: String,
    pub(super) version: i64,
    pub(super) text: String,
}

/// `textDocument/didChange`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Edited {
    pub(super) text_document: VersionedDocument,
    pub(super) content_changes: Vec<Edit>,
}

#[derive(Deserialize)]
pub(super) struct VersionedDocument {
    pub(super) uri: String,
    pub(super) version: i64,
}

/// A replaced range, or the whole text.
#[derive(Deserialize)]
pub(super) struct Edit {
    pub(super) range: Option<Range>,
    pub(super) text: String,
}

/// A request about a document, or a place or range in one.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asked {
    pub(super) text_document: Document,
    #[serde(default)]
    pub(super) position: Option<Position>,
    #[serde(default)]
    pub(super) range: Option<Range>,
    #[serde(default)]
    pub(super) new_name: String,
    #[serde(default)]
    pub(super) context: Value,
}

#[derive(Deserialize)]
pub(super) struct Document {
    pub(super) uri: String,
}

/// `workspace/didChangeWatchedFiles`.
#[derive(Deserialize)]
pub(super) struct FilesChanged {
    pub(super) changes: Vec<Document>,
}

/// `workspace/willRenameFiles`.
#[derive(Deserialize)]
pub(super) struct FilesRenamed {
    pub(super) files: Vec<FileRenamed>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FileRenamed {
    pub(super) old_uri: String,
    pub(super) new_uri: String,
}

/// What the editor can do.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is something that an editor does or does not do")]
pub(super) struct Client {
    /// It moves files as part of a change.
    pub(super) renames_files: bool,
    /// It tells of files that change on disk.
    pub(super) watches_files: bool,
    /// It shows how a finding is mended while the menu is open.
    pub(super) has_code_actions: bool,
    /// It shows symbols inside of symbols.
    pub(super) nests_symbols: bool,
}

impl Client {
    pub(super) fn new(capabilities: &Value) -> Self {
        let is_set = |path: &str| capabilities.pointer(path).and_then(Value::as_bool) == Some(true);
        let operations = capabilities.pointer("/workspace/workspaceEdit/resourceOperations").and_then(Value::as_array);
        Self {
            // Only changes of documents can move files, so whoever moves them takes these: Neovim 0.7 does not say so.
            renames_files: operations.is_some_and(|kinds| kinds.iter().any(|kind| kind == "rename")),
            watches_files: is_set("/workspace/didChangeWatchedFiles/dynamicRegistration"),
            has_code_actions: capabilities.pointer("/textDocument/codeAction/codeActionLiteralSupport").is_some(),
            nests_symbols: is_set("/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport"),
        }
    }
}

/// The file of an address; `None` for what is no file.
pub(super) fn path_of(uri: &str) -> Option<PathBuf> {
    Url::parse(uri).ok().filter(|url| url.scheme() == "file")?.to_file_path().ok()
}

/// The address of a file.
pub(super) fn uri_of(path: &Path) -> String {
    Url::from_file_path(path).map_or_else(|()| String::new(), String::from)
}

/// A replacement in a text.
pub(super) fn text_edit(range: Range, text: &str) -> Value {
    json!({ "range": range, "newText": text })
}

/// A text with markup.
pub(super) fn markdown(text: &str) -> Value {
    json!({ "kind": "markdown", "value": text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn addresses_and_paths_lead_to_each_other() {
        for path in ["/a/content/go/über maps #1.md", "/a/100%.md", "/a/😀.md"] {
            assert_eq!(path_of(&uri_of(Path::new(path))), Some(PathBuf::from(path)));
        }
        // As some editors write them.
        assert_eq!(path_of("file:///a/b%2Dc.md"), Some(PathBuf::from("/a/b-c.md")));
        assert_eq!(path_of("untitled:Untitled-1"), None);
        assert_eq!(path_of("file"), None);
    }
}
