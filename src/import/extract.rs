//! The questions of a judged document: their text, their body, their marks, and the fate of every line.

use super::body::{self, BodyLine};
use super::candidate::{self, Candidate, Container, LinkKind};
use super::details;
use super::document::Document;
use super::lead::Number;
use super::outline::{Entry, Outline};
use super::pattern::Pattern;
use super::report::RepairKind;
use super::scan::Inside;
use super::{html, line, paragraph, pattern, table, title, wording};
use crate::model::Level;

/// A question as its document has it: no id, no topic, links as typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    /// The question, one line of Markdown.
    pub(super) question: String,
    /// The cleaned body.
    pub(super) body: Vec<BodyLine>,
    /// How hard it is.
    pub(super) level: Option<Level>,
    /// Tags that the source states for it.
    pub(super) tags: Vec<String>,
    /// Words of the source that are neither in the question nor in the body: a title above the question's own line.
    pub(super) keywords: Vec<String>,
    /// The number it is marked with.
    pub(super) number: Option<Number>,
    /// Names it is linked by, the heading's own fragment included.
    pub(super) anchors: Vec<String>,
    /// Index of its first line, and of the first line behind it.
    pub(super) lines: (usize, usize),
    /// Index of the first line behind its question line.
    pub(super) question_end: usize,
    /// Where the link leads that is all the source has of it.
    pub(super) link: Option<String>,
    /// Whether the source marks where the answer starts.
    pub(super) has_answer_label: bool,
    /// Whether the body is the question's own: what it asks to explain, without an answer.
    pub(super) is_own_part: bool,
    /// Whether its line is bold or starts so.
    pub(super) is_bold: bool,
    /// The form it was found by.
    pub(super) pattern: Option<Pattern>,
    /// What was mended.
    pub(super) repairs: Vec<(usize, RepairKind)>,
}

/// Reads every question of a document.
pub(super) fn drafts(document: &Document<'_>, outline: &Outline) -> Vec<Draft> {
    let answers_at_margin = answers_at_margin(document, outline);
    let mut drafts: Vec<Draft> =
        outline.entries.iter().map(|entry| Reader { document, entry: *entry, answers_at_margin }.draft()).collect();
    question_lines_below_titles(&mut drafts);
    for draft in &mut drafts {
        name_nameless(draft);
    }
    drop_footer(&mut drafts);
    for draft in drafts.iter_mut().filter(|draft| draft.pattern == Some(Pattern::Term)) {
        draft.number = None;
    }
    drafts
}

/// Whether the answers of listed questions stand at the margin, behind a blank line, rather than indented.
fn answers_at_margin(document: &Document<'_>, outline: &Outline) -> bool {
    let listed = outline.entries.iter().filter(|entry| matches!(entry.pattern, Pattern::Ordered | Pattern::Bullet));
    let mut count = 0;
    let mut with_text = 0;
    for entry in listed {
        let candidate = &document.candidates[entry.candidate];
        count += 1;
        let margin = document.scan.lines[candidate.end..entry.end].iter().skip_while(|line| !line.is_blank());
        with_text += usize::from(
            margin
                .clone()
                .any(|line| line.is_text() && !line.is_blank() && line.indent == 0 && line::item(line.text).is_none()),
        );
    }
    count > 0 && with_text * 2 >= count
}

