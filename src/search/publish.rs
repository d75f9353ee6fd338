//! The [`Postings`] of a book into the files below `search/`, format version 5, read by `js/search_index.js`.
//!
//! Each file is `<name>.js`, JSON in a [`call`] of `askbookShard`. All but the manifest have a hash of their content in their name
//! and may be cached for ever. The manifest names files without their ending. No file grows with the book: lists that would are
//! cut ([`Limits`]).
//!
//! Numbers are written as `search/numbers.rs` says.
//!
//! - `manifest`: `version`; `documents` (how many); `fields`: name, boost, number of tokens; `lengths`: field length by
//!   norm; `norms`: parts of `normSize` documents each, a part being an object, or the name of a file that holds it where there are several:
//!   for a field with norms one character a document, code 35 + tantivy's norm; `terms`, `words`: the shards as `[first term or word, file]`;
//!   `texts`: files of `textSize` documents each; `near`: in a
//!   small book what nearly every query wants, otherwise null: `terms`, a term shard of all stop words, beginnings, and
//!   terms of one or two letters, no numbers, that a question or an id has, and of all documents `ids`, parted by spaces, `questions`, a line each, `topics`, numbers, and
//!   `kinds`, numbers: 1 where there is a short answer, plus 2 where a translation lacks the question, plus four times the level, 3 being none;
//!   `synonyms`, a line for each word: the word and what it also means, parted by spaces, terms that mean it together by commas; `variants`, only where the language has them: a traditional ideograph and the simplified one that takes its place, in turn; in a book with `near`, titles of `topics`, otherwise null; `filters`, a file
//!   `{topics, tags, own, pages, often, ask}`: `topics` as `[slug, title]`, `tags` as `[slug, name]`, those with the most questions, in a book with `near` each
//!   with the distances of its documents, and with the language of a name that is the original's (after null in a larger book), `own` as
//!   `[key, title, [[slug, name], …]]` for each field of the book's own to filter by, with distances as those of tags, `pages` as `[id, path, title, description]`, `often` as `[id, title]`, `ask` an address or null.
//! - Where `terms` or `texts` would be long, it is null, and `termLists` (as `[first term, file]`) or `textLists` (files)
//!   name files that each hold the next `listSize` entries.
//! - Term shard `{t, p}`: terms parted by spaces, ascending by UTF-16 units, and their postings, in four strings parted by spaces, since what is
//!   alike compresses well: for each term how many documents have it; for each posting the distance from the document before it (the first of
//!   a term from -1); for each twice the mask of its fields, plus 1 when it has frequencies; and these, one number for each field of the mask, low bit
//!   first. A term of long postings has none there and files in `far`, by term: strings that, joined, are the four of that term alone.
//! - Word shard `{w, n}`: the vocabulary, and in how many questions each word is.
//! - `original`, in a translation that lacks questions: `{lang, dir}` of these.
//! - Text shard: for each document `[short answer, headings, id, question, topic, level]` (and 2 where a translation lacks it), in a book with `near` only the
//!   first two. `headings` is a list of texts, each followed by its fragment. `topic` is its title; in `near`, an index of the manifest's `topics`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use tantivy::fieldnorm::FieldNormReader;

use super::index::script_order;
use super::lexicon::MAX_BEGINNING;
use super::numbers::number;
use super::pages;
use super::postings::{Encoded, Postings, shard};
use super::words::Words;
use crate::book::{Book, Question, Tag};
use crate::error::Error;
use crate::model::Level;
use crate::model::search_field::SEARCH_FIELDS;
use crate::route::{FileHash, Put, Route};
use crate::text::call;
use crate::text::fit::shorten;
use crate::text::language;

