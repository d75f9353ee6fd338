//! Fenced code of each text: unknown languages, code that is too long for colors, drawings and formulas
//! that cannot be shown.

use std::cell::LazyCell;
use std::collections::HashMap;

use rayon::prelude::*;

use crate::book::Book;
use crate::diagnostic::{Diagnostic, Rule};
use crate::formula::{Display, Fault, mathml};
use crate::model::limits::{self, Limit};
use crate::parse::Body;
use crate::parse::fence::FORMULA;
use crate::render::fences;
use crate::render::highlight::{is_known_language, language_names, over_limit};
use crate::source::{SourcePath, Span};

/// Findings about the code of every text; those of a question are found once for as long as its file is the same.
pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) {
    let of_question = book.questions.par_iter().map(|question| {
        let found = || of_body(&question.path, &question.body).into();
        &**question.code_findings.get_or_init(found)
    });
    for found in of_question.collect::<Vec<&[Diagnostic]>>() {
        diagnostics.extend_from_slice(found);
    }
    for (path, body) in book.bodies().skip(book.questions.len()) {
        diagnostics.extend(of_body(path, body));
    }
}

fn of_body(path: &SourcePath, body: &Body) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    unknown_languages(path, body, &mut diagnostics);
    long_code(path, body, &mut diagnostics);
    broken_drawings(path, body, &mut diagnostics);
    broken_formulas(path, body, &mut diagnostics);
    diagnostics
}

/// Reports fences whose language cannot be highlighted.
fn unknown_languages(path: &SourcePath, body: &Body, diagnostics: &mut Vec<Diagnostic>) {
    let names = LazyCell::new(language_names);
    let mut known: HashMap<&str, bool> = HashMap::new();
    let mut is_known = |language| *known.entry(language).or_insert_with(|| is_known_language(language));
    let code = body.outline.fences.iter().filter(|fence| fence.drawing.is_none());
    let unknown = code.filter(|fence| !is_known(fence.info.language.as_str()));
    for (place, fence) in unknown.enumerate() {
        let language = &fence.info.language;
        let message = format!("language `{language}` is not known: the code is shown without colours");
        let finding = Diagnostic::new(Rule::UnknownLanguage, path, fence.info_span, message);
        let is_suggested = place < limits::SUGGESTIONS && language.len() <= limits::ENTRY.most;
        let near = names.iter().copied().filter(|_| is_suggested);
        diagnostics.push(finding.did_you_mean(language, near));
    }
}

/// Reports code that is shown without colors because of its length.
fn long_code(path: &SourcePath, body: &Body, diagnostics: &mut Vec<Diagnostic>) {
    let mut bytes = 0;
    for fence in body.outline.fences.iter().filter(|fence| !fence.info.language.is_empty()) {
        bytes += fence.code.len();
        let over = over_limit(&fence.code).or_else(|| (bytes > limits::ALL_CODE.most).then_some(&limits::ALL_CODE));
        if let Some(Limit { most, what }) = over {
            let message = format!("more than {most} {what}: the code is shown without colors");
            let finding = Diagnostic::new(Rule::LongCode, path, fence.info_span, message);
            diagnostics.push(finding.hint("break the lines, show a part of it, or link to a file"));
        }
    }
}

/// Reports drawings that cannot be drawn.
fn broken_drawings(path: &SourcePath, body: &Body, diagnostics: &mut Vec<Diagnostic>) {
    for fence in body.outline.fences.iter().filter(|fence| fence.drawing.is_none()) {
        let Some(fault) = fences::broken_drawing(&fence.info.language, &fence.code) else { continue };
        let place = body.place_in(fence, Some(fault.line), Some(fault.column));
        let diagnostic = Diagnostic::new(Rule::BrokenDrawing, path, place, fault.message);
        diagnostics.push(match fault.hint {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        });
    }
}

/// Reports formulas that cannot be shown.
fn broken_formulas(path: &SourcePath, body: &Body, diagnostics: &mut Vec<Diagnostic>) {
    let typed = body.outline.formulas.iter().map(|formula| (formula.tex.as_str(), formula.display, formula.span));
    let fences = body.outline.fences.iter().filter(|fence| fence.info.language == FORMULA);
    let fences = fences.map(|fence| (fence.code.as_str(), Display::Block, fence.span));
    for (tex, display, span) in typed.chain(fences) {
        let Err(Fault { message, culprit }) = mathml(tex, display) else { continue };
        let source = &body.text[span.start - body.start..span.end - body.start];
        let place = culprit.and_then(|culprit| {
            let at = span.start + source.find(&culprit)?;
            Some(Span::new(at, at + culprit.len()))
        });
        diagnostics.push(Diagnostic::new(Rule::BrokenFormula, path, place.unwrap_or(span), message));
    }
}
