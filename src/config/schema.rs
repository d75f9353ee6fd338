//! JSON Schemas of book.toml and of front matter, made from the table of keys: for editors that check TOML as it is typed.

use serde_json::{Map, Value, json};

use super::fields::{FieldType, FieldsConfig};
use super::keys::{self, Key, Kind};

/// The schema of book.toml.
#[must_use]
pub fn book() -> Value {
    document("book.toml of askbook", keys::BOOK, &[])
}

/// The schema of a question's front matter in a book that adds these fields.
#[must_use]
pub fn question(fields: &FieldsConfig) -> Value {
    let mut schema = document("Front matter of a question of askbook", keys::QUESTION, &["question"]);
    for (name, field) in fields {
        let mut value = match field.kind {
            FieldType::List => of_kind(&Kind::OneOrTexts),
            FieldType::Text => of_kind(&Kind::Text),
            FieldType::Number => json!({ "type": "number" }),
        };
        value["description"] = json!(field.title);
        schema["properties"][name] = value;
    }
    schema
}

/// The schema of the front matter of an `_index.md`.
#[must_use]
pub fn index() -> Value {
    document("Front matter of a topic of askbook", keys::INDEX, &[])
}

fn document(title: &str, keys: &[Key], required: &[&str]) -> Value {
    let mut schema = table(keys);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!(title);
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn table(keys: &[Key]) -> Value {
    let properties = keys.iter().map(|key| {
        let mut value = of_kind(&key.kind);
        value["description"] = json!(key.about);
        (key.name.to_owned(), value)
    });
    json!({ "type": "object", "additionalProperties": false, "properties": properties.collect::<Map<_, _>>() })
}

fn of_kind(kind: &Kind) -> Value {
    match kind {
        Kind::Text => json!({ "type": "string" }),
        Kind::Address => json!({ "type": "string", "pattern": "^(https?://.*)?$" }),
        Kind::Color => json!({ "type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$" }),
        Kind::OneOf(names) => json!({ "type": "string", "enum": names }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::OneOrTexts => json!({ "anyOf": [of_kind(&Kind::Text), of_kind(&Kind::Texts)] }),
        Kind::Texts | Kind::Tags => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Question => json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }),
        Kind::Questions => json!({ "type": "array", "items": of_kind(&Kind::Question) }),
        Kind::Integer(i64::MIN, i64::MAX) => json!({ "type": "integer" }),
        Kind::Integer(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Kind::Number(least, most) => json!({ "type": "number", "minimum": least, "maximum": most }),
        // Taplo hands a local date on as a string of this format.
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Commands => {
            let word = json!({ "type": "string", "minLength": 1 });
            let words = json!({ "type": "array", "items": word, "minItems": 1 });
            json!({ "anyOf": [word, words, { "type": "array", "items": { "anyOf": [word, words] } }] })
        }
        Kind::Table(keys) => table(keys),
        Kind::Tables(keys) => json!({ "type": "array", "items": table(keys) }),
        Kind::Free(kind) => json!({ "type": "object", "additionalProperties": of_kind(kind) }),
        Kind::Named(names, kind) => {
            let properties = names().into_iter().map(|name| (name.to_owned(), of_kind(kind)));
            json!({ "type": "object", "additionalProperties": false, "properties": properties.collect::<Map<_, _>>() })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    #[test]
    fn a_schema_has_every_key_with_what_it_takes() {
        let (book, question) = (book(), question(&FieldsConfig::new()));
        assert_eq!(book["additionalProperties"], false);
        assert_eq!(book["properties"]["markdown"]["properties"]["html"]["enum"], json!(["clean", "escape", "allow"]));
        assert_eq!(book["properties"]["check"]["properties"]["rules"]["properties"]["dropped-html"]["enum"][0], "off");
        assert_eq!(question["required"], json!(["question"]));
        assert_eq!(
            question["properties"]["importance"],
            json!({
                "type": "integer", "minimum": 1, "maximum": 3,
                "description": "How often it is asked: 1 rarely, 3 nearly always; 2 by default.",
            })
        );
        assert_eq!(index()["properties"]["order"]["type"], "integer");
        assert_eq!(book["properties"]["site"]["properties"]["nav"]["items"]["additionalProperties"], false);
    }

    #[test]
    fn a_question_can_have_the_fields_of_its_book() {
        let file = SourceFile::new("book.toml", "[fields.company]\n[fields.year]\ntype = \"number\"\n");
        let question = question(&crate::config::read(&file).0.fields);
        assert_eq!(question["properties"]["company"]["anyOf"][1]["type"], "array");
        assert_eq!(question["properties"]["year"], json!({ "type": "number", "description": "year" }));
    }
}
