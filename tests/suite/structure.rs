//! The rules of the source tree that no compiler checks.

use crate::support::{files, repository};

#[test]
fn input_and_output_stay_in_their_modules() {
    let allowed =
        |path: &str| ["cli/", "serve/", "load.rs", "write/", "main.rs"].iter().any(|start| path.starts_with(start));
    let strays =
        ["std::fs", "fs::read", "fs::write", "std::net", "std::env::", "SystemTime", "Instant::now", "println!"];
    for (path, bytes) in files(&repository().join("src")) {
        if allowed(&path) || !path.ends_with(".rs") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("sources are UTF-8");
        let code = text.split("#[cfg(test)]").next().unwrap_or("");
        for stray in strays {
            assert!(!code.contains(stray), "src/{path} uses {stray}");
        }
    }
}
