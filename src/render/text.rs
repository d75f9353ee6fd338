//! The words of the interface: messages in Project Fluent's syntax, in the book's language or in English.
//!
//! `locales/<language>.ftl` of the built-in theme comes first, then the book's own file of that name, which adds messages or
//! changes some; for `pt-BR` the files of `en`, `pt` and `pt-BR` are read in this order, each of which wins over those before.
//! A language without a file has those of one that its readers understand ([`language::fallbacks`]).
//! A message keeps the plural rules of the language it is written in.

mod compile;
mod part;
mod script;
mod template;
mod token;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::error::Error;
use crate::text::html::escape_into;
use crate::text::language::{self, Direction, written};
use part::{Choice, Part, arguments};
pub(super) use script::{in_script, plural_functions};
pub(super) use template::{day, function, number};

/// The language that every message has a text in.
const FALLBACK: &str = "en";

/// The messages of one language.
pub struct Text {
    language: String,
    messages: BTreeMap<String, Message>,
    is_translated: bool,
}

struct Message {
    parts: Vec<Part>,
    /// Tag of the language that it is written in.
    language: String,
}

/// What replaces `{ $argument }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A number, from which the plural form follows.
    Number(u64),
    /// Words, escaped where the message becomes HTML.
    Text(Cow<'a, str>),
    /// HTML that is inserted as it is.
    Html(Cow<'a, str>),
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<u8> for Argument<'_> {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl Argument<'_> {
    /// As readers of `language` see it.
    fn shown(&self, language: &str) -> Cow<'_, str> {
        match self {
            Self::Number(number) => written::number(*number, language).into(),
            _ => self.plain(),
        }
    }

    /// As a variant's key spells it.
    fn plain(&self) -> Cow<'_, str> {
        match self {
            Self::Number(number) => number.to_string().into(),
            Self::Text(text) | Self::Html(text) => text.as_ref().into(),
        }
    }
}

/// Values of a message's arguments by name.
type Arguments<'a> = [(&'a str, Argument<'a>)];

impl Text {
    /// Reads the messages of `language`; `built_in` and `own` are the files of the built-in theme and those of the book's, by
    /// their path in the theme.
    ///
    /// # Errors
    /// Fails when a file is not Fluent, or a message names what it is not given.
    pub(super) fn load(
        language: &str,
        built_in: &BTreeMap<&str, &[u8]>,
        own: &BTreeMap<&str, &[u8]>,
    ) -> Result<Self, Error> {
        let paths = built_in.keys().chain(own.keys()).copied();
        let is_translated = has_words(language, paths);
        let mut text = Self { language: language.to_owned(), messages: BTreeMap::new(), is_translated };
        let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let others = language::fallbacks(language).into_iter().filter(|tag| !tag.eq_ignore_ascii_case(FALLBACK));
        for tag in std::iter::once(FALLBACK.to_owned()).chain(others) {
            for files in [built_in, own] {
                let Some((path, bytes)) = files.iter().find(|(path, _)| is_locale(path, &tag)) else { continue };
                for (key, parts) in compile::messages(path, bytes)? {
                    let used = arguments(&parts);
                    match known.get(&key) {
                        Some(given) => check_arguments(path, &key, &used, given)?,
                        None => _ = known.insert(key.clone(), used),
                    }
                    text.messages.insert(key, Message { parts, language: tag.clone() });
                }
            }
        }
        Ok(text)
    }

    /// Whether there are messages in the book's language; otherwise all are English.
    #[must_use]
    pub fn is_translated(&self) -> bool {
        self.is_translated
    }

    /// The book's language as book.toml spells it.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Which way the book's text runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        language::direction(&self.language)
    }

    /// The message `key` as plain text; the key itself where there is none.
    #[must_use]
    pub fn t(&self, key: &str, arguments: &Arguments<'_>) -> String {
        let Some(message) = self.messages.get(key) else { return key.to_owned() };
        let mut out = String::new();
        message.write(&message.parts, arguments, &mut |piece, _| out.push_str(piece));
        out
    }

    /// The message `key` as HTML, what of it is not marked as HTML escaped.
    ///
    /// # Errors
    /// Fails when there is no such message, or when one of its arguments is missing.
    fn html(&self, key: &str, given: &Arguments<'_>) -> Result<String, String> {
        let message = self.messages.get(key).ok_or_else(|| format!("there is no message `{key}`"))?;
        if let Some(lacking) = arguments(&message.parts).iter().find(|name| given.iter().all(|(own, _)| own != name)) {
            return Err(format!("message `{key}` needs the argument `{lacking}`"));
        }
        let mut out = String::new();
        message.write(&message.parts, given, &mut |piece, is_html| {
            if is_html { out.push_str(piece) } else { escape_into(&mut out, piece) }
        });
        Ok(out)
    }
}

impl Message {
    /// Hands on the message piece by piece, each with whether it is HTML.
    fn write(&self, parts: &[Part], arguments: &Arguments<'_>, out: &mut dyn FnMut(&str, bool)) {
        let value = |name: &str| arguments.iter().find(|(own, _)| *own == name).map(|(_, value)| value);
        for part in parts {
            match part {
                Part::Text(text) => out(text, false),
                Part::Argument(name) => match value(name) {
                    Some(value) => out(&value.shown(&self.language), matches!(value, Argument::Html(_))),
                    None => out(&format!("{{${name}}}"), false),
                },
                Part::Choice(choice) => {
                    let chosen = value(&choice.argument).map(|value| self.choose(choice, value));
                    self.write(chosen.unwrap_or(&choice.default), arguments, out);
                }
            }
        }
    }

    fn choose<'c>(&self, choice: &'c Choice, value: &Argument<'_>) -> &'c [Part] {
        let of = |key: &str| choice.variants.iter().find(|(own, _)| own == key).map(|(_, parts)| parts);
        let exact = of(&value.plain());
        let by_form = || choice.is_plural.then(|| of(plural_form(&self.language, &value.plain())))?;
        exact.or_else(by_form).unwrap_or(&choice.default)
    }
}

/// The plural form that `number` takes, as Fluent and `Intl.PluralRules` name it.
fn plural_form(language: &str, number: &str) -> &'static str {
    let tag: LanguageIdentifier = language.parse().unwrap_or_default();
    let only_language = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL)
        .or_else(|_| PluralRules::create(only_language, PluralRuleType::CARDINAL));
    match rules.and_then(|rules| rules.select(number)).unwrap_or(PluralCategory::OTHER) {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// Whether one of the theme's files at `paths` has messages that a reader of `language` understands.
#[must_use]
pub fn has_words<'a>(language: &str, paths: impl Iterator<Item = &'a str>) -> bool {
    let tags = language::fallbacks(language);
    let mut paths = paths;
    paths.any(|path| tags.iter().any(|tag| is_locale(path, tag)))
}

fn is_locale(path: &str, tag: &str) -> bool {
    let name = path.strip_prefix("locales/").and_then(|name| name.strip_suffix(".ftl"));
    name.is_some_and(|name| name.eq_ignore_ascii_case(tag))
}

fn check_arguments(path: &str, key: &str, used: &BTreeSet<String>, given: &BTreeSet<String>) -> Result<(), Error> {
    let Some(unknown) = used.difference(given).next() else { return Ok(()) };
    let given: Vec<String> = given.iter().map(|name| format!("`${name}`")).collect();
    let hint = if given.is_empty() { "it has none".to_owned() } else { format!("it has {}", given.join(", ")) };
    Err(Error::with_hint(format!("`{path}`: message `{key}` has no argument `${unknown}`"), hint))
}

#[cfg(test)]
mod tests;
