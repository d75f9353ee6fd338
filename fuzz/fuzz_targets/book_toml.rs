//! `cargo fuzz run book_toml fuzz/corpus/book_toml fuzz/seeds/book_toml --sanitizer none -- -timeout=5 -rss_limit_mb=1024`

#![no_main]

#[path = "../inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::book_toml(bytes));
