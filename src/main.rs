//! The `askbook` binary.

fn main() {}