/// A line that follows the pattern below numbered titles is the question: `### 3. The lid`, `**Q: Where does it go?**`.
///
/// When that line says the same again and again ("What is printed?"), the title tells more.
fn question_lines_below_titles(drafts: &mut [Draft]) {
    let below = |draft: &Draft| {
        let first = draft.body.iter().find(|line| !line.text.trim().is_empty()).filter(|line| !line.is_code)?;
        let inner = line::bold(&first.text).map_or(first.text.trim(), title::unwrap_emphasis);
        let read = title::read(inner, &super::level::Legend::default());
        (read.lead.is_question() && read.lead.number().is_none() && !read.text.is_empty())
            .then_some((first.line, read.text))
    };
    let found: Vec<Option<(usize, String)>> = drafts
        .iter()
        .map(|draft| if draft.pattern.is_some_and(Pattern::is_heading) { below(draft) } else { None })
        .collect();
    let count = found.iter().flatten().count();
    if count * 2 < drafts.len() || count == 0 {
        return;
    }
    let mut texts = std::collections::BTreeMap::new();
    for (_, text) in found.iter().flatten() {
        *texts.entry(text.clone()).or_insert(0_usize) += 1;
    }
    for (draft, found) in drafts.iter_mut().zip(found) {
        let Some((line, text)) = found else { continue };
        if texts.get(&text).is_some_and(|count| *count > 1) && !wording::asks(&draft.question) {
            continue;
        }
        if wording::asks(&draft.question) {
            continue;
        }
        let title = std::mem::replace(&mut draft.question, text);
        draft.keywords.push(title);
        if let Some(at) = draft.body.iter().position(|body| body.line == line) {
            draft.body.remove(at);
        }
        body::trim(&mut draft.body);
    }
}

/// Most lines with text that a footer below a last rule has.
const MAX_FOOTER_LINES: usize = 6;

/// Cuts what stands below a last rule off the last answer, in a document whose other answers have no rules inside, and a
/// farewell to its readers.
fn drop_footer(drafts: &mut [Draft]) {
    let is_rule = |line: &BodyLine| !line.is_code && line::is_rule(&line.text);
    let Some((last, others)) = drafts.split_last_mut() else { return };
    let is_set_off = !others.is_empty() && !others.iter().any(|draft| draft.body.iter().any(is_rule));
    if let Some(rule) = last.body.iter().rposition(is_rule).filter(|rule| is_set_off && *rule > 0) {
        let tail = &last.body[rule + 1..];
        let filled = tail.iter().filter(|line| !line.text.trim().is_empty()).count();
        let is_plain = tail.iter().all(|line| !line.is_code && line::heading_text(line.text.trim()).is_none());
        if filled <= MAX_FOOTER_LINES && is_plain {
            last.lines.1 = last.body[rule].line;
            last.body.truncate(rule);
        }
    }
    let paragraph = last.body.iter().rposition(|line| line.text.trim().is_empty()).unwrap_or(0);
    let is_farewell = paragraph > 0
        && last.body.len() - paragraph <= 3
        && last.body[paragraph + 1..].iter().all(|line| !line.is_code && wording::is_farewell(&line.text));
    if is_farewell {
        last.lines.1 = last.body.get(paragraph + 1).map_or(last.lines.1, |line| line.line);
        last.body.truncate(paragraph);
    }
    body::trim(&mut last.body);
}

/// Gives a question whose marker stands alone (`## Question 4`) the first paragraph of its body as text.
fn name_nameless(draft: &mut Draft) {
    if !draft.question.is_empty() {
        return;
    }
    let first = draft.body.iter().position(|line| !line.text.trim().is_empty());
    if let Some(first) = first.filter(|first| !draft.body[*first].is_code) {
        let length =
            draft.body[first..].iter().take_while(|line| !line.text.trim().is_empty() && !line.is_code).count();
        let texts: Vec<&str> = draft.body[first..first + length].iter().map(|line| line.text.as_str()).collect();
        let used = paragraph::question_lines(&texts);
        let joined = texts[..used].join(" ");
        let heading = line::heading_text(joined.trim()).map_or(joined.trim(), |(_, text)| text);
        draft.question = title::read(heading, &super::level::Legend::default()).text;
        draft.body.drain(..first + used);
        body::trim(&mut draft.body);
    }
    if draft.question.is_empty() {
        draft.question = match draft.number {
            Some(number) => format!("Question {}", number.main),
            None => "Question".to_owned(),
        };
    }
}

