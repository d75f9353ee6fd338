//! A book into pages, feeds and files: bytes by route.

pub mod address;
pub mod context;
pub mod feeds;
pub mod flow;
pub mod highlight;
pub mod html;
mod items;
pub mod links;
mod minify;
pub mod offline;
pub mod pages;
pub mod pictures;
pub mod raw_html;
pub mod sidebar;
pub mod snippet_cache;
pub mod structured_data;
pub mod text;
pub mod theme;
