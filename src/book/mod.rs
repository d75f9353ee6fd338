//! The book as a validated value.

pub mod slug;
