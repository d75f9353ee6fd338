//! `check --since REV`: addresses of questions and headings that existed at a revision and lead nowhere now.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fix::add_alias;
use super::lost_lists;
use crate::book::links::{Target, resolve};
use crate::book::{Book, Question};
use crate::diagnostic::{Diagnostic, Rule};
use crate::load::Project;
use crate::model::content_file::ContentFile;
use crate::parse::outline::Heading;
use crate::parse::{self, QuestionFile};
use crate::source::{SourceFile, SourcePath, Span};
use crate::text::slug::is_slug;

/// What a revision had.
pub struct Past {
    /// The revision as the user named it.
    pub revision: String,
    /// Paths of all its Markdown files below `content/`.
    pub paths: BTreeSet<SourcePath>,
    /// Those that are gone or changed, as they were.
    pub changed: Vec<SourceFile>,
}

/// A new question resembles a lost one when this share of their lines is the same.
const SIMILAR_LINES: f64 = 0.5;

/// Adds every permalink and linked heading that was lost since to the findings about the book.
///
/// A link to a lost id is not to be corrected to another id that looks like it: the lost one comes back as an alias.
pub fn check(past: &Past, book: &Book, project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    let old: Vec<OldQuestion> = past.changed.iter().filter_map(OldQuestion::read).collect();
    let lost = lost_permalinks(past, &old, book, project, diagnostics);
    for diagnostic in diagnostics.iter_mut().filter(|finding| finding.rule != Rule::LostPermalink) {
        let replaced = diagnostic.fix.as_ref().zip(project.file(&diagnostic.path));
        let replaced = replaced.and_then(|(fix, file)| file.text.get(fix.span.range()));
        if replaced.is_some_and(|text| lost.ids.iter().any(|id| text.contains(id))) {
            diagnostic.fix = None;
        }
    }
    lost_anchors(past, &old, book, &lost.successors, diagnostics);
    lost_lists::check(past, book, diagnostics);
}

/// A question as it was.
struct OldQuestion {
    id: String,
    path: SourcePath,
    /// `None` when its front matter could not be read.
    file: Option<QuestionFile>,
}

impl OldQuestion {
    fn read(file: &SourceFile) -> Option<Self> {
        let id = question_id(&file.path)?;
        Some(Self { id: id.to_owned(), path: file.path.clone(), file: parse::question(file).0 })
    }
}

/// The id of the question in a file; `None` for introductions and files that are no question.
fn question_id(path: &SourcePath) -> Option<&str> {
    match ContentFile::of(path) {
        Some(ContentFile::Question { id, .. }) => Some(id).filter(|id| is_slug(id)),
        _ => None,
    }
}

/// What became of the questions that were changed.
struct Lost<'a> {
    /// Ids and former ids that lead nowhere.
    ids: BTreeSet<&'a str>,
    /// Old id to the question it is now, where there is little doubt.
    successors: BTreeMap<&'a str, usize>,
}

/// Reports ids and aliases that are gone.
fn lost_permalinks<'a>(
    past: &Past,
    old: &'a [OldQuestion],
    book: &Book,
    project: &Project,
    diagnostics: &mut Vec<Diagnostic>,
) -> Lost<'a> {
    // A file that is there has its address back as soon as its other faults are mended.
    let here: BTreeSet<&str> = project.content.iter().map(|file| file.path.stem()).collect();
    let is_lost = |id: &str| book.find(id).is_none() && (!here.contains(id) || book.drafts.contains(id));
    let new = NewQuestions::since(past, book);
    let revision = &past.revision;
    let mut lost = Lost { ids: BTreeSet::new(), successors: BTreeMap::new() };
    for old in old {
        let successor = if is_lost(&old.id) { new.successor(old) } else { book.find(&old.id) };
        if let Some(index) = successor {
            lost.successors.insert(old.id.as_str(), index);
        }
        let aliases = old.file.iter().flat_map(|file| &file.front_matter.aliases).map(|alias| alias.value.as_str());
        for id in [old.id.as_str()].into_iter().chain(aliases).filter(|id| is_slug(id) && is_lost(id)) {
            lost.ids.insert(id);
            let kind = if id == old.id { "id" } else { "former id" };
            let message = format!("{kind} `{id}` existed at `{revision}`; now `q/{id}.html` leads nowhere");
            diagnostics.push(match successor.map(|index| &book.questions[index]) {
                Some(question) => alias_finding(question, id, message, project),
                None if book.drafts.contains(id) => Diagnostic::new(
                    Rule::LostPermalink,
                    &old.path,
                    Span::at(0),
                    message,
                )
                .hint("a question that was published keeps its address as `status = \"unlisted\"` or `\"deprecated\"`"),
                None => Diagnostic::new(Rule::LostPermalink, &old.path, Span::at(0), message)
                    .hint(format!("add `{id}` to the `aliases` of the question that answers it now")),
            });
        }
    }
    lost
}

fn alias_finding(question: &Question, id: &str, message: String, project: &Project) -> Diagnostic {
    let mut finding = Diagnostic::new(Rule::LostPermalink, &question.path, question.question_span, message)
        .hint(format!("add `{id}` to this question's `aliases`, if it is the same question"));
    finding.fix = project.file(&question.path).and_then(|file| add_alias(file, id)).map(Box::new);
    finding
}

/// The questions that a revision did not have, by what a lost one may have kept.
struct NewQuestions<'a> {
    book: &'a Book,
    all: Vec<usize>,
    by_title: HashMap<&'a str, Vec<usize>>,
    by_body: HashMap<&'a str, Vec<usize>>,
}

