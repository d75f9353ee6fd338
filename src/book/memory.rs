//! What was read of a book, kept for when it is read again: a text that did not change is not parsed twice, and what was worked out
//! from it alone stays with it.

use std::sync::Arc;

use rayon::prelude::*;

use super::kept_files::{KeptFiles, QuestionFiles};
use super::skeleton::Skeleton;
use super::written::Written;
use crate::config::drawings::DrawingsConfig;
use crate::diagnostic::Diagnostic;
use crate::load::shown::{Shown, path};
use crate::model::content_file::ContentFile;
use crate::model::status::Drafts;
use crate::parse::{self, Body, IndexFile, PageFile};
use crate::source::SourceFile;
use crate::text::remembered::{Key, Remembered, key};

/// What assembling a book again need not find out again.
#[derive(Default)]
pub struct Memory {
    /// Ascending by path.
    files: Vec<Parsed>,
    /// What draws fences, as it was.
    drawings: DrawingsConfig,
    pub(super) skeleton: Option<Skeleton>,
    pub(super) drafts: Drafts,
    /// What an earlier run kept; `None` where nothing is kept for a later one.
    kept: Option<KeptFiles>,
}

/// A file and what it says.
struct Parsed {
    file: Arc<SourceFile>,
    content: FileContent,
    diagnostics: Arc<[Diagnostic]>,
    /// The files that its fences show, as they were.
    shown: Shown,
    /// Under which it is kept, and whether it is already; `None` where it is not to be kept.
    kept: Option<(Key, bool)>,
}

enum FileContent {
    Index(Arc<IndexFile>),
    Question(Arc<Written>),
    Page(Arc<PageFile>),
    /// No usable front matter.
    Nothing,
}

/// The files of a book, parsed.
#[derive(Default)]
pub struct Files {
    /// `_index.md` files, the home page's among them.
    pub indexes: Vec<Arc<IndexFile>>,
    /// Question files.
    pub questions: Vec<Arc<Written>>,
    /// Plain pages and paths.
    pub pages: Vec<Arc<PageFile>>,
    /// What is wrong with each by itself.
    pub diagnostics: Vec<Diagnostic>,
}

impl Memory {
    /// Nothing yet, for a book with or without drafts.
    #[must_use]
    pub fn new(drafts: Drafts) -> Self {
        Self { drafts, ..Self::default() }
    }

    /// Nothing but what an earlier run kept.
    #[must_use]
    pub fn of_kept(kept: KeptFiles) -> Self {
        Self { kept: Some(kept), ..Self::default() }
    }

    /// Hands what was read and is not kept yet to `keep`, part by part.
    pub fn keep(&mut self, keep: &dyn Fn(usize, &Remembered<QuestionFiles>)) {
        let files = self.files.iter().filter_map(|parsed| match (&parsed.content, parsed.kept) {
            (FileContent::Question(written), Some((key, false))) => Some((key, &**written, &*parsed.diagnostics)),
            _ => None,
        });
        if let Some(kept) = &mut self.kept {
            kept.keep(&files, keep);
        }
    }

    /// Reads Markdown files, ascending by path, in parallel; those excepted that are remembered.
    #[must_use]
    pub fn parse(&mut self, files: &[Arc<SourceFile>], shown: &Shown, drawings: &DrawingsConfig) -> Files {
        let mut known = std::mem::take(&mut self.files);
        if self.drawings != *drawings {
            known.clear();
            self.drawings.clone_from(drawings);
        }
        let mut known = known.into_iter().peekable();
        let known: Vec<Option<Parsed>> = files
            .iter()
            .map(|file| {
                while known.next_if(|known| known.file.path < file.path).is_some() {}
                known.next_if(|known| Arc::ptr_eq(&known.file, file) && known.is_of(shown))
            })
            .collect();
        let of_drawings = format!("{drawings:?}");
        let read =
            |file| Parsed::kept_or_new(file, shown, drawings, self.kept.as_ref().map(|kept| (kept, &*of_drawings)));
        let parsed = known.into_par_iter().zip(files).map(|(known, file)| known.unwrap_or_else(|| read(file)));
        let parsed: Vec<Parsed> = parsed.collect();
        let mut read = Files::default();
        for parsed in &parsed {
            read.diagnostics.extend_from_slice(&parsed.diagnostics);
            match &parsed.content {
                FileContent::Index(index) => read.indexes.push(Arc::clone(index)),
                FileContent::Question(question) => read.questions.push(Arc::clone(question)),
                FileContent::Page(page) => read.pages.push(Arc::clone(page)),
                FileContent::Nothing => {}
            }
        }
        if let Some(kept) = &mut self.kept {
            kept.note_lacking(parsed.iter().filter_map(|parsed| Some(parsed.kept.filter(|(_, is_kept)| !is_kept)?.0)));
        }
        self.files = parsed;
        read
    }
}

