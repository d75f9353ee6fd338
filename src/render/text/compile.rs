//! A file of messages into parts that can be written without looking anything up.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Choice, Part};
use crate::error::Error;

const PLURAL_FORMS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Deeper than that only messages nest that name each other in a circle.
const MAX_DEPTH: usize = 16;

/// The messages of the file at `path` by key, in the file's order.
pub(super) fn messages(path: &str, bytes: &[u8]) -> Result<Vec<(String, Vec<Part>)>, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| Error::Template(format!("`{path}` is not UTF-8")))?;
    // Line ends of other systems would become part of texts.
    let text = text.replace("\r\n", "\n");
    let resource = parser::parse_runtime(text.as_str()).map_err(|(_, errors)| {
        let found = errors.first().map_or((0, String::new()), |error| (error.pos.start, error.kind.to_string()));
        let line = text[..found.0.min(text.len())].matches('\n').count() + 1;
        Error::Template(format!("`{path}`, line {line}: {}", found.1))
    })?;
    let mut patterns = BTreeMap::new();
    let mut keys = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(attribute) = message.attributes.first() {
                    let (key, name) = (message.id.name, attribute.id.name);
                    return Err(Error::Template(format!("`{path}`: message `{key}` has an attribute, `.{name}`")));
                }
                if let Some(pattern) = &message.value {
                    patterns.insert(message.id.name.to_owned(), pattern);
                    keys.push(message.id.name);
                }
            }
            Entry::Term(term) => _ = patterns.insert(format!("-{}", term.id.name), &term.value),
            _ => {}
        }
    }
    let compiler = Compiler { path, patterns };
    keys.into_iter().map(|key| Ok((key.to_owned(), compiler.reference(key, key, 0)?))).collect()
}

struct Compiler<'a> {
    path: &'a str,
    /// By key; that of a term starts with `-`.
    patterns: BTreeMap<String, &'a Pattern<&'a str>>,
}

impl Compiler<'_> {
    fn error(&self, key: &str, what: &str) -> Error {
        Error::Template(format!("`{}`: message `{key}` {what}", self.path))
    }

    fn reference(&self, key: &str, name: &str, depth: usize) -> Result<Vec<Part>, Error> {
        if depth > MAX_DEPTH {
            return Err(self.error(key, "refers to itself"));
        }
        let pattern = self.patterns.get(name);
        let pattern =
            pattern.ok_or_else(|| self.error(key, &format!("refers to `{name}`, which is not in this file")))?;
        self.pattern(key, pattern, depth)
    }

    fn pattern(&self, key: &str, pattern: &Pattern<&str>, depth: usize) -> Result<Vec<Part>, Error> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push(&mut parts, Part::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => {
                    self.expression(key, expression, depth)?.into_iter().for_each(|part| push(&mut parts, part));
                }
            }
        }
        Ok(parts)
    }

    fn expression(&self, key: &str, expression: &Expression<&str>, depth: usize) -> Result<Vec<Part>, Error> {
        match expression {
            Expression::Select { selector, variants } => {
                Ok(vec![Part::Choice(self.choice(key, selector, variants, depth)?)])
            }
            Expression::Inline(inline) => self.inline(key, inline, depth),
        }
    }

    fn inline(&self, key: &str, inline: &InlineExpression<&str>, depth: usize) -> Result<Vec<Part>, Error> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(vec![Part::Text(unescape_unicode_to_string(value).into_owned())])
            }
            InlineExpression::NumberLiteral { value } => Ok(vec![Part::Text((*value).to_owned())]),
            InlineExpression::VariableReference { id } => Ok(vec![Part::Argument(id.name.to_owned())]),
            InlineExpression::MessageReference { id, attribute: None } => self.reference(key, id.name, depth + 1),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(key, &format!("-{}", id.name), depth + 1)
            }
            InlineExpression::Placeable { expression } => self.expression(key, expression, depth),
            InlineExpression::FunctionReference { id, arguments }
                if id.name == "NUMBER" && arguments.named.is_empty() =>
            {
                match arguments.positional.as_slice() {
                    [argument] => self.inline(key, argument, depth),
                    _ => Err(self.error(key, "calls `NUMBER` with other than one argument")),
                }
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(self.error(key, &format!("calls `{}`: only `NUMBER` without options is known", id.name)))
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                Err(self.error(key, "refers to an attribute, or gives arguments to a term"))
            }
        }
    }

    fn choice(
        &self,
        key: &str,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
        depth: usize,
    ) -> Result<Choice, Error> {
        let selector = self.inline(key, selector, depth)?;
        let [Part::Argument(argument)] = selector.as_slice() else {
            return Err(self.error(key, "selects by something other than an argument"));
        };
        let mut is_plural = true;
        let mut numbers = Vec::new();
        let mut words = Vec::new();
        let mut default = Vec::new();
        for variant in variants {
            let parts = self.pattern(key, &variant.value, depth)?;
            let (list, name) = match variant.key {
                VariantKey::NumberLiteral { value } => (&mut numbers, value),
                VariantKey::Identifier { name } => (&mut words, name),
            };
            is_plural &= matches!(variant.key, VariantKey::NumberLiteral { .. }) || PLURAL_FORMS.contains(&name);
            if variant.default { default = parts } else { list.push((name.to_owned(), parts)) }
        }
        numbers.append(&mut words);
        Ok(Choice { argument: argument.clone(), is_plural, variants: numbers, default })
    }
}

/// Appends `part`; two texts become one.
fn push(parts: &mut Vec<Part>, part: Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
        (_, part) => parts.push(part),
    }
}
