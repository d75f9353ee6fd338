//! `cargo fuzz run import_document fuzz/corpus/import_document fuzz/seeds/import_document --sanitizer none -- -timeout=5 -rss_limit_mb=1024`

#![no_main]

#[path = "../inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::import_document(bytes));
