//! What `check` asks beyond one file and the book: its other files, its past, its snippets. Pure, like the stages.

mod code;
pub mod external;
pub mod files;
pub mod fix;
mod fonts;
mod lost_lists;
pub mod moved;
pub mod pages;
pub mod since;
pub mod site;
pub mod snippets;
pub mod stale;
pub mod theme;
