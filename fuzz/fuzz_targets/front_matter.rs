//! Any bytes as a question file, an `_index.md` and a book.toml: no panic, every span inside the file.
//!
//! `cargo fuzz run front_matter --sanitizer none`

#![no_main]

use askbook::source::{SourceFile, SourcePath};
use askbook::{config, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = SourceFile::from_bytes(SourcePath::new("content/topic/a.md"), bytes.to_vec());
    let (_, question) = parse::question(&file);
    let (_, index) = parse::index(&file);
    let (_, config) = config::read(&file);
    for diagnostic in question.into_iter().chain(index).chain(config) {
        assert!(file.text.get(diagnostic.span.range()).is_some(), "{diagnostic:?}");
        let _ = file.position(diagnostic.span.start);
    }
});