/// A question cut at its line.
struct Parts {
    /// The question line.
    raw: String,
    /// The lines of the answer.
    lines: Vec<BodyLine>,
    /// Index of the first line behind the question line.
    question_end: usize,
    /// Index of the first line behind the answer.
    end: usize,
    /// Whether the lines are the question's own: a list in its summary with no answer below.
    is_own: bool,
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    entry: Entry,
    answers_at_margin: bool,
}

impl Reader<'_, '_> {
    fn candidate(&self) -> &Candidate {
        &self.document.candidates[self.entry.candidate]
    }

    fn draft(&self) -> Draft {
        let candidate = self.candidate();
        let Parts { raw, lines, question_end, end, is_own } = match self.entry.pattern {
            Pattern::Details => self.details(),
            Pattern::Ordered | Pattern::Bullet => self.item(),
            _ if candidate.container == Container::Plain => self.plain(),
            Pattern::Row => self.row(),
            Pattern::Card => self.card(),
            Pattern::Term => self.term(),
            Pattern::Admonition => self.admonition(),
            _ if candidate.container == Container::ItemHeading => {
                self.whole(self.dedented(candidate.end, self.entry.end))
            }
            _ => self.whole(self.lines(candidate.end, self.entry.end)),
        };
        let mut draft = self.titled(&raw, lines);
        draft.lines = (candidate.line, end);
        draft.question_end = question_end;
        draft.is_own_part = is_own;
        draft
    }

    /// The parts of a question whose line is the candidate and whose answer is all the rest.
    fn whole(&self, lines: Vec<BodyLine>) -> Parts {
        let candidate = self.candidate();
        Parts { raw: candidate.raw.clone(), lines, question_end: candidate.end, end: self.entry.end, is_own: false }
    }

    /// Reads the question line and cleans the body.
    fn titled(&self, raw: &str, mut lines: Vec<BodyLine>) -> Draft {
        let candidate = self.candidate();
        let mut read = title::read(raw, &self.document.legend);
        let mut draft = Draft {
            number: read.lead.number().or(candidate.any_number()),
            pattern: Some(self.entry.pattern),
            is_bold: candidate.is_bold,
            ..Draft::default()
        };
        let (shown, kind) = candidate::whole_link(&read.text);
        if kind != LinkKind::None {
            let address =
                candidate::link_ends(&read.text).map(|(close, end)| read.text[close + 2..end].trim().to_owned());
            let tail = candidate::link_ends(&read.text)
                .map(|(_, end)| read.text[end + 1..].trim().to_owned())
                .unwrap_or_default();
            if kind == LinkKind::Away {
                draft.link = address;
                let is_listed = matches!(self.entry.pattern, Pattern::Ordered | Pattern::Bullet);
                let has_body = lines.iter().any(|line| !line.text.trim().is_empty() && !line::is_separator(&line.text));
                let link = BodyLine { line: candidate.line, text: read.text.clone(), is_code: false, underlined: None };
                if is_listed || !has_body {
                    lines.insert(0, link);
                    if has_body {
                        lines.insert(1, blank(candidate.line));
                    }
                } else {
                    lines.push(blank(candidate.line));
                    lines.push(link);
                }
            } else if !tail.is_empty() && tail.chars().any(char::is_alphanumeric) {
                lines.insert(0, BodyLine { line: candidate.line, text: tail, is_code: false, underlined: None });
            }
            read.text = title::read(&shown, &self.document.legend).text;
        }
        let mut found = body::Found::default();
        draft.body = body::clean(lines, read.lead, &mut found);
        let is_listed = matches!(candidate.container, Container::Ordered | Container::Bullet | Container::Plain);
        let text = if is_listed { read.text.as_str() } else { title::without_colon(&read.text) };
        draft.question = unlink_inner(super::outline::unnumbered(text).unwrap_or(text));
        draft.level = read.level.or(found.level);
        draft.tags = found.tags;
        draft.anchors = read.anchors;
        draft.has_answer_label = found.has_answer_label;
        draft.repairs = found.repairs;
        draft
    }

