//! `[proof]`: the record of when answers were checked, and the tools that it speaks of.

use std::collections::BTreeMap;

use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::version::Version;
use crate::source::{SourceFile, Spanned};

/// `[proof]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProofConfig {
    /// The record's path in the book.
    pub record: Option<Spanned<String>>,
    /// Tools by their keys in the record.
    pub tools: BTreeMap<String, ToolConfig>,
}

/// One of `[proof.tools]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToolConfig {
    /// The name readers see; the key by default.
    pub name: Option<String>,
    /// The oldest version that is still maintained.
    pub oldest: Option<Version>,
}

impl ProofConfig {
    /// The name that readers see for the tool with this key.
    #[must_use]
    pub fn name<'a>(&'a self, key: &'a str) -> &'a str {
        self.tools.get(key).and_then(|tool| tool.name.as_deref()).unwrap_or(key)
    }
}

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> ProofConfig {
    let record = table.string("record").filter(|path| !path.value.trim().is_empty());
    let tools = table.table("tools", |tools| {
        tools.remaining_tables("proof.tools", |key, tool| {
            let name = tool.string("name").map(|name| name.value).filter(|name| !name.trim().is_empty());
            let oldest = tool.string("oldest").and_then(|oldest| {
                let version = Version::parse(&oldest.value);
                if version.is_none() {
                    let message = format!("`oldest` is `{}`, not a version such as `1.26`", oldest.value);
                    tool.report(Diagnostic::new(Rule::InvalidValue, &file.path, oldest.span, message));
                }
                version
            });
            (key.value, ToolConfig { name, oldest })
        })
    });
    ProofConfig { record, tools: tools.unwrap_or_default().into_iter().collect() }
}
