//! Text that runs the other way than the book's: a paragraph, heading or list item that begins in another script says so.

use pulldown_cmark::Event;

use super::renderer::{Renderer, closing};
use crate::source::Span;
use crate::text::language::{Direction, direction_of_text};

impl<'a> Renderer<'a, '_> {
    /// The `dir` of the element that starts at `index`, with a blank before it; empty where it runs as the text does.
    ///
    /// Code does not count, so a sentence that begins with the name of a function keeps its direction; `dir="auto"` would let it
    /// decide.
    pub(super) fn own_direction(&self, events: &[(Event<'a>, Span)], index: usize) -> &'static str {
        let around = self.options.direction;
        if around == Direction::LeftToRight && !self.has_right_to_left {
            return "";
        }
        let mut inside = events[index..=closing(events, index)].iter();
        let first = inside.find_map(|(event, _)| match event {
            Event::Text(text) => direction_of_text(text),
            _ => None,
        });
        match first {
            Some(direction) if direction != around => match direction {
                Direction::LeftToRight => " dir=\"ltr\"",
                Direction::RightToLeft => " dir=\"rtl\"",
            },
            _ => "",
        }
    }
}