    /// The lines `from..to` as they are; labels around the answer of this question taken off.
    fn lines(&self, from: usize, to: usize) -> Vec<BodyLine> {
        let mut lines: Vec<BodyLine> = (from..to.min(self.document.scan.lines.len()))
            .map(|at| self.body_line(at, self.document.scan.lines[at].text))
            .collect();
        self.unfold(from, to, &mut lines);
        lines
    }

    fn body_line(&self, at: usize, text: &str) -> BodyLine {
        body_line(self.document, at, text)
    }

    /// Takes the tags of `<details>` off whose summary only invites to see the answer, and lines of contents out.
    fn unfold(&self, from: usize, to: usize, lines: &mut Vec<BodyLine>) {
        let inside: Vec<&Candidate> = self
            .document
            .in_lines(from, to)
            .filter(|candidate| {
                candidate.container == Container::Summary
                    && pattern::is_invitation(candidate)
                    && wording::is_answer_invitation(&candidate.raw)
            })
            .collect();
        let mut unfolded = Vec::new();
        for candidate in inside {
            let Some(block) = candidate.details.map(|index| &self.document.blocks[index]) else { continue };
            if block.open.line < from || block.close.line >= to {
                continue;
            }
            // From the last to the first, so that places before a cut stay right.
            cut(lines, from, block.end, block.close);
            cut(lines, from, block.open, block.content);
            unfolded.push((block.open.line, block.close.line));
        }
        lines.retain(|line| {
            let is_paragraph_tag =
                matches!(line.text.trim(), "<p>" | "</p>" | "<b>" | "</b>" | "<br>" | "<br/>" | "<br><b>");
            !is_paragraph_tag
                || line.is_code
                || !unfolded.iter().any(|(open, close)| (*open..=*close).contains(&line.line))
        });
    }

    /// The lines `from..to` of an item: the indentation of the answer goes, text at the margin stays where it is.
    fn dedented(&self, from: usize, to: usize) -> Vec<BodyLine> {
        let lines = self.lines(from, to);
        dedent(lines)
    }

    fn item(&self) -> Parts {
        let candidate = self.candidate();
        let lines = &self.document.scan.lines;
        let mut texts = vec![candidate.raw.as_str()];
        let mut at = candidate.end;
        while at < self.entry.end {
            let line = lines[at];
            let starts_block = !line.is_text()
                || line.is_blank()
                || line::item(line.text).is_some()
                || line.text.trim_start().starts_with(['>', '|', '<'])
                || line::heading(line.text).is_some();
            if starts_block {
                break;
            }
            texts.push(line.text.trim());
            at += 1;
        }
        let (question, mut first) = paragraph::split_item(&texts, candidate.is_bold);
        let used = question.lines;
        let question_end = candidate.end + used - 1;
        let (mut lines, end) = self.item_rest(question_end);
        if let Some(text) = first.take() {
            lines.insert(0, BodyLine { line: question_end - 1, text, is_code: false, underlined: None });
        }
        Parts { raw: question.text, lines, question_end, end, is_own: false }
    }

    /// The answer below an item, up to where prose at the margin shows that the list has ended.
    fn item_rest(&self, from: usize) -> (Vec<BodyLine>, usize) {
        let lines = &self.document.scan.lines;
        let mut end = self.entry.end;
        if !self.answers_at_margin {
            let mut after_blank = false;
            for (at, line) in lines.iter().enumerate().take(self.entry.end).skip(from) {
                let is_outside = after_blank
                    && line.is_text()
                    && !line.is_blank()
                    && line.indent == 0
                    && !line.text.starts_with(['|', '<', '!'])
                    && line::item(line.text).is_none();
                if is_outside && (self.entry.pattern == Pattern::Bullet || self.is_far_from_answer(from, at)) {
                    end = at;
                    break;
                }
                after_blank = line.is_blank();
            }
        }
        (self.dedented(from.min(end), end), end)
    }