/// Version of the format.
const VERSION: u32 = 5;
/// Size that a shard of terms is cut at, in bytes.
const SHARD_SIZE: usize = 9_000;
/// The same of a shard of words.
const WORDS_SIZE: usize = 112_000;
/// Terms that share so many letters at their start are kin.
const KIN: usize = 3;
/// Documents a file of texts in a small book, where it holds short answers, and in a larger one.
const TEXTS_A_SHARD: [usize; 2] = [72, 24];
/// Tags that results can be filtered by: those with the most questions.
const MAX_TAGS: usize = 200;
/// Questions that are offered where nothing was asked.
const MAX_OFTEN: usize = 6;
/// Headings of an answer that results may point at.
const MAX_HEADINGS: usize = 8;
/// In a row, what says that its texts are in the original's language.
const ORIGINAL: u8 = 2;
/// What a question without a level has in place of its number.
const NO_LEVEL: u32 = 3;
/// Characters of a short answer that results show: two lines of a wide window.
const MAX_SHORT: usize = 170;

/// Where what would grow with the book is cut.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Up to this many documents have their questions in the manifest.
    pub few_documents: usize,
    /// Documents a part of the norms.
    pub norms: usize,
    /// Names of files in the manifest, or in a list that it names.
    pub names: usize,
    /// Bytes of the postings of a term, or of a part of them.
    pub postings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { few_documents: 512, norms: 8192, names: 1000, postings: 100_000 }
    }
}

/// Hands each file of the index to `put_file`. Where it is cut, a reader must not notice.
///
/// # Errors
/// Fails when `put_file` does.
pub fn publish(book: &Book, postings: Postings, limits: Limits, put_file: &Put<'_>) -> Result<(), Error> {
    let is_small = book.listed_count <= limits.few_documents;
    let Postings { words, mut terms, lengths, norms } = postings;
    put_long_postings(&mut terms, limits, put_file)?;
    let stop_words = words.analysis.stop_words().into_iter().filter(|_| is_small);
    let stop_words: BTreeSet<String> = stop_words.map(|word| words.analysis.stem(word)).collect();
    let is_near = |term: &Encoded| {
        // Numbers are in most answers and in few queries.
        let is_number = term.term.bytes().all(|byte| byte.is_ascii_digit());
        let is_short = term.is_prominent && !is_number && term.term.chars().count() <= MAX_BEGINNING;
        is_small && (term.term.starts_with('^') || stop_words.contains(&term.term) || is_short)
    };
    let near: Vec<Encoded> = terms.extract_if(.., |term| is_near(term)).collect();
    let mut manifest = json!({
        "version": VERSION,
        "documents": book.listed_count,
        "fields": fields(&words, lengths),
        "words": word_shards(&words, put_file)?,
        "near": is_small.then(|| near_rows(book, &shard(&near))),
        "synonyms": synonyms(&words),
        "textSize": text_size(is_small),
        "listSize": limits.names,
    });
    let shards = term_shards(&terms, put_file)?;
    drop(terms);
    (manifest["terms"], manifest["termLists"]) = in_lists("terms", &shards, limits, put_file)?;
    let texts = text_shards(book, is_small, put_file)?;
    (manifest["texts"], manifest["textLists"]) = in_lists("texts", &texts, limits, put_file)?;
    let (norms, lengths) = parts_of_norms(&norms, limits);
    manifest["lengths"] = json!(lengths);
    manifest["normSize"] = json!(limits.norms);
    manifest["norms"] = match norms.as_slice() {
        [] | [_] => json!(norms),
        parts => {
            let files = parts.iter().enumerate().map(|(place, part)| put(put_file, &format!("n{place}"), part));
            json!(files.collect::<Result<Vec<String>, Error>>()?)
        }
    };
    let variants = words.analysis.variants();
    if !variants.is_empty() {
        manifest["variants"] = json!(variants);
    }
    if book.listed().iter().any(|question| original(book, question) > 0)
        && let Some(tag) = book.languages.original()
    {
        manifest["original"] = json!({ "lang": tag, "dir": language::direction(tag).as_str() });
    }
    let filters = filters(book, is_small);
    if is_small {
        manifest["topics"] = book.topics.iter().map(|topic| topic.title.as_str()).collect();
    }
    manifest["filters"] = json!(put(put_file, "filters", &filters)?);
    put_file(Route::SearchFile("manifest"), script(&manifest))
}