impl Parsed {
    /// As [`Parsed::new`], by what an earlier run kept with drawings as `kept` says.
    fn kept_or_new(
        file: &Arc<SourceFile>,
        all_shown: &Shown,
        drawings: &DrawingsConfig,
        kept: Option<(&KeptFiles, &str)>,
    ) -> Self {
        let is_question = matches!(ContentFile::of(&file.path), Some(ContentFile::Question { .. }));
        let Some((kept, of_drawings)) = kept.filter(|_| is_question && file.invalid_utf8.is_none()) else {
            return Self::new(file, all_shown, drawings);
        };
        let key = key(&[of_drawings.as_bytes(), file.path.as_str().as_bytes(), file.text.as_bytes()]);
        if let Some((written, diagnostics)) = kept.get(&key, file) {
            let (file, content) = (Arc::clone(file), FileContent::Question(written.into()));
            return Self {
                file,
                content,
                diagnostics: diagnostics.into(),
                shown: Shown::new(),
                kept: Some((key, true)),
            };
        }
        let mut parsed = Self::new(file, all_shown, drawings);
        // What an answer says depends on the files that it shows, and of one that is too long nothing is kept.
        let may_be_kept = matches!(&parsed.content, FileContent::Question(written)
            if written.body.start + written.body.text.len() == file.text.len()
                && written.body.outline.fences.iter().all(|fence| fence.info.file.is_none()));
        parsed.kept = may_be_kept.then_some((key, false));
        parsed
    }

    fn new(file: &Arc<SourceFile>, all_shown: &Shown, drawings: &DrawingsConfig) -> Self {
        let mut shown = Shown::new();
        let mut fill = |body: &mut Body, diagnostics: &mut Vec<Diagnostic>| {
            let named = body.outline.fences.iter().filter_map(|fence| fence.info.file.as_deref());
            let paths: Vec<_> = named.filter_map(|typed| path(&file.path, typed)).collect();
            shown = paths
                .into_iter()
                .filter_map(|path| all_shown.get_key_value(&path))
                .map(|(path, text)| (path.clone(), text.clone()))
                .collect();
            parse::shown::fill(body, &file.path, &shown, diagnostics);
            parse::drawn::fill(body, drawings);
        };
        let (content, diagnostics) = match ContentFile::of(&file.path) {
            Some(ContentFile::Home | ContentFile::Topic(_)) => {
                let (mut index, mut diagnostics) = parse::index(file);
                fill(&mut index.body, &mut diagnostics);
                (FileContent::Index(index.into()), diagnostics)
            }
            Some(ContentFile::Page(kind, _)) => {
                let (mut page, mut diagnostics) = parse::page(file, kind);
                if let Some(page) = &mut page {
                    fill(&mut page.body, &mut diagnostics);
                }
                (page.map_or(FileContent::Nothing, |page| FileContent::Page(page.into())), diagnostics)
            }
            Some(ContentFile::Question { .. }) => {
                let (mut question, mut diagnostics) = parse::question(file);
                if let Some(question) = &mut question {
                    fill(&mut question.body, &mut diagnostics);
                }
                let question = question.map(Written::from);
                diagnostics.extend(question.as_ref().and_then(Written::short_answer_finding));
                (question.map_or(FileContent::Nothing, |question| FileContent::Question(question.into())), diagnostics)
            }
            // Loading reports it.
            None => (FileContent::Nothing, Vec::new()),
        };
        Self { file: Arc::clone(file), content, diagnostics: diagnostics.into(), shown, kept: None }
    }

    /// Whether the files that its fences show are as they were.
    fn is_of(&self, shown: &Shown) -> bool {
        self.shown.iter().all(|(path, text)| shown.get(path) == Some(text))
    }
}

/// Reads Markdown files, with nothing remembered.
#[must_use]
pub fn parse_files(files: &[Arc<SourceFile>]) -> Files {
    Memory::default().parse(files, &Shown::new(), &DrawingsConfig::new())
}
