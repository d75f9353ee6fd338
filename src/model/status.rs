//! Whether readers find a question: what its front matter says of it as a whole.

use serde::{Deserialize, Serialize};

/// A question's status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// It is in all lists.
    #[default]
    Published,
    /// It is shown while its author writes, and is no part of a site; its id is taken.
    Draft,
    /// Its page is there for those who have its address; no list has it.
    Unlisted,
    /// As unlisted; its page says that it is out of date, and what took its place.
    Deprecated,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 4] = [Status::Published, Status::Draft, Status::Unlisted, Status::Deprecated];

    /// As written in front matter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Draft => "draft",
            Self::Unlisted => "unlisted",
            Self::Deprecated => "deprecated",
        }
    }

    /// The status with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Status> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// Whether lists have such a question; drafts are listed where they are shown at all.
    #[must_use]
    pub fn is_listed(self) -> bool {
        matches!(self, Self::Published | Self::Draft)
    }
}

/// What becomes of drafts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drafts {
    /// The book is without them.
    #[default]
    LeftOut,
    /// They are questions as all others, for their author's eyes.
    Shown,
}
