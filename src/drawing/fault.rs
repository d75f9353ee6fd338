//! What is wrong with a drawing's source.

/// Why a source cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line of the source, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
    /// What was found and what was expected.
    pub message: String,
    /// One thing to do.
    pub hint: Option<String>,
}

impl Fault {
    pub(super) fn at_start(message: impl Into<String>) -> Self {
        Self { line: 1, column: 1, message: message.into(), hint: None }
    }
}
