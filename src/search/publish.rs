//! An [`Index`] into the files below `search/`, format version 1, read by `js/search.js`.
//!
//! Each file is `askbookShard("<name>",<JSON>)`: a script, so that a page opened from a folder (`file://`), which may not
//! fetch, can load it too; the JSON is what stands between the first comma and the last parenthesis. All but the
//! manifest have a hash of their content in their name and may be cached for ever.
//!
//! Numbers are written in the 64 characters `A-Za-z0-9-_`, five bits each, low bits first; 32 is added to all but the
//! last character of a number.
//!
//! - `manifest.js`: `documents` (how many); `fields`: name, boost, number of tokens; `lengths`: field length by norm;
//!   `norms`: for a field with norms one character a document, code 35 + tantivy's norm; `terms`, `words`, `texts`: the
//!   shards as `[first term or word, file]` (`texts`: file only); `textSize`: documents a text shard; `synonyms`;
//!   `topics` as `[slug, title]`; `tags` as `[slug, name]`.
//! - Term shard `{t, p}`: terms parted by spaces, ascending by UTF-16 units, and their postings. A posting is the
//!   distance from the document before it (the first from -1), then twice the mask of its fields, plus 1 when
//!   frequencies follow: one number for each field of the mask, low bit first.
//! - Word shard `{w, n}`: the vocabulary, and in how many questions each word is.
//! - Text shard: for each document `[id, question, topic, level, short answer]`.

use serde_json::{Value, json};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED, Term, postings::Postings};

use super::index::{FIELDS, Index, script_order};
use crate::book::Book;
use crate::error::Error;
use crate::render::pages::shorten;
use crate::site::{PageSink, SitePath};

/// Version of the format.
const VERSION: u32 = 1;
/// Size that a shard of terms or words is cut at, in bytes.
const SHARD_SIZE: usize = 14_000;
/// Up to this many documents share one file of texts: a small book's are wanted all at once.
const FEW_DOCUMENTS: usize = 512;
/// Documents a file of texts in a larger book, of which a query wants eight anywhere.
const TEXTS_A_SHARD: usize = 24;
/// Characters of a short answer that results show.
const MAX_SHORT: usize = 180;

/// Writes the files of the index into `sink`.
///
/// # Errors
/// Fails when tantivy does or when `sink` cannot take a file.
pub fn publish(book: &Book, index: &Index, sink: &dyn PageSink) -> Result<(), Error> {
    let failed = |error: tantivy::TantivyError| Error::Template(format!("search index: {error}"));
    let terms = term_shards(index, sink, failed)?;
    let words = word_shards(index, sink)?;
    let text_size = if book.questions.len() <= FEW_DOCUMENTS { FEW_DOCUMENTS } else { TEXTS_A_SHARD };
    let mut texts = Vec::new();
    for (number, questions) in book.questions.chunks(text_size).enumerate() {
        let rows: Vec<Value> = questions
            .iter()
            .map(|question| {
                let level = question.level.map_or("", crate::book::Level::name);
                let short = shorten(question.short_answer(), MAX_SHORT);
                json!([question.id, question.title, question.topic, level, short])
            })
            .collect();
        texts.push(put(sink, &format!("d{number}"), &json!(rows))?);
    }
    let (norms, lengths) = norms(index).map_err(failed)?;
    let mut fields = Vec::new();
    for (place, kind) in FIELDS.iter().enumerate() {
        let mut tokens = 0;
        for reader in index.searcher.segment_readers() {
            tokens += reader.inverted_index(index.fields[place]).map_err(failed)?.total_num_tokens();
        }
        fields.push(json!([kind.name, index.boosts[place], tokens]));
    }
    let manifest = json!({
        "version": VERSION,
        "documents": book.questions.len(),
        "fields": fields,
        "lengths": lengths,
        "norms": norms,
        "terms": terms,
        "words": words,
        "texts": texts,
        "textSize": text_size,
        "synonyms": index.synonyms,
        "topics": book.topics.iter().map(|topic| json!([topic.slug, topic.title])).collect::<Vec<_>>(),
        "tags": book.tags.iter().map(|(slug, tag)| json!([slug, tag.name])).collect::<Vec<_>>(),
    });
    sink.put(SitePath::new("search/manifest.js"), wrapped("manifest", &manifest))
}

