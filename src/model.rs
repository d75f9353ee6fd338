//! What a question file says and what the book knows, in the same words: level and importance; what a file of `content/` is; and the fields of search.

pub mod content_file;
pub mod history;
pub mod limits;
pub mod proof;
pub mod search_field;
pub mod status;
pub mod version;

use std::fmt;

use serde::{Deserialize, Serialize};

/// How hard a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// The first thing asked.
    Novice,
    /// What a working engineer knows.
    Intermediate,
    /// What sets someone apart.
    Advanced,
}

impl Level {
    /// Every level, easiest first.
    pub const ALL: [Level; 3] = [Level::Novice, Level::Intermediate, Level::Advanced];

    /// As written in front matter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Novice => "novice",
            Self::Intermediate => "intermediate",
            Self::Advanced => "advanced",
        }
    }

    /// The level with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Level> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// How often a question is asked: 1 (rarely) to 3 (nearly always).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Importance(u8);

impl Importance {
    /// 1, 2 or 3.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        (1..=3).contains(&number).then_some(Self(number))
    }

    /// The number, 1 to 3.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Default for Importance {
    fn default() -> Self {
        Self(2)
    }
}
