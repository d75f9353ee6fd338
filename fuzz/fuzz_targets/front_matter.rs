//! `cargo fuzz run front_matter fuzz/corpus/front_matter fuzz/seeds/front_matter --sanitizer none -- -timeout=5 -rss_limit_mb=1024`

#![no_main]

#[path = "../inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::front_matter(bytes));