fn term_shards(
    index: &Index,
    sink: &dyn PageSink,
    failed: fn(tantivy::TantivyError) -> Error,
) -> Result<Vec<Value>, Error> {
    let mut shards = Vec::new();
    let mut terms: Vec<&str> = Vec::new();
    let mut postings: Vec<String> = Vec::new();
    let mut size = 0;
    for (place, term) in index.terms.iter().enumerate() {
        let encoded = encoded_postings(index, term).map_err(failed)?;
        size += term.len() + encoded.len() + 2;
        terms.push(term);
        postings.push(encoded);
        if size >= SHARD_SIZE || place + 1 == index.terms.len() {
            let name = format!("t{}", shards.len());
            let file = put(sink, &name, &json!({ "t": terms.join(" "), "p": postings.join(" ") }))?;
            shards.push(json!([terms[0], file]));
            terms.clear();
            postings.clear();
            size = 0;
        }
    }
    Ok(shards)
}

fn word_shards(index: &Index, sink: &dyn PageSink) -> Result<Vec<Value>, Error> {
    let mut shards = Vec::new();
    let mut words: Vec<(&str, u32)> = index.vocabulary.iter().map(|(word, count)| (word.as_str(), *count)).collect();
    words.sort_by(|a, b| script_order(a.0, b.0));
    let mut rest = words.as_slice();
    while let Some((first, _)) = rest.first() {
        let mut size = 0;
        let count = rest.iter().take_while(|(word, _)| {
            size += word.len() + 2;
            size <= 8 * SHARD_SIZE
        });
        let (shard, others) = rest.split_at(count.count().max(1));
        let text: Vec<&str> = shard.iter().map(|(word, _)| *word).collect();
        let mut counts = String::new();
        for (_, count) in shard {
            number(&mut counts, *count);
        }
        let file = put(sink, &format!("w{}", shards.len()), &json!({ "w": text.join(" "), "n": counts }))?;
        shards.push(json!([first, file]));
        rest = others;
    }
    Ok(shards)
}

/// Norms of each field that has them, and the length that each norm up to the largest stands for.
fn norms(index: &Index) -> tantivy::Result<(serde_json::Map<String, Value>, Vec<u32>)> {
    let mut norms = serde_json::Map::new();
    let mut largest = 0;
    for (place, kind) in FIELDS.iter().enumerate().filter(|(_, kind)| kind.has_norms) {
        let mut text = String::new();
        for reader in index.searcher.segment_readers() {
            let lengths = reader.get_fieldnorms_reader(index.fields[place])?;
            for document in 0..reader.max_doc() {
                let norm = lengths.fieldnorm_id(document);
                largest = largest.max(norm);
                text.push(char::from_u32(35 + u32::from(norm)).expect("35 to 290 are characters"));
            }
        }
        norms.insert(kind.name.to_owned(), json!(text));
    }
    Ok((norms, (0..=largest).map(tantivy::fieldnorm::FieldNormReader::id_to_fieldnorm).collect()))
}

fn encoded_postings(index: &Index, term: &str) -> tantivy::Result<String> {
    let mut found: std::collections::BTreeMap<u32, Vec<(usize, u32)>> = std::collections::BTreeMap::new();
    for (place, field) in index.fields.iter().enumerate() {
        let term = Term::from_field_text(*field, term);
        for reader in index.searcher.segment_readers() {
            let Some(mut postings) =
                reader.inverted_index(*field)?.read_postings(&term, IndexRecordOption::WithFreqs)?
            else {
                continue;
            };
            let mut document = postings.doc();
            while document != TERMINATED {
                found.entry(document).or_default().push((place, postings.term_freq()));
                document = postings.advance();
            }
        }
    }
    let mut text = String::new();
    let mut next = 0;
    for (document, fields) in found {
        number(&mut text, document - next);
        next = document + 1;
        let mask = fields.iter().fold(0, |mask, (place, _)| mask | 1 << place);
        let is_frequent = fields.iter().any(|(_, frequency)| *frequency > 1);
        number(&mut text, mask << 1 | u32::from(is_frequent));
        if is_frequent {
            for (_, frequency) in fields {
                number(&mut text, frequency);
            }
        }
    }
    Ok(text)
}

fn number(text: &mut String, mut value: u32) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    while value >= 32 {
        text.push(char::from(DIGITS[(32 + value % 32) as usize]));
        value /= 32;
    }
    text.push(char::from(DIGITS[value as usize]));
}

/// Stores a shard under a name with its hash; returns that name.
fn put(sink: &dyn PageSink, name: &str, content: &Value) -> Result<String, Error> {
    let hash = blake3::hash(content.to_string().as_bytes()).to_hex();
    let file = format!("{name}.{}.js", &hash[..8]);
    sink.put(SitePath::new(format!("search/{file}")), wrapped(&file, content))?;
    Ok(file)
}

fn wrapped(name: &str, content: &Value) -> Vec<u8> {
    format!("askbookShard({},{content})\n", json!(name)).into_bytes()
}
