//! `t(key="…", name=value)` and `day(of=value)`: a message and a date in a template.

use std::sync::Arc;

use tera::{Kwargs, State, Value};

use super::{Argument, Text};
use crate::text::language::written;

/// The function `t` of templates. What it gives is HTML: a message and its arguments are escaped, except what is marked as
/// `safe`.
pub(in crate::render) fn function(text: Arc<Text>) -> impl Fn(Kwargs, &State<'_>) -> tera::TeraResult<Value> {
    move |given, _| {
        let key: &str = given.must_get("key")?;
        let values: Vec<(String, &Value)> = given.iter().map(|(name, value)| (name.to_string(), value)).collect();
        let arguments: Vec<(&str, Argument<'_>)> =
            values.iter().map(|(name, value)| (name.as_str(), argument(value))).collect();
        let html = text.html(key, &arguments).map_err(tera::Error::message)?;
        Ok(Value::safe_string(&html))
    }
}

/// The function `day` of templates: `day(of="2026-11-21")` as people write it.
pub(in crate::render) fn day(text: Arc<Text>) -> impl Fn(Kwargs, &State<'_>) -> tera::TeraResult<Value> {
    move |given, _| {
        let day: &str = given.must_get("of")?;
        Ok(Value::from(written::day(day, text.language())))
    }
}

/// The function `number` of templates: `number(of=12345)` with the separators of the language.
pub(in crate::render) fn number(text: Arc<Text>) -> impl Fn(Kwargs, &State<'_>) -> tera::TeraResult<Value> {
    move |given, _| {
        let number: u64 = given.must_get("of")?;
        Ok(Value::from(written::number(number, text.language())))
    }
}

fn argument(value: &Value) -> Argument<'_> {
    match (value.as_u64(), value.as_str()) {
        (Some(number), _) => Argument::Number(number),
        (None, Some(text)) if value.is_safe() => Argument::Html(text.into()),
        (None, Some(text)) => Argument::Text(text.into()),
        (None, None) => Argument::Text(value.to_string().into()),
    }
}
