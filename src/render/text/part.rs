//! A message as data: text, arguments, and choices between texts.

use std::collections::BTreeSet;

/// A piece of a message; references to other messages are replaced by what they lead to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Text(String),
    Argument(String),
    Choice(Choice),
}

/// One of several texts, by an argument.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Choice {
    pub(super) argument: String,
    /// Whether the keys are numbers and plural forms; otherwise they are words.
    pub(super) is_plural: bool,
    /// All but the default by key; numbers come before plural forms.
    pub(super) variants: Vec<(String, Vec<Part>)>,
    pub(super) default: Vec<Part>,
}

/// Names of the arguments in `parts`.
pub(super) fn arguments(parts: &[Part]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => _ = names.insert(name.clone()),
            Part::Choice(choice) => {
                names.insert(choice.argument.clone());
                let variants = choice.variants.iter().map(|(_, parts)| parts).chain([&choice.default]);
                variants.for_each(|parts| names.extend(arguments(parts)));
            }
        }
    }
    names
}
