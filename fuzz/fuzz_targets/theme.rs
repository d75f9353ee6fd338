//! `cargo fuzz run theme fuzz/corpus/theme fuzz/seeds/theme --sanitizer none -- -timeout=5 -rss_limit_mb=1024`

#![no_main]

#[path = "../inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::theme(bytes));
