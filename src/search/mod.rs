//! Search: a book into terms, these into JSON for the browser or into a tantivy index, and queries against that.
//!
//! ```text
//! Book ─analyze→ terms ─postings→ columns ─publish→ search/*.js, which `themes/default/js/search_*.js` read
//!                  └─index→ tantivy segment ─query→ hits, natively
//! ```

pub mod analyses;
mod analyzed;
mod compounds;
mod correct;
pub mod index;
pub mod kept;
mod lexicon;
mod numbers;
mod operators;
pub mod pages;
pub mod postings;
pub mod publish;
pub mod query;
pub mod quote;
mod scores;
mod text;
mod units;
pub mod words;
