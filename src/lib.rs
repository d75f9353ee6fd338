//! askbook turns Markdown question-and-answer files into a searchable static handbook.

pub mod book;
