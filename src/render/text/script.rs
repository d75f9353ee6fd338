//! Messages in scripts: `askbook.t("key", { name: value })` becomes the message itself when the theme is loaded.
//!
//! A message without arguments becomes a string, one with arguments a concatenation, one with a choice an arrow function that
//! is called with the arguments. So a page looks nothing up, and each script weighs what its messages weigh.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Text;
use super::part::{Part, arguments};
use super::token::{Kind, Token, tokens};
use crate::error::Error;
use crate::text::language::written;

/// Arguments that are numbers in every message.
const COUNTS: [&str; 3] = ["count", "recalled", "practiced"];

/// A call of `askbook.t`.
struct Call {
    range: Range<usize>,
    key: Option<String>,
    /// Where the values of arguments are, by name.
    given: BTreeMap<String, Range<usize>>,
}

/// A script with its messages in place, and what has to come before it. What cannot be parsed stays as it is.
pub(in crate::render) fn in_script(text: &Text, name: &str, script: &str) -> Result<Compiled, Error> {
    let calls = Calls::of(script);
    let mut compiler = Compiler { text, name, script, calls, languages: BTreeSet::new(), counts: BTreeSet::new() };
    let script = compiler.expand(0..script.len())?;
    Ok(Compiled { script, languages: compiler.languages })
}

/// A script whose messages are in place.
pub(in crate::render) struct Compiled {
    pub(in crate::render) script: String,
    /// Languages whose plural rules it asks for.
    pub(in crate::render) languages: BTreeSet<String>,
}

/// What the plural rules of `languages` are asked with.
pub(in crate::render) fn plural_functions(languages: &BTreeSet<String>) -> String {
    let function = |language: &String| {
        let name = plural_function(language);
        format!("function {name}(n){{return({name}.r=({name}.r||new Intl.PluralRules(\"{language}\"))).select(n)}}\n")
    };
    languages.iter().map(function).collect()
}

fn plural_function(language: &str) -> String {
    format!("askbookPlural_{}", language.replace('-', "_"))
}

/// Finds calls among the tokens of a script.
struct Calls<'a> {
    script: &'a str,
    tokens: Vec<Token>,
}

impl<'a> Calls<'a> {
    /// The calls of a script, in the order of their beginnings.
    fn of(script: &'a str) -> Vec<Call> {
        let calls = Self { script, tokens: tokens(script).unwrap_or_default() };
        (0..calls.tokens.len()).filter_map(|at| calls.call(at)).collect()
    }

    /// What a token says; nothing after the last.
    fn text(&self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| &self.script[token.range.clone()])
    }

    /// The call that begins with a token.
    fn call(&self, at: usize) -> Option<Call> {
        let is_member = at > 0 && self.text(at - 1) == ".";
        if is_member || !(0..).zip(["askbook", ".", "t", "("]).all(|(place, text)| self.text(at + place) == text) {
            return None;
        }
        let end = self.end(at + 3)?;
        let quotes = ['"', '\'', '`'];
        let key = self.text(at + 4).strip_prefix(quotes).and_then(|key| key.strip_suffix(quotes));
        let key = key.filter(|_| matches!(self.text(at + 5), "," | ")"));
        Some(Call {
            range: self.tokens[at].range.start..self.tokens[end].range.end,
            key: key.map(str::to_owned),
            given: if self.text(at + 5) == "," && self.text(at + 6) == "{" {
                self.given(at + 6)?
            } else {
                BTreeMap::new()
            },
        })
    }

    /// Where the values of an object are, whose brace is the token `open`, by name.
    fn given(&self, open: usize) -> Option<BTreeMap<String, Range<usize>>> {
        let (mut given, close) = (BTreeMap::new(), self.end(open)?);
        let mut at = open + 1;
        while at < close {
            let end = self.end_of_value(at, close)?;
            let first = if self.text(at + 1) == ":" { at + 2 } else { at };
            if self.tokens[at].kind == Kind::Word && first < end {
                let range = self.tokens[first].range.start..self.tokens[end - 1].range.end;
                given.insert(self.text(at).to_owned(), range);
            }
            at = end + 1;
        }
        Some(given)
    }

    /// The comma after what begins at `at`, or `close`.
    fn end_of_value(&self, mut at: usize, close: usize) -> Option<usize> {
        while at < close && self.text(at) != "," {
            at = if matches!(self.text(at), "(" | "[" | "{") { self.end(at)? } else { at } + 1;
        }
        Some(at)
    }

    /// The token that closes the bracket at `open`.
    fn end(&self, open: usize) -> Option<usize> {
        let mut depth = 0;
        for at in open..self.tokens.len() {
            match self.text(at) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(at);
            }
        }
        None
    }
}

struct Compiler<'a> {
    text: &'a Text,
    name: &'a str,
    script: &'a str,
    /// In the order of their beginnings.
    calls: Vec<Call>,
    languages: BTreeSet<String>,
    /// Arguments of the message at hand that are numbers.
    counts: BTreeSet<String>,
}