    /// Whether nothing indented stands between an item and a paragraph at the margin behind it.
    fn is_far_from_answer(&self, from: usize, at: usize) -> bool {
        let between = &self.document.scan.lines[from..at];
        !between.iter().any(|line| !line.is_blank() && (line.indent > 0 || !line.is_text()))
    }

    fn plain(&self) -> Parts {
        let candidate = self.candidate();
        let lines = &self.document.scan.lines;
        let mut texts = vec![candidate.raw.as_str()];
        let mut at = candidate.end;
        while at < self.entry.end {
            let line = lines[at];
            let text = line.text.trim().trim_start_matches('>').trim_start();
            let is_answer = matches!(
                title::read(text.get(..text.len().min(80)).unwrap_or(""), &self.document.legend).lead,
                super::lead::Lead::Answer(_)
            ) || wording::is_answer_label(text);
            if !line.is_text()
                || text.is_empty()
                || is_answer
                || line::item(line.text).is_some()
                || line::heading(line.text).is_some()
            {
                break;
            }
            texts.push(text);
            at += 1;
        }
        let (question, first) = paragraph::split_plain(&texts);
        let from = candidate.line + question.lines;
        let mut rest = self.lines(from, self.entry.end);
        if let Some(text) = first {
            rest.insert(0, BodyLine { line: from - 1, text, is_code: false, underlined: None });
        }
        if lines[candidate.line].text.trim_start().starts_with('>') {
            for line in &mut rest {
                let inner = line.text.trim_start();
                if let Some(inner) = inner.strip_prefix('>') {
                    line.text = inner.strip_prefix(' ').unwrap_or(inner).to_owned();
                }
            }
        }
        Parts { raw: question.text, lines: rest, question_end: from, end: self.entry.end, is_own: false }
    }

    fn details(&self) -> Parts {
        let candidate = self.candidate();
        let Some(block) = candidate.details.map(|index| &self.document.blocks[index]) else {
            return self.whole(Vec::new());
        };
        let (from, to) = block.summary;
        let mut summary = details::between(&self.document.scan, from, to);
        let first = summary.iter().position(|(_, text)| !text.trim().is_empty()).unwrap_or(0);
        let mut raw = summary.get(first).map_or("", |(_, text)| *text).trim().to_owned();
        summary.drain(..summary.len().min(first + 1));
        // A summary can run on over its lines: up to a blank line, a list or a fence it is the question.
        while let Some((at, text)) = summary.first() {
            let is_text = self.document.scan.lines[*at].is_text()
                && !text.trim().is_empty()
                && line::item(text).is_none()
                && !text.trim_start().starts_with("<br")
                && !text.trim_start().starts_with('!');
            if !is_text || wording::asks(raw.trim_end_matches("</b>")) {
                break;
            }
            raw = format!("{raw} {}", text.trim());
            summary.remove(0);
        }
        // `<b>` around all of the summary closes behind its list.
        if let Some((at, last)) = summary.last().copied()
            && raw.starts_with("<b>")
            && !raw.contains("</b>")
        {
            raw.push_str("</b>");
            if let Some(kept) = last.trim_end().strip_suffix("</b>") {
                let index = summary.len() - 1;
                summary[index] = (at, kept);
            }
        }
        let end = if self.entry.end <= block.close.line {
            details::Place { line: self.entry.end - 1, byte: usize::MAX }
        } else {
            block.end
        };
        let mut lines: Vec<BodyLine> = summary.iter().map(|(at, text)| self.body_line(*at, text)).collect();
        if !lines.is_empty() {
            lines.push(blank(block.content.line));
        }
        let preamble = lines.len();
        if end > block.content {
            lines.extend(
                details::between(&self.document.scan, block.content, end)
                    .into_iter()
                    .map(|(at, text)| self.body_line(at, text)),
            );
        }
        let mut content = lines.split_off(preamble);
        self.unfold(block.content.line, end.line, &mut content);
        strip_wrappers(&mut content);
        let is_own = preamble > 0 && content.iter().all(|line| line.text.trim().is_empty());
        lines.extend(dedent_whole(content));
        let question_end = (from.line.max(candidate.line) + 1).min(self.entry.end);
        Parts { raw, lines, question_end, end: self.entry.end, is_own }
    }