impl<'a> NewQuestions<'a> {
    fn since(past: &Past, book: &'a Book) -> Self {
        let past_ids: BTreeSet<&str> = past.paths.iter().filter_map(question_id).collect();
        let mut new = Self { book, all: Vec::new(), by_title: HashMap::new(), by_body: HashMap::new() };
        for (index, question) in book.questions.iter().enumerate() {
            if past_ids.contains(question.id.as_str()) {
                continue;
            }
            new.all.push(index);
            new.by_title.entry(&question.markdown).or_default().push(index);
            let body = question.body.text.trim();
            if !body.is_empty() {
                new.by_body.entry(body).or_default().push(index);
            }
        }
        new
    }

    /// The new question that a lost one became: the same question or answer in another file, and no second one like it.
    fn successor(&self, old: &OldQuestion) -> Option<usize> {
        let file = old.file.as_ref()?;
        let title = file.front_matter.question.value.split_whitespace().collect::<Vec<_>>().join(" ");
        // Most are renamed and nothing else; only the others are compared line by line.
        let same = [self.by_body.get(file.body.text.trim()), self.by_title.get(title.as_str())];
        if let Some([only]) = same.into_iter().flatten().map(Vec::as_slice).find(|same| same.len() == 1) {
            return Some(*only);
        }
        let mut scored: Vec<(f64, usize)> = self
            .all
            .iter()
            .map(|&index| {
                let question = &self.book.questions[index];
                let same_title = if question.markdown == title { 1.0 } else { 0.0 };
                (shared_lines(&file.body.text, &question.body.text) + same_title, index)
            })
            .filter(|(score, _)| *score >= SIMILAR_LINES)
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0));
        match scored[..] {
            [(_, only)] => Some(only),
            [(best, index), (second, _), ..] if best - second > 0.2 => Some(index),
            _ => None,
        }
    }
}

/// The share (0 to 1) of lines that two texts have in common, blank ones left out.
fn shared_lines(a: &str, b: &str) -> f64 {
    let lines = |text: &'_ str| text.lines().filter(|line| !line.trim().is_empty()).count();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for line in a.lines().map(str::trim).filter(|line| !line.is_empty()) {
        *counts.entry(line).or_default() += 1;
    }
    let mut shared = 0_usize;
    for line in b.lines().map(str::trim) {
        if let Some(count) = counts.get_mut(line).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    let total = lines(a) + lines(b);
    #[expect(clippy::cast_precision_loss, reason = "files have fewer lines than a double has digits")]
    let share = 2.0 * shared as f64 / total.max(1) as f64;
    share
}

/// Reports headings that pages linked to, or still link to, and that their question lost.
fn lost_anchors(
    past: &Past,
    old: &[OldQuestion],
    book: &Book,
    successors: &BTreeMap<&str, usize>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let linkers = linkers(old, book);
    for old in old {
        let (Some(file), Some(&index)) = (&old.file, successors.get(old.id.as_str())) else { continue };
        let question = &book.questions[index];
        let outline = &question.body.outline;
        let before = &file.body.outline;
        let gone: Vec<&Heading> = before.headings.iter().filter(|old| !outline.has_anchor(&old.anchor)).collect();
        let new: Vec<&Heading> = outline.headings.iter().filter(|new| !before.has_anchor(&new.anchor)).collect();
        for (position, heading) in gone.iter().enumerate() {
            let pages: BTreeSet<&SourcePath> = [question.id.as_str(), old.id.as_str()]
                .iter()
                .filter_map(|id| linkers.get(&((*id).to_owned(), heading.anchor.clone())))
                .flatten()
                .filter(|path| **path != question.path && **path != old.path)
                .collect();
            let Some(first) = pages.first() else { continue };
            let others = if pages.len() > 1 { format!(" and {} more", pages.len() - 1) } else { String::new() };
            let message = format!(
                "heading `#{}` existed at `{}`, and `{first}`{others} links to it",
                heading.anchor, past.revision
            );
            // As many new headings as old ones are gone: each took the place of one.
            let renamed = new.get(position).filter(|_| new.len() == gone.len());
            let (place, text) = renamed.map_or((question.question_span, "…"), |new| (new.span, new.text.as_str()));
            let marks = "#".repeat(renamed.map_or(2, |new| usize::from(new.level)));
            diagnostics.push(
                Diagnostic::new(Rule::LostAnchor, &question.path, place, message)
                    .hint(format!("keep the address: `{marks} {text} {{#{}}}`", heading.anchor)),
            );
        }
    }
}

/// Who links to which heading, now or then: `(id, anchor)` to the files of the links.
fn linkers(old: &[OldQuestion], book: &Book) -> BTreeMap<(String, String), BTreeSet<SourcePath>> {
    let mut found: BTreeMap<(String, String), BTreeSet<SourcePath>> = BTreeMap::new();
    let then = old.iter().filter_map(|old| Some((&old.path, &old.file.as_ref()?.body)));
    for (path, body) in book.bodies().chain(then) {
        for link in body.outline.links.iter().filter(|link| link.target.contains('#')) {
            let target = match resolve(book, path, link) {
                Ok(Target::Question(index, Some(anchor))) => Some((book.questions[index].id.clone(), anchor)),
                Ok(_) => None,
                // A question that was there then: its id is in the address.
                Err(_) => link.target.split_once('#').map(|(address, anchor)| {
                    let name = address.rsplit('/').next().unwrap_or(address);
                    (name.trim_end_matches(".md").to_owned(), anchor.to_owned())
                }),
            };
            if let Some(target) = target {
                found.entry(target).or_default().insert(path.clone());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_lines_ignores_blank_ones_and_order() {
        let share = |a: &str, b: &str| format!("{:.2}", shared_lines(a, b));
        assert_eq!(share("a\n\nb\n", "b\na\n"), "1.00");
        assert_eq!(share("a\na\n", "a\nc\n"), "0.50");
        assert_eq!(share("", ""), "0.00");
    }
}
