//! What was read of translations, kept for when they are read again.

use std::collections::BTreeMap;
use std::slice;
use std::sync::Arc;

use super::Book;
use super::languages::Languages;
use super::memory::{Files, Memory};
use super::written::Written;
use crate::load::Project;
use crate::model::status::Drafts;
use crate::parse::{self, IndexFile, PageFile};
use crate::source::{SourceFile, SourcePath};

/// What assembling translations again need not find out again.
#[derive(Default)]
pub struct Translations {
    by_language: BTreeMap<String, Translated>,
    drafts: Drafts,
}

/// What is remembered of one translation.
pub(super) struct Translated {
    pub(super) memory: Memory,
    /// Its texts under the original's paths.
    texts: BTreeMap<SourcePath, Arc<SourceFile>>,
    questions: Completed<Written>,
    indexes: Completed<IndexFile>,
    pages: Completed<PageFile>,
}

/// By path, what a text says; the original's text; and what both say together.
type Completed<T> = BTreeMap<SourcePath, (Arc<T>, Arc<SourceFile>, Arc<T>)>;

impl Translations {
    /// Nothing yet, for translations with or without drafts.
    #[must_use]
    pub fn new(drafts: Drafts) -> Self {
        Self { drafts, ..Self::default() }
    }

    pub(super) fn of(&mut self, language: &str) -> &mut Translated {
        let drafts = self.drafts;
        self.by_language.entry(language.to_owned()).or_insert_with(|| Translated {
            memory: Memory::new(drafts),
            texts: BTreeMap::new(),
            questions: Completed::new(),
            indexes: Completed::new(),
            pages: Completed::new(),
        })
    }
}

impl Translated {
    /// The files of the translation: its `texts` in the place of the original's, with what they do not say and the original's do.
    pub(super) fn files(
        &mut self,
        mut texts: BTreeMap<SourcePath, Arc<SourceFile>>,
        project: &Project,
        original: &Book,
        languages: &Languages,
    ) -> Files {
        for (path, text) in &mut texts {
            if let Some(known) = self.texts.get(path).filter(|known| *known == text) {
                *text = Arc::clone(known);
            }
        }
        let content: Vec<Arc<SourceFile>> =
            project.content.iter().map(|file| texts.get(&file.path).unwrap_or(file)).map(Arc::clone).collect();
        let mut files = self.memory.parse(&content, &project.shown, &original.config.drawings);
        self.texts = texts;
        // The same file parsed once more: what is remembered is what it says by itself.
        let alone = |path: &SourcePath| {
            let text = self.texts.get(path)?;
            Some(Memory::default().parse(slice::from_ref(text), &project.shown, &original.config.drawings))
        };
        let of_original =
            |path: &SourcePath| languages.translated.contains(path).then(|| project.shared_file(path)).flatten();
        for question in &mut files.questions {
            if let (Some(file), Some(index)) = (of_original(&question.path), original.by_id.get(&question.id)) {
                let path = question.path.clone();
                complete(&mut self.questions, &path, question, file, || {
                    let mut whole = alone(&path)?.questions.pop()?;
                    Arc::get_mut(&mut whole)?.complete(&original.questions[*index].written);
                    Some(whole)
                });
            }
        }
        for index in &mut files.indexes {
            if let Some(file) = of_original(&index.path) {
                let path = index.path.clone();
                complete(&mut self.indexes, &path, index, file, || {
                    let mut whole = alone(&path)?.indexes.pop()?;
                    let (said, front_matter) =
                        (parse::index(file).0.front_matter, &mut Arc::get_mut(&mut whole)?.front_matter);
                    front_matter.order = front_matter.order.or(said.order);
                    front_matter.aliases = said.aliases;
                    Some(whole)
                });
            }
        }
        for page in &mut files.pages {
            if let Some(file) = of_original(&page.path) {
                let path = page.path.clone();
                complete(&mut self.pages, &path, page, file, || {
                    let mut whole = alone(&path)?.pages.pop()?;
                    let kind = whole.kind;
                    let (said, front_matter) =
                        (parse::page(file, kind).0?.front_matter, &mut Arc::get_mut(&mut whole)?.front_matter);
                    front_matter.order = front_matter.order.or(said.order);
                    front_matter.aliases = said.aliases;
                    if front_matter.questions.is_empty() {
                        front_matter.questions = said.questions;
                    }
                    Some(whole)
                });
            }
        }
        files
    }
}

/// Puts what a text and its original say together in the place of what the text says; `make` says it where it is not known.
fn complete<T>(
    known: &mut Completed<T>,
    path: &SourcePath,
    text: &mut Arc<T>,
    original: &Arc<SourceFile>,
    make: impl FnOnce() -> Option<Arc<T>>,
) {
    let is_known = known.get(path).is_some_and(|(of, from, _)| Arc::ptr_eq(of, text) && Arc::ptr_eq(from, original));
    if !is_known && let Some(whole) = make() {
        known.insert(path.clone(), (Arc::clone(text), Arc::clone(original), whole));
    }
    if let Some((of, _, whole)) = known.get(path)
        && Arc::ptr_eq(of, text)
    {
        *text = Arc::clone(whole);
    }
}

impl Written {
    /// Takes from the original what a translation need not say.
    fn complete(&mut self, original: &Written) {
        self.level = self.level.or(original.level);
        self.importance = original.importance;
        self.order = self.order.or(original.order);
        self.status = original.status;
        self.aliases.clone_from(&original.aliases);
        self.replaced_by.clone_from(&original.replaced_by);
        if self.tags.is_empty() {
            self.tags.clone_from(&original.tags);
            self.tag_names.clone_from(&original.tag_names);
            self.typed_tags.clone_from(&original.typed_tags);
        }
        if self.related_ids.is_empty() {
            self.related_ids.clone_from(&original.related_ids);
        }
        if self.other_keys.keys.is_empty() {
            self.other_keys.clone_from(&original.other_keys);
        }
    }
}
