//! Work on text that knows nothing of books: each piece once, for every module that needs it.

pub mod slug;
