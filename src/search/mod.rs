//! Search: a book into a tantivy index, the index into JSON for the browser, and queries against it.
//!
//! ```text
//! Book ─analyze→ terms ─index→ tantivy segment ─publish→ search/*.js
//!                                   └─query→ hits (natively; `themes/default/js/search.js` reads the JSON)
//! ```

pub mod index;
mod lexicon;
pub mod publish;
pub mod query;
mod text;