impl Compiler<'_> {
    /// The part `within` of the script, every call in it replaced, those in arguments too.
    fn expand(&mut self, within: Range<usize>) -> Result<String, Error> {
        let mut out = String::new();
        let mut done = within.start;
        for index in 0..self.calls.len() {
            let range = self.calls[index].range.clone();
            if range.start >= done && range.end <= within.end {
                out.push_str(&self.script[done..range.start]);
                out.push_str(&self.call(index)?);
                done = range.end;
            }
        }
        out.push_str(&self.script[done..within.end]);
        Ok(out)
    }

    fn call(&mut self, index: usize) -> Result<String, Error> {
        let fault = |what: String| Error::Template(format!("script `{}` {what}", self.name));
        let call = &self.calls[index];
        let key = call.key.clone().ok_or_else(|| fault("calls `askbook.t` without a key between quotes".to_owned()))?;
        let text = self.text;
        let message =
            text.messages.get(&key).ok_or_else(|| fault(format!("names the message `{key}`: there is none")))?;
        let names = arguments(&message.parts);
        if let Some(lacking) = names.iter().find(|name| !call.given.contains_key(*name)) {
            return Err(fault(format!("gives the message `{key}` no `{lacking}`")));
        }
        let mut values = BTreeMap::new();
        for name in names {
            let range = self.calls[index].given[&name].clone();
            values.insert(name, self.expand(range)?);
        }
        self.counts = counts(&message.parts);
        if is_flat(&message.parts) {
            return Ok(self.flat(&message.parts, &message.language, &|name| operand(&values[name])));
        }
        let parameters: Vec<String> = values.keys().map(|name| parameter(name)).collect();
        let values: Vec<String> = values.into_values().collect();
        let body = self.flat(&message.parts, &message.language, &parameter);
        Ok(format!("(({})=>{body})({})", parameters.join(","), values.join(",")))
    }

    /// An expression that is `parts` one after another, a string.
    fn flat(&mut self, parts: &[Part], language: &str, value: &dyn Fn(&str) -> String) -> String {
        let mut terms = Vec::new();
        if !matches!(parts.first(), Some(Part::Text(_))) {
            terms.push("\"\"".to_owned());
        }
        for part in parts {
            terms.push(match part {
                Part::Text(text) => literal(text),
                // Other numbers that readers of a script see are short ones.
                Part::Argument(name) if self.counts.contains(name) => {
                    let tag = literal(&written::format_tag(language));
                    format!("(+{}).toLocaleString({tag})", value(name))
                }
                Part::Argument(name) => value(name),
                Part::Choice(choice) => {
                    let mut chain = String::from("(");
                    for (key, parts) in &choice.variants {
                        let argument = value(&choice.argument);
                        let condition = if !choice.is_plural || key.parse::<f64>().is_ok() {
                            format!("{argument}=={}", literal(key))
                        } else {
                            self.languages.insert(language.to_owned());
                            format!("{}({argument})=={}", plural_function(language), literal(key))
                        };
                        chain.push_str(&format!("{condition}?{}:", self.flat(parts, language, value)));
                    }
                    chain + &self.flat(&choice.default, language, value) + ")"
                }
            });
        }
        match terms.as_slice() {
            [only] => only.clone(),
            [empty, chosen] if empty == "\"\"" && chosen.starts_with('(') && matches!(parts, [Part::Choice(_)]) => {
                chosen.clone()
            }
            _ => format!("({})", terms.join("+")),
        }
    }
}

/// Arguments that are numbers: those that plural forms follow from, and [`COUNTS`].
fn counts(parts: &[Part]) -> BTreeSet<String> {
    let mut found = BTreeSet::from(COUNTS.map(str::to_owned));
    for part in parts {
        if let Part::Choice(choice) = part {
            found.extend(choice.is_plural.then(|| choice.argument.clone()));
            let variants = choice.variants.iter().map(|(_, parts)| parts).chain([&choice.default]);
            variants.for_each(|parts| found.extend(counts(parts)));
        }
    }
    found
}

/// Whether each argument is used once at most and nothing is chosen.
fn is_flat(parts: &[Part]) -> bool {
    let mut seen = BTreeSet::new();
    parts.iter().all(|part| match part {
        Part::Text(_) => true,
        Part::Argument(name) => seen.insert(name),
        Part::Choice(_) => false,
    })
}

/// An expression as a part of another.
fn operand(expression: &str) -> String {
    let is_path = expression.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '$' | '.'));
    if is_path { expression.to_owned() } else { format!("({expression})") }
}

/// The name of an argument in a script: no other name there starts with `$`.
fn parameter(name: &str) -> String {
    format!("${}", name.replace('-', "_"))
}

/// A text between quotes, as JSON and scripts write it.
fn literal(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
