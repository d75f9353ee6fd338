//! An [`Index`] as bytes and back, with what results show: a book that did not change is not indexed for each query.
//!
//! As bytes: the length of the rest of the head as a little-endian `u64`, the head as JSON, then the files of the segment.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tantivy::Directory;
use tantivy::directory::RamDirectory;
use tantivy::schema::Field;

use super::index::Index;
use super::pages::{self, PageRow};
use super::words::Words;
use crate::book::Book;
use crate::config::drawings::DrawingsConfig;
use crate::model::Level;
use crate::model::search_field::SEARCH_FIELDS;
use crate::text::analyze::Analysis;

/// A searchable book without its answers.
pub struct Kept {
    /// The index.
    pub index: Index,
    /// The questions, in the order of the index's documents.
    pub rows: Vec<Row>,
    /// Plain pages and paths.
    pub pages: Vec<PageRow>,
    /// What draws fences: of these answers say what the drawing shows.
    pub drawings: DrawingsConfig,
}

/// What a result shows of a question.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The question without markup.
    pub title: String,
    /// The slug of its topic.
    pub topic: String,
    /// The name of its topic.
    pub topic_title: String,
    /// Its level, as in front matter.
    pub level: Option<String>,
    /// Its file, from the book's folder.
    pub path: String,
}

#[derive(Serialize, Deserialize)]
struct Head {
    /// Tag of the language, and its ideographs that take the place of others.
    language: (String, String),
    rows: Vec<Row>,
    pages: Vec<PageRow>,
    drawings: DrawingsConfig,
    boosts: Vec<f64>,
    vocabulary: BTreeMap<String, u32>,
    synonyms: BTreeMap<String, Vec<Vec<String>>>,
    /// Names and lengths.
    files: Vec<(String, usize)>,
}

impl Kept {
    /// An index with what results show of its book.
    #[must_use]
    pub fn new(book: &Book, index: Index) -> Self {
        Self { index, rows: rows(book), pages: pages::rows(book), drawings: book.config.drawings.clone() }
    }

    /// What [`to_bytes`] wrote; `None` for anything else.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (length, rest) = bytes.split_first_chunk::<8>()?;
        let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
        let head: Head = serde_json::from_slice(rest.get(..length)?).ok()?;
        let mut rest = rest.get(length..)?;
        let directory = RamDirectory::create();
        for (name, length) in &head.files {
            directory.atomic_write(Path::new(name), rest.get(..*length)?).ok()?;
            rest = &rest[*length..];
        }
        let opened = tantivy::Index::open(directory.clone()).ok()?;
        let schema = opened.schema();
        let fields: Vec<Field> = SEARCH_FIELDS.iter().filter_map(|kind| schema.get_field(kind.name).ok()).collect();
        let searcher = opened.reader().ok()?.searcher();
        let Head { rows, pages, drawings, boosts, vocabulary, synonyms, language, .. } = head;
        let analysis = Analysis::of(&language.0).with_variants(&language.1);
        let index = Index { words: Words { analysis, boosts, vocabulary, synonyms }, directory, searcher, fields };
        (index.fields.len() == SEARCH_FIELDS.len()).then_some(Self { index, rows, pages, drawings })
    }
}

/// An index with what results show of its book, for [`Kept::from_bytes`]; `None` where its files cannot be read.
#[must_use]
pub fn to_bytes(book: &Book, index: &Index) -> Option<Vec<u8>> {
    let managed = index.searcher.index().directory().list_managed_files();
    let mut names: Vec<String> = managed.iter().filter_map(|path| Some(path.to_str()?.to_owned())).collect();
    names.push("meta.json".to_owned());
    names.sort_unstable();
    names.dedup();
    let mut files = Vec::new();
    let mut content = Vec::new();
    for name in names {
        // Files that tantivy manages and did not make are left out.
        let Ok(file) = index.directory.open_read(Path::new(&name)) else { continue };
        let bytes = file.read_bytes().ok()?;
        files.push((name, bytes.len()));
        content.extend_from_slice(&bytes);
    }
    let Words { analysis, boosts, vocabulary, synonyms } = &index.words;
    let language = (analysis.tag().to_owned(), analysis.variants());
    let (boosts, vocabulary, synonyms) = (boosts.clone(), vocabulary.clone(), synonyms.clone());
    let (rows, pages, drawings) = (rows(book), pages::rows(book), book.config.drawings.clone());
    let head = Head { language, rows, pages, drawings, boosts, vocabulary, synonyms, files };
    let head = serde_json::to_vec(&head).ok()?;
    Some([&(head.len() as u64).to_le_bytes()[..], &head, &content].concat())
}

fn rows(book: &Book) -> Vec<Row> {
    let rows = book.questions.iter().map(|question| {
        let topic = &book.topics[question.topic];
        Row {
            id: question.id.clone(),
            title: question.title.clone(),
            topic: topic.slug.clone(),
            topic_title: topic.title.clone(),
            level: question.level.map(|level| Level::name(level).to_owned()),
            path: book.languages.source(&question.path).to_string(),
        }
    });
    rows.collect()
}
