//! Search: a book into a tantivy index, the index into JSON for the browser, and queries against it.
//!
//! ```text
//! Book ─analyze→ terms ─index→ tantivy segment ─publish→ search/*.js
//!                                   └─query→ hits (natively; `themes/default/js/search_*.js` read the JSON)
//! ```

mod compounds;
mod correct;
pub mod index;
pub mod kept;
mod lexicon;
mod operators;
pub mod pages;
mod postings;
pub mod publish;
pub mod query;
pub mod quote;
mod scores;
mod text;
mod units;