    fn row(&self) -> Parts {
        let candidate = self.candidate();
        let mut lines = Vec::new();
        let Some(table) = table::find_at(&self.document.scan, candidate.line) else { return self.whole(lines) };
        let cells = table::cells(self.document.scan.lines[candidate.line].text);
        let Some((question, answer)) = table::question_columns(&table.columns) else { return self.whole(lines) };
        let level = table::level_column(&table.columns);
        let mut raw = candidate.raw.clone();
        for (index, cell) in cells.iter().enumerate() {
            let is_counter = Some(index) != answer && cell.chars().all(|c| c.is_ascii_digit() || c == '.');
            if index == question || cell.is_empty() || is_counter {
                continue;
            }
            if Some(index) == level
                && super::level::from_words(cell).or_else(|| super::level::from_symbols(cell)).is_some()
            {
                raw = format!("{raw} ({cell})");
                continue;
            }
            let text = unescape_cell(cell);
            let name = table.columns.get(index).map_or("", String::as_str);
            let text = if Some(index) == answer || name.is_empty() { text } else { format!("**{name}:** {text}") };
            if !lines.is_empty() {
                lines.push(blank(candidate.line));
            }
            lines.extend(text.split('\n').map(|text| BodyLine {
                line: candidate.line,
                text: text.trim().to_owned(),
                is_code: false,
                underlined: None,
            }));
        }
        Parts { raw, lines, question_end: candidate.end, end: candidate.end, is_own: false }
    }

    fn card(&self) -> Parts {
        let candidate = self.candidate();
        let text = self.document.scan.lines[candidate.line].text;
        let back = text.split_once(" :: ").map_or("", |(_, back)| back).trim().to_owned();
        let mut lines = vec![BodyLine { line: candidate.line, text: back, is_code: false, underlined: None }];
        lines.extend(self.lines(candidate.end, self.entry.end));
        self.whole(lines)
    }

    fn term(&self) -> Parts {
        let candidate = self.candidate();
        let mut lines = self.lines(candidate.end, self.entry.end);
        for line in &mut lines {
            if let Some(definition) = line.text.trim_start().strip_prefix(": ") {
                line.text = definition.trim_start().to_owned();
            }
        }
        self.whole(dedent(lines))
    }

    fn admonition(&self) -> Parts {
        let candidate = self.candidate();
        let mut lines = self.dedented(candidate.end, self.entry.end);
        if !candidate.raw.is_empty() {
            return self.whole(lines);
        }
        body::trim(&mut lines);
        let length = lines.iter().take_while(|line| !line.text.trim().is_empty() && !line.is_code).count();
        let texts: Vec<&str> = lines[..length].iter().map(|line| line.text.trim()).collect();
        let used = if texts.is_empty() { 0 } else { paragraph::question_lines(&texts) };
        let raw = texts[..used].join(" ");
        lines.drain(..used);
        Parts { raw, lines, question_end: candidate.end + used, end: self.entry.end, is_own: false }
    }
}

/// A line of the document with what surrounds it, with the text it has in a body.
pub(super) fn body_line(document: &Document<'_>, at: usize, text: &str) -> BodyLine {
    let is_underlined = |candidate: &&Candidate| {
        candidate.end == at + 2 && candidate.heading_level().is_some() && !candidate.raw.starts_with('<')
    };
    let underlined = document.at(at).iter().find(is_underlined).and_then(Candidate::heading_level);
    BodyLine { line: at, text: text.to_owned(), is_code: document.scan.lines[at].inside != Inside::Nothing, underlined }
}

fn blank(line: usize) -> BodyLine {
    BodyLine { line, text: String::new(), is_code: false, underlined: None }
}