/// Of each field its name, its boost and its terms in the whole book.
fn fields(words: &Words, lengths: [u64; SEARCH_FIELDS.len()]) -> Vec<Value> {
    let fields = SEARCH_FIELDS.iter().zip(&words.boosts).zip(lengths);
    fields.map(|((kind, boost), length)| json!([kind.name, boost, length])).collect()
}

/// What results can be filtered by besides levels; in a small book each value with its questions, for counts.
fn filters(book: &Book, is_small: bool) -> Value {
    let languages = &book.languages;
    let row = |slug: &str, name: &str, questions: &[usize], is_original: bool| {
        let listed = questions.iter().filter(|question| **question < book.listed_count);
        let documents = is_small.then(|| steps(listed));
        match (documents, languages.original().filter(|_| is_original)) {
            (None, None) => json!([slug, name]),
            (documents, None) => json!([slug, name, documents]),
            (documents, Some(language)) => json!([slug, name, documents, language]),
        }
    };
    let mut tags: Vec<(&String, &Tag)> = book.tags.iter().collect();
    tags.sort_by_key(|(slug, tag)| (Reverse(tag.questions.len()), *slug));
    tags.truncate(MAX_TAGS);
    tags.sort_by_key(|(slug, _)| *slug);
    let own = book.config.fields.iter().filter(|(_, config)| config.is_filter).map(|(key, config)| {
        let mut values: BTreeMap<String, (&str, Vec<usize>)> = BTreeMap::new();
        for (number, question) in book.listed().iter().enumerate() {
            for (slug, name) in book.fields(question).filter(|field| field.key == key).flat_map(|field| field.values())
            {
                values.entry(slug).or_insert((name, Vec::new())).1.push(number);
            }
        }
        let rows = values.iter().take(MAX_TAGS).map(|(slug, (name, questions))| row(slug, name, questions, false));
        json!([key, config.title, rows.collect::<Vec<_>>()])
    });
    let own: Vec<Value> = own.collect();
    let topics = book
        .topics
        .iter()
        .map(|topic| row(&topic.slug, &topic.title, &topic.questions, languages.is_missing(&topic.path)));
    let tags = tags.iter().map(|(slug, tag)| row(slug, &tag.name, &tag.questions, languages.is_tag_missing(slug)));
    let mut filters = json!({
        "topics": topics.collect::<Vec<_>>(),
        "tags": tags.collect::<Vec<_>>(),
        "often": often(book).map(|question| json!([question.id, question.title])).collect::<Vec<_>>(),
        "ask": ask_address(book),
    });
    if !own.is_empty() {
        filters["own"] = json!(own);
    }
    if !book.pages.is_empty() {
        let pages = pages::rows(book).into_iter();
        filters["pages"] = pages.map(|page| json!([page.id, page.path, page.title, page.description])).collect();
    }
    filters
}

/// Questions, ascending and each once, as distances from the one before.
fn steps<'a>(questions: impl Iterator<Item = &'a usize>) -> String {
    let (mut text, mut next) = (String::new(), 0);
    for question in questions {
        if let Some(step) = question.checked_sub(next) {
            number(&mut text, count(step));
            next = question + 1;
        }
    }
    text
}

/// The address that reports a problem on the forge, up to its title: where a question is proposed, and its words are added.
fn ask_address(book: &Book) -> Option<String> {
    let site = &book.config.site;
    let address = site.forge.report.as_ref()?.replace("{repository}", site.repository.as_deref().unwrap_or_default());
    let (before, _) = address.split_once('{')?;
    Some(before.to_owned()).filter(|address| address.ends_with('='))
}

/// What readers who do not know what to ask are offered: of each topic the first question that nearly everybody is asked.
fn often(book: &Book) -> impl Iterator<Item = &Question> {
    let firsts = book.topics.iter().filter_map(|topic| {
        let questions = topic.questions.iter().map(|question| &book.questions[*question]);
        questions.into_iter().find(|question| question.importance.get() == 3 && question.is_answered())
    });
    firsts.take(MAX_OFTEN)
}

