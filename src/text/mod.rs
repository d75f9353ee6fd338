//! Work on text that knows nothing of books: each piece once, for every module that needs it.

pub mod analyze;
pub mod fit;
pub mod near;
pub mod remembered;
pub mod slug;
pub mod stem;

/// `1 error`, `2 errors`.
pub(crate) fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}