/// Relative links inside a question's text are words there: the text is shown where they lead nowhere.
fn unlink_inner(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let ends = if before.matches('`').count() % 2 == 1 { None } else { candidate::link_ends(here) };
        match ends {
            Some((close, end)) if !here[close + 2..end].contains("://") => {
                let shown = &here[1..close];
                if out.ends_with('!') {
                    out.pop();
                }
                out.push_str(shown);
                rest = &here[end + 1..];
            }
            Some((_, end)) => {
                out.push_str(&here[..=end]);
                rest = &here[end + 1..];
            }
            None => {
                out.push('[');
                rest = &here[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Cuts the text between two places out of lines of which the first is line `from` of the document.
fn cut(lines: &mut [BodyLine], from: usize, start: details::Place, end: details::Place) {
    let _ = from;
    for line in lines.iter_mut() {
        if line.line < start.line || line.line > end.line {
            continue;
        }
        let first = if line.line == start.line { start.byte.min(line.text.len()) } else { 0 };
        let last = if line.line == end.line { end.byte.min(line.text.len()) } else { line.text.len() };
        if first <= last && line.text.is_char_boundary(first) && line.text.is_char_boundary(last) {
            line.text.replace_range(first..last, "");
        }
    }
}

/// Takes the indentation off that the indented lines share; lines at the margin stay.
pub(super) fn dedent(mut lines: Vec<BodyLine>) -> Vec<BodyLine> {
    let columns = lines
        .iter()
        .filter(|line| !line.text.trim().is_empty())
        .map(|line| line::indent(&line.text))
        .filter(|indent| *indent > 0)
        .min()
        .unwrap_or(0);
    for line in &mut lines {
        line.text = line::dedent(&line.text, columns);
    }
    lines
}

/// Takes the indentation off that all lines share.
fn dedent_whole(lines: Vec<BodyLine>) -> Vec<BodyLine> {
    let mut filled = lines.iter().filter(|line| !line.text.trim().is_empty());
    if filled.next().is_some_and(|line| line::indent(&line.text) > 0) && filled.all(|line| line::indent(&line.text) > 0)
    {
        return dedent(lines);
    }
    lines
}

/// Takes `<br><b>` off the start of a block's content and `</b>` off its end.
fn strip_wrappers(lines: &mut [BodyLine]) {
    let mut bold = false;
    if let Some(first) = lines.iter_mut().find(|line| !line.text.trim().is_empty()) {
        let mut text = first.text.trim_start();
        let mut stripped = false;
        loop {
            let lower = text.to_ascii_lowercase();
            let found = ["<br>", "<br/>", "<br />", "</br>", "<b>", "<p>"].iter().find(|tag| lower.starts_with(**tag));
            let Some(tag) = found else { break };
            // `<b>word</b> starts an answer` keeps its bold word.
            if *tag == "<b>" && lower[3..].contains("</b>") {
                break;
            }
            bold |= *tag == "<b>";
            text = text[tag.len()..].trim_start();
            stripped = true;
        }
        if stripped {
            first.text = text.to_owned();
        }
    }
    if let Some(last) = lines.iter_mut().rev().find(|line| !line.text.trim().is_empty()) {
        for tag in ["</p>", "</b>", "<br>", "<br/>"] {
            if let Some(rest) = last.text.trim_end().strip_suffix(tag)
                && (tag != "</b>" || bold || !rest.contains("<b>"))
            {
                last.text = rest.to_owned();
            }
        }
    }
}

/// A table cell as lines of Markdown: `<br>` is a line break, `\|` a bar.
fn unescape_cell(cell: &str) -> String {
    let mut out = String::new();
    let mut last = 0;
    for tag in html::tags(cell) {
        if tag.name == "br" {
            out.push_str(&cell[last..tag.start]);
            out.push('\n');
            last = tag.end;
        }
    }
    out.push_str(&cell[last..]);
    out.replace("\\|", "|")
}