/// The entries of a list for the manifest, or null and the entries of files that hold them; the first entry of a list of pairs leads
/// to its file as well.
fn in_lists(name: &str, entries: &[Value], limits: Limits, put_file: &Put<'_>) -> Result<(Value, Value), Error> {
    if entries.len() <= limits.names {
        return Ok((json!(entries), Value::Null));
    }
    let lists = entries.chunks(limits.names).enumerate().map(|(place, list)| {
        let file = put(put_file, &format!("{name}{place}"), &json!(list))?;
        Ok(list[0].get(0).map_or_else(|| json!(file), |first| json!([first, file])))
    });
    Ok((Value::Null, json!(lists.collect::<Result<Vec<Value>, Error>>()?)))
}

fn text_size(is_small: bool) -> usize {
    TEXTS_A_SHARD[usize::from(!is_small)]
}

/// Files of what results show.
fn text_shards(book: &Book, is_small: bool, put_file: &Put<'_>) -> Result<Vec<Value>, Error> {
    let shards = book.listed().chunks(text_size(is_small)).enumerate().map(|(number, questions)| {
        let rows = questions.iter().map(|question| {
            let short = shorten(question.short_answer(), MAX_SHORT);
            let headings = headings(question);
            if is_small {
                json!([short, headings])
            } else {
                let topic = &book.topics[question.topic].title;
                let mut row = json!([short, headings, question.id, question.title, topic, level(question)]);
                if original(book, question) > 0
                    && let Some(row) = row.as_array_mut()
                {
                    row.push(json!(ORIGINAL));
                }
                row
            }
        });
        Ok(json!(put(put_file, &format!("d{number}"), &rows.collect())?))
    });
    shards.collect()
}

/// What nearly every query wants: these terms, and of each question what a result shows of it.
fn near_rows(book: &Book, terms: &Value) -> Value {
    let mut ids: Vec<&str> = Vec::new();
    let mut questions: Vec<String> = Vec::new();
    let (mut topics, mut kinds) = (String::new(), String::new());
    for question in book.listed() {
        ids.push(&question.id);
        questions.push(question.title.replace('\n', " "));
        number(&mut topics, count(question.topic));
        let level = question.level.map_or(NO_LEVEL, |level| count(level as usize));
        let has_short = u32::from(!question.short_answer().is_empty());
        number(&mut kinds, has_short + u32::from(original(book, question)) + 4 * level);
    }
    json!({ "terms": terms, "ids": ids.join(" "), "questions": questions.join("\n"), "topics": topics, "kinds": kinds })
}

