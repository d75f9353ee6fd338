//! When an answer was checked, and with what.

use super::version::Version;

/// One entry of the record of proofs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// Keys of the tools with their versions, in the order of the record.
    pub versions: Vec<(String, Version)>,
}
