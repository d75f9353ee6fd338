//! The inputs that fuzzing starts from and those that it found, tried again.

use std::fs;

use crate::support::repository;

#[path = "../../fuzz/inputs.rs"]
mod inputs;

#[test]
fn what_fuzzing_starts_from_and_what_it_found_is_harmless() {
    for (kind, run) in inputs::KINDS {
        let folder = repository().join("fuzz/seeds").join(kind);
        let mut tried = 0;
        for entry in fs::read_dir(&folder).unwrap_or_else(|cause| panic!("{}: {cause}", folder.display())) {
            let path = entry.expect("it can be read").path();
            eprintln!("{}", path.display());
            run(&fs::read(&path).expect("it can be read"));
            tried += 1;
        }
        assert!(tried > 3, "{kind} has only {tried} seeds");
    }
}