/// What words also mean, a line each.
fn synonyms(words: &Words) -> String {
    let lines = words.synonyms.iter().map(|(word, meanings)| {
        let meanings: Vec<String> = meanings.iter().map(|terms| terms.join(",")).collect();
        format!("{word} {}", meanings.join(" "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn count(number: usize) -> u32 {
    u32::try_from(number).expect("a book has fewer than 2^32 of anything")
}

/// The first headings of an answer, each with its fragment after it.
fn headings(question: &Question) -> Vec<&str> {
    let headings = question.body.outline.headings.iter().filter(|heading| heading.level <= 3).take(MAX_HEADINGS);
    headings.flat_map(|heading| [heading.text.as_str(), heading.anchor.as_str()]).collect()
}

/// [`ORIGINAL`] for a question that a translation lacks.
fn original(book: &Book, question: &Question) -> u8 {
    if book.languages.is_missing(&question.path) { ORIGINAL } else { 0 }
}

fn level(question: &Question) -> &'static str {
    question.level.map_or("", Level::name)
}

/// Puts long postings into files.
fn put_long_postings(terms: &mut [Encoded], limits: Limits, put_file: &Put<'_>) -> Result<(), Error> {
    let mut count = 0;
    for term in terms.iter_mut().filter(|term| term.size() > limits.postings) {
        let text = term.take_text();
        for part in text.as_bytes().chunks(limits.postings) {
            term.far.push(put(put_file, &format!("p{count}"), &json!(String::from_utf8_lossy(part)))?);
            count += 1;
        }
    }
    Ok(())
}

fn term_shards(terms: &[Encoded], put_file: &Put<'_>) -> Result<Vec<Value>, Error> {
    let mut shards: Vec<Value> = Vec::new();
    for terms in cut(terms) {
        let file = put(put_file, &format!("t{}", shards.len()), &shard(terms))?;
        shards.push(json!([terms[0].term, file]));
    }
    Ok(shards)
}

/// Cuts terms into shards of about [`SHARD_SIZE`]. A word that is being typed, its stem and what it begins shall lie in
/// one: terms of one kin stay together unless there are too many.
fn cut(terms: &[Encoded]) -> Vec<&[Encoded]> {
    let mut shards = Vec::new();
    let (mut start, mut end, mut size) = (0, 0, 0);
    for kin in terms.chunk_by(|a, b| a.term.chars().take(KIN).eq(b.term.chars().take(KIN))) {
        let is_whole = kin.iter().map(Encoded::weight).sum::<usize>() <= 2 * SHARD_SIZE;
        for part in kin.chunk_by(|_, _| is_whole) {
            let weight: usize = part.iter().map(Encoded::weight).sum();
            if size > 0 && size + weight > SHARD_SIZE {
                shards.push(&terms[start..end]);
                (start, size) = (end, 0);
            }
            end += part.len();
            size += weight;
        }
    }
    shards.push(&terms[start..]);
    shards.retain(|terms| !terms.is_empty());
    shards
}

fn word_shards(words: &Words, put_file: &Put<'_>) -> Result<Vec<Value>, Error> {
    let mut shards = Vec::new();
    let mut words: Vec<(&str, u32)> = words.vocabulary.iter().map(|(word, count)| (word.as_str(), *count)).collect();
    words.sort_by(|a, b| script_order(a.0, b.0));
    let mut rest = words.as_slice();
    while let Some((first, _)) = rest.first() {
        let mut size = 0;
        let count = rest.iter().take_while(|(word, _)| {
            size += word.len() + 2;
            size <= WORDS_SIZE
        });
        let (shard, others) = rest.split_at(count.count().max(1));
        let text: Vec<&str> = shard.iter().map(|(word, _)| *word).collect();
        let mut counts = String::new();
        for (_, count) in shard {
            number(&mut counts, *count);
        }
        let file = put(put_file, &format!("w{}", shards.len()), &json!({ "w": text.join(" "), "n": counts }))?;
        shards.push(json!([first, file]));
        rest = others;
    }
    Ok(shards)
}

/// Norms of each field that has them, in parts of so many documents, and the length that each norm up to the largest stands for.
fn parts_of_norms(norms: &[Vec<u8>; SEARCH_FIELDS.len()], limits: Limits) -> (Vec<Value>, Vec<u32>) {
    let mut parts: Vec<Value> = Vec::new();
    let mut largest = 0;
    for (kind, norms) in SEARCH_FIELDS.iter().zip(norms).filter(|(kind, _)| kind.has_norms) {
        largest = norms.iter().copied().chain([largest]).max().unwrap_or_default();
        for (number, part) in norms.chunks(limits.norms).enumerate() {
            let text: String = part.iter().map(|norm| letter_of(*norm)).collect();
            if number == parts.len() {
                parts.push(json!({}));
            }
            parts[number][kind.name] = json!(text);
        }
    }
    (parts, (0..=largest).map(FieldNormReader::id_to_fieldnorm).collect())
}

fn letter_of(norm: u8) -> char {
    char::from_u32(35 + u32::from(norm)).expect("35 to 290 are characters")
}

/// Stores a file under a name with its hash; returns that name.
fn put(put_file: &Put<'_>, name: &str, content: &Value) -> Result<String, Error> {
    let script = script(content);
    let name = format!("{name}.{}", FileHash::of(&script).in_name());
    put_file(Route::SearchFile(&name), script)?;
    Ok(name)
}

fn script(content: &Value) -> Vec<u8> {
    call::of("askbookShard", &content.to_string()).into_bytes()
}
