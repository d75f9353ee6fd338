//! Which candidates are the questions of a document, where each ends, and under which sections they stand.

use std::collections::BTreeSet;

use super::candidate::{Candidate, Container};
use super::document::Document;
use super::lead::Lead;
use super::pattern::{self, Marking, Pattern, Rating, ratio};
use super::{title, wording};

/// A question of a document: a candidate and the lines up to `end`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// Indexes [`Document::candidates`].
    pub(super) candidate: usize,
    /// Index of the first line behind the question and its answer.
    pub(super) end: usize,
    /// The form that made it a question.
    pub(super) pattern: Pattern,
}

/// A heading that questions stand under.
#[derive(Clone, Debug)]
pub(super) struct Section {
    /// Index of its line.
    pub(super) line: usize,
    /// Index of the first line behind the heading.
    pub(super) end: usize,
    /// Its level.
    pub(super) level: u8,
    /// Its text, cleaned.
    pub(super) title: String,
    /// Names it is linked by.
    pub(super) anchors: Vec<String>,
}

/// A document judged: its questions and sections, both by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    pub(super) entries: Vec<Entry>,
    pub(super) sections: Vec<Section>,
}

/// Finds the questions of a document: those of the form that explains most of it first, then, in what is left over, those
/// of the form that explains each section.
pub(super) fn outline(document: &Document<'_>) -> Outline {
    let end = document.scan.lines.len();
    let mut entries = Vec::new();
    if let Some(rating) = pattern::choose(document, 0, end, None) {
        for (from, to, pattern) in parts(document, rating, 0, end) {
            entries.extend(Walk::new(document, pattern, from, to).run());
        }
        // A form that the first look finds in some sections is believed in the others at the second.
        for _ in 0..2 {
            let mut found = Vec::new();
            let mut known: Vec<Pattern> = entries.iter().map(|entry| entry.pattern).collect();
            known.sort();
            known.dedup();
            known.retain(|pattern| *pattern == rating.pattern || returns_often(*pattern, &entries));
            for (from, to) in gaps(&entries, document, 0, end) {
                left_over(&Rest { document, main: rating, known: &known }, from, to, 0, &mut found);
            }
            entries.append(&mut found);
            entries.sort_by_key(|entry| (document.candidates[entry.candidate].line, entry.candidate));
        }
    }
    let sections = sections(document, &entries);
    Outline { entries, sections }
}

/// The parts of the lines `start..end` that their main form is applied to, each with the form that fits it best.
///
/// Lists and bold lines also stand in answers of other forms: with such a main form every section is decided for itself.
fn parts(document: &Document<'_>, rating: Rating, start: usize, end: usize) -> Vec<(usize, usize, Pattern)> {
    let main = rating.pattern;
    if !matches!(main, Pattern::Ordered | Pattern::Bullet | Pattern::Bold(_)) {
        return vec![(start, end, main)];
    }
    let walk = Walk::new(document, main, start, end);
    let deepest = walk.deepest_section();
    let headings = document
        .in_lines(start, end)
        .filter(|heading| heading.depth == 0 && !heading.is_nested && !walk.returns(heading));
    let cuts = headings
        .filter(|heading| heading.heading_level().is_some_and(|level| level <= deepest))
        .map(|heading| heading.line);
    let mut parts = Vec::new();
    let mut from = start;
    for to in cuts.chain([end]).filter(|to| *to > start) {
        if to > from {
            let best = pattern::choose(document, from, to, Some(main));
            let pattern = best.and_then(|best| {
                let is_main = best.pattern == main || stands_in_answers(document, main, best.pattern, from, to);
                let is_other = || is_convincing(document, rating, best, from, to).then_some(best.pattern);
                if is_main { Some(main) } else { is_other() }
            });
            parts.extend(pattern.map(|pattern| (from, to, pattern)));
        }
        from = to;
    }
    parts
}

/// Whether everything of the form `inner` in `from..to` stands behind a question of the form `main`: in its answer.
fn stands_in_answers(document: &Document<'_>, main: Pattern, inner: Pattern, from: usize, to: usize) -> bool {
    let mut here = document.in_lines(from, to).filter(|candidate| pattern::is_open(document, candidate));
    pattern::contains(main, inner)
        && here
            .find(|candidate| main.matches(candidate) || inner.matches(candidate))
            .is_some_and(|first| main.matches(first) && first.asks)
}

/// The parts of `from..to` that no entry covers.
fn gaps(entries: &[Entry], document: &Document<'_>, from: usize, to: usize) -> Vec<(usize, usize)> {
    let mut gaps = Vec::new();
    let mut at = from;
    for entry in entries {
        let line = document.candidates[entry.candidate].line;
        if line > at {
            gaps.push((at, line));
        }
        at = at.max(entry.end);
    }
    if to > at {
        gaps.push((at, to));
    }
    gaps
}

/// Most headings inside headings that a left-over part is cut along.
const MAX_CUTS: usize = 6;

/// Whether a form has made several questions.
fn returns_often(pattern: Pattern, entries: &[Entry]) -> bool {
    entries.iter().filter(|entry| entry.pattern == pattern).count() >= 3
}

/// What is left of a document when its main form has been applied.
struct Rest<'d, 'a> {
    document: &'d Document<'a>,
    main: Rating,
    /// The main form, and others that were found several times.
    known: &'d [Pattern],
}

/// Looks for questions of another form in a part without any, whole or section by section.
fn left_over(rest: &Rest<'_, '_>, from: usize, to: usize, depth: usize, found: &mut Vec<Entry>) {
    let document = rest.document;
    let headings: Vec<(usize, u8)> = document
        .in_lines(from, to)
        .filter(|candidate| candidate.depth == 0)
        .filter_map(|candidate| candidate.heading_level().map(|level| (candidate.line, level)))
        .collect();
    let top = headings.iter().map(|(_, level)| *level).min();
    let cuts: Vec<usize> = headings.iter().filter(|(_, level)| Some(*level) == top).map(|(line, _)| *line).collect();
    if cuts.len() + usize::from(cuts.first() != Some(&from)) > 1 && depth < MAX_CUTS {
        let mut start = from;
        for cut in cuts.into_iter().chain([to]) {
            if cut > start {
                left_over(rest, start, cut, depth + 1, found);
            }
            start = cut;
        }
        return;
    }
    let is_convincing = |rating: &Rating| {
        rest.known.contains(&rating.pattern) && rating.count >= 2
            || is_convincing(document, rest.main, *rating, from, to)
    };
    let Some(rating) = pattern::ranked(document, from, to, None).into_iter().find(is_convincing) else { return };
    let mut entries = Vec::new();
    for (from, to, pattern) in parts(document, rating, from, to) {
        entries.extend(Walk::new(document, pattern, from, to).run());
    }
    let gaps = gaps(&entries, document, from, to);
    let is_progress = !entries.is_empty();
    found.extend(entries);
    if is_progress && depth < MAX_CUTS {
        for (from, to) in gaps {
            left_over(rest, from, to, depth + 1, found);
        }
    }
}

/// Whether a form other than the document's main one is sure enough in a part of it.
fn is_convincing(document: &Document<'_>, main: Rating, rating: Rating, from: usize, to: usize) -> bool {
    let asks = |least: usize, share: f64| {
        let own: Vec<&Candidate> =
            document.in_lines(from, to).filter(|candidate| rating.pattern.matches(candidate)).collect();
        let asking = own.iter().filter(|candidate| wording::asks(&document.title(candidate).text)).count();
        asking >= least && ratio(asking, own.len()) >= share
    };
    if rating.pattern == main.pattern {
        return true;
    }
    match rating.pattern {
        Pattern::QuestionHeading | Pattern::ItemHeading | Pattern::Marked | Pattern::Row | Pattern::Admonition => true,
        Pattern::Details => rating.asking > 0.3 || main.pattern == Pattern::Details,
        Pattern::NumberedHeading(_) => rating.count >= 2 || asks(1, 0.5),
        Pattern::PlainHeading(_) => {
            let is_sure = main.pattern.is_heading() && rating.count >= 2 && rating.asking >= 0.9;
            is_sure || asks(1, 0.0) && rating.asking >= 0.5 && (rating.count >= 2 || main.pattern.is_heading())
        }
        Pattern::Bold(Marking::Number) if rating.count >= 2 && rating.asking >= 0.5 => true,
        Pattern::Bold(Marking::None) if rating.count >= 2 && rating.asking >= 0.9 => true,
        // A single bold sentence at the end is a remark unless text follows it.
        Pattern::Bold(_) => {
            asks(1, 0.0)
                && document.in_lines(from, to).any(|candidate| {
                    rating.pattern.matches(candidate)
                        && candidate.asks
                        && document.first_content(candidate.end).is_some_and(|line| line < to)
                })
        }
        // Questions of the frame are few and short of marks; a section of questions is a list of them.
        Pattern::Ordered | Pattern::Bullet => {
            let is_section = document.scan.lines[from].heading().is_some();
            asks(2, 0.5)
                || (is_section && rating.asking >= 0.7 && (rating.count >= 3 || rating.count >= 2 && asks(1, 0.0)))
        }
        Pattern::Card | Pattern::Term => false,
    }
}

/// The headings that are no questions and stand outside of them.
fn sections(document: &Document<'_>, entries: &[Entry]) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut next = 0;
    for (index, candidate) in document.candidates.iter().enumerate() {
        while entries.get(next).is_some_and(|entry| entry.end <= candidate.line) {
            next += 1;
        }
        let inside = entries[next.min(entries.len())..].iter().take(2).any(|entry| {
            entry.candidate == index
                || (document.candidates[entry.candidate].line < candidate.line && candidate.line < entry.end)
        });
        let level = match candidate.container {
            Container::Heading(level) => level,
            // A block that holds questions of its own is a section that folds.
            Container::Summary if holds_entries(document, candidate, entries, next) => 6,
            _ => continue,
        };
        if inside || document.contents.has(candidate.line) {
            continue;
        }
        let read = document.title(candidate);
        let title = section_title(&read.text);
        if !title.is_empty() {
            sections.push(Section { line: candidate.line, end: candidate.end, level, title, anchors: read.anchors });
        }
    }
    sections
}

fn holds_entries(document: &Document<'_>, summary: &Candidate, entries: &[Entry], next: usize) -> bool {
    let Some(block) = summary.details.map(|index| &document.blocks[index]) else { return false };
    let lines = entries[next.min(entries.len())..].iter().map(|entry| document.candidates[entry.candidate].line);
    let inside = lines.take_while(|line| *line < block.close.line).filter(|line| *line > block.open.line);
    !pattern::is_invitation(summary) && inside.take(2).count() == 2
}

/// A section's name: ranges such as `(Questions 31-60)` and leading numbers are not part of it.
pub(super) fn section_title(text: &str) -> String {
    let mut text = text.trim().trim_start_matches(['#', ' ']).to_owned();
    loop {
        let before = text.len();
        if let Some(rest) = unnumbered(&text) {
            text = rest.to_owned();
        }
        for (open, close) in [('(', ')'), ('[', ']'), ('（', '）')] {
            let Some(inner) = text.strip_suffix(close) else { continue };
            let Some(at) = inner.rfind(open) else { continue };
            let label = wording::normalized(&inner[at + open.len_utf8()..]);
            let is_count = label.split(' ').all(|word| {
                word.bytes().all(|byte| byte.is_ascii_digit())
                    || word.strip_prefix('q').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
                    || matches!(
                        word,
                        "question"
                            | "questions"
                            | "q"
                            | "total"
                            | "to"
                            | "through"
                            | "and"
                            | "вопросов"
                            | "题"
                            | "qs"
                            | "q a"
                    )
            });
            if is_count && label.bytes().any(|byte| byte.is_ascii_digit()) {
                text = inner[..at].trim_end_matches([' ', '-', '–', '—', ':']).to_owned();
            }
        }
        // `1–20: Fundamentals`, `Questions 21-40: Tools`
        let rest = text.strip_prefix("Questions ").or_else(|| text.strip_prefix("Q")).unwrap_or(&text);
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        if digits > 0
            && let Some(tail) = rest[digits..].trim_start().strip_prefix(['-', '–', '—'])
        {
            let tail = tail.trim_start().trim_start_matches('Q');
            let more = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
            let behind = tail[more..].trim_start();
            if more > 0
                && let Some(name) = behind.strip_prefix([':', '.', ')', '：', '-', '–', '—'])
                && !name.trim().is_empty()
            {
                text = name.trim().to_owned();
            }
        }
        if text.len() == before {
            break;
        }
    }
    title::unwrap_emphasis(&text).trim_end_matches([':', '：']).trim().to_owned()
}

/// The text behind a number in words or letters: `一、`, `第二章：`, `IV. `.
pub(super) fn unnumbered(text: &str) -> Option<&str> {
    let is_numeral = |c: char| "〇零一二三四五六七八九十百两".contains(c);
    let ideographs = text.strip_prefix('第').unwrap_or(text).trim_start_matches(is_numeral);
    let rest = if ideographs.len() < text.len() {
        let unit = ["章", "部分", "节", "節", "篇"].iter().find_map(|unit| ideographs.strip_prefix(unit));
        let signed = unit.unwrap_or(ideographs).strip_prefix(['、', '．', '.', '：', ':', '，', ' ']);
        signed.or(unit)
    } else {
        let end = text.find(|c: char| !matches!(c, 'I' | 'V' | 'X'))?;
        text[end..].strip_prefix(['.', ')']).filter(|rest| end > 0 && rest.starts_with(' '))
    };
    rest.map(str::trim_start).filter(|rest| !rest.is_empty())
}

/// One pass over a part of a document with one form.
struct Walk<'d, 'a> {
    document: &'d Document<'a>,
    pattern: Pattern,
    from: usize,
    to: usize,
    found: Vec<Entry>,
    /// Index of the question that is open.
    open: Option<usize>,
    /// Number of the last question that had one.
    last_number: Option<super::lead::Number>,
    /// Number of the last item of a list inside an answer.
    inner_number: Option<u32>,
    /// Levels of headings that stand right above questions.
    section_levels: [bool; 7],
    /// How the numbers of an ordered list behave.
    all_ones: bool,
    /// Whether most candidates ask.
    mostly_ask: bool,
    /// Whether nearly all headings that ask have text below.
    mostly_answered: bool,
    /// Lowest level of heading questions.
    top_level: u8,
    /// Level of the last heading before the first question; 0 when there is none.
    opening_level: u8,
    /// Where links before the first question lead.
    frame_links: BTreeSet<&'d str>,
}

impl<'d, 'a> Walk<'d, 'a> {
    fn new(document: &'d Document<'a>, pattern: Pattern, from: usize, to: usize) -> Self {
        let mut walk = Self {
            document,
            pattern,
            from,
            to,
            found: Vec::new(),
            open: None,
            last_number: None,
            inner_number: None,
            section_levels: [false; 7],
            all_ones: false,
            mostly_ask: false,
            mostly_answered: false,
            top_level: 7,
            opening_level: 0,
            frame_links: BTreeSet::new(),
        };
        let first =
            document.in_lines(from, to).find(|candidate| pattern.matches(candidate)).map_or(from, |first| first.line);
        walk.opening_level = document.in_lines(0, first).filter_map(Candidate::heading_level).last().unwrap_or(0);
        walk.frame_links = document.scan.lines[from..first].iter().flat_map(|line| addresses(line.text)).collect();
        let mut count = 0;
        let mut ones = 0;
        let mut asking = 0;
        for candidate in document.in_lines(from, to).filter(|candidate| pattern.matches(candidate)) {
            count += 1;
            ones += usize::from(candidate.number == Some(1));
            asking += usize::from(candidate.asks);
            walk.top_level = walk.top_level.min(candidate.heading_level().unwrap_or(7));
        }
        walk.all_ones = count >= 3 && ones * 10 >= count * 8;
        walk.mostly_ask = asking * 2 >= count;
        walk.mostly_answered = pattern.is_heading() && {
            let own = || document.in_lines(from, to).filter(|next| pattern.matches(next) && next.asks);
            let bare = own().filter(|next| {
                let below = document.first_content(next.end).filter(|line| *line < to);
                below.is_none_or(|line| document.at(line).iter().any(|next| pattern.matches(next)))
            });
            bare.count() * 10 <= own().count()
        };
        for heading in
            document.in_lines(from, to).filter(|candidate| candidate.depth == 0 && !pattern.matches(candidate))
        {
            if let Some(level) = heading.heading_level()
                && walk.leads_to_question(heading)
                && !walk.returns(heading)
            {
                walk.section_levels[usize::from(level)] = true;
            }
        }
        walk
    }

    fn run(mut self) -> Vec<Entry> {
        let first = self.document.candidates.partition_point(|candidate| candidate.line < self.from);
        for index in first..self.document.candidates.len() {
            let candidate = &self.document.candidates[index];
            if candidate.line >= self.to {
                break;
            }
            if self.open_block_end().is_some_and(|end| candidate.line >= end) {
                self.close(self.open_block_end().unwrap_or(candidate.line));
            }
            if pattern::is_open(self.document, candidate)
                && (self.is_question(candidate) || self.fills_hole(index) || self.is_marked_aside(candidate))
            {
                self.close(candidate.line);
                self.found.push(Entry { candidate: index, end: self.to, pattern: self.pattern });
                self.open = Some(index);
                self.last_number = candidate.any_number().or(self.last_number);
                self.inner_number = None;
            } else if (candidate.container == Container::Heading(0) || candidate.heading_level().is_some())
                && (self.open.is_none() || self.ends_question(candidate))
            {
                self.close(candidate.line);
                self.open = None;
                self.inner_number = None;
                if self.pattern == Pattern::Ordered {
                    self.last_number = None;
                }
            }
        }
        let end = self.open_block_end().unwrap_or(self.to);
        self.close(end);
        self.found
    }

    fn current(&self) -> Option<&'d Candidate> {
        self.open.map(|index| &self.document.candidates[index])
    }

    /// The line behind the `<details>` that the open question is.
    fn open_block_end(&self) -> Option<usize> {
        let current = self.current()?;
        if self.pattern != Pattern::Details {
            return None;
        }
        current.details.map(|index| self.document.blocks[index].close.line + 1)
    }

    fn close(&mut self, line: usize) {
        if self.open.is_some()
            && let Some(entry) = self.found.last_mut()
        {
            entry.end = line.max(self.document.candidates[entry.candidate].end).min(self.to);
        }
        if self.pattern == Pattern::Details {
            self.open = None;
        }
    }

    fn is_question(&mut self, candidate: &Candidate) -> bool {
        if !self.pattern.matches(candidate) {
            return false;
        }
        match self.pattern {
            Pattern::Ordered => self.is_ordered_question(candidate),
            Pattern::ItemHeading => {
                candidate.number.is_some() || self.mostly_ask && candidate.asks || self.open.is_none()
            }
            Pattern::Bold(Marking::None) => candidate.asks,
            Pattern::Bold(Marking::Number) => self.is_bold_question(candidate),
            Pattern::Details => self.is_details_question(candidate),
            Pattern::PlainHeading(_) => !self.document.is_frame(candidate) && !self.is_section_heading(candidate),
            Pattern::NumberedHeading(_) => !self.is_section_heading(candidate),
            _ => true,
        }
    }

    /// Whether a line of another form fits between the numbers of two questions, where its author fell out of the form.
    fn fills_hole(&self, index: usize) -> bool {
        let candidate = &self.document.candidates[index];
        let is_counted = matches!(
            self.pattern,
            Pattern::QuestionHeading
                | Pattern::NumberedHeading(_)
                | Pattern::ItemHeading
                | Pattern::Bold(Marking::Number)
                | Pattern::Marked
        );
        let stands_out = matches!(
            candidate.container,
            Container::Heading(_) | Container::Bold | Container::Plain | Container::ItemHeading
        ) && !candidate.is_nested;
        let (Some(number), Some(last)) = (candidate.any_number(), self.last_number) else { return false };
        if !is_counted
            || !stands_out
            || candidate.depth > 0
            || !number.follows(last)
            || matches!(candidate.lead, Lead::Answer(_))
        {
            return false;
        }
        let next = self.document.candidates[index + 1..]
            .iter()
            .take_while(|next| next.line < self.to)
            .find(|next| self.pattern.matches(next));
        match next.map(|next| next.any_number()) {
            Some(Some(next)) => next.follows(number),
            Some(None) => candidate.asks || self.pattern == Pattern::Marked && candidate.container == Container::Bold,
            None => candidate.asks,
        }
    }

    /// Whether a `Q:` with its `A:` stands by itself in a document of headings: not as the question line below a title.
    fn is_marked_aside(&self, candidate: &Candidate) -> bool {
        let Some(current) = self.current().filter(|_| self.pattern.is_heading()) else { return false };
        let stands_out = Pattern::Marked.matches(candidate) && candidate.depth == 0 && candidate.indent == 0;
        if !stands_out || !candidate.asks || self.document.first_content(current.end) == Some(candidate.line) {
            return false;
        }
        let below = self.document.scan.lines[candidate.end..self.to]
            .iter()
            .take(6)
            .filter(|line| line.is_text() && !line.is_blank());
        let mut below = below.take_while(|line| line.heading().is_none());
        below.any(|line| {
            matches!(
                title::read(line.text.get(..line.text.len().min(40)).unwrap_or(""), &self.document.legend).lead,
                Lead::Answer(_)
            ) || wording::is_answer_label(line.text)
        })
    }

    /// A heading of the questions' own level that stands right above another question and says nothing itself.
    fn is_section_heading(&self, candidate: &Candidate) -> bool {
        if candidate.asks {
            return false;
        }
        if self.mostly_answered && self.mostly_ask && self.heads_questions_of_its_level(candidate) {
            return true;
        }
        let Some(below) = self.document.first_content(candidate.end) else { return false };
        self.document.at(below).iter().any(|next| {
            self.pattern.matches(next)
                && next.asks
                && matches!((next.heading_level(), candidate.heading_level()), (Some(next), Some(own)) if next > own)
        })
    }

    /// Whether only headings that do not ask stand between a heading and a question, all of one level, without text.
    fn heads_questions_of_its_level(&self, heading: &Candidate) -> bool {
        let mut at = heading.end;
        for _ in 0..3 {
            let Some(below) = self.document.first_content(at).filter(|line| *line < self.to) else { return false };
            let next = self.document.at(below).iter().find(|next| next.heading_level() == heading.heading_level());
            match next {
                Some(next) if next.asks => return self.pattern.matches(next),
                Some(next) => at = next.end,
                None => return false,
            }
        }
        false
    }

    /// An item goes on the list of questions when its number does; a list inside an answer starts again at one.
    fn is_ordered_question(&mut self, candidate: &Candidate) -> bool {
        let Some(number) = candidate.number else { return candidate.asks };
        if self.all_ones {
            return !self.mostly_ask || candidate.asks || self.open.is_none();
        }
        let Some(last) = self.last_number.map(|last| last.main).filter(|_| self.open.is_some()) else { return true };
        if let Some(inner) = self.inner_number {
            let goes_on_inside = number == inner + 1;
            let goes_on_outside = number == last + 1;
            if goes_on_inside && !(goes_on_outside && candidate.asks && self.mostly_ask) {
                self.inner_number = Some(number);
                return false;
            }
            if goes_on_outside || number > last && candidate.asks {
                return true;
            }
        } else if number > last || candidate.asks && self.mostly_ask {
            return true;
        }
        if number <= 1 || self.inner_number.is_some() {
            // A restart without a heading: a new list of questions when its items ask, a list in the answer otherwise.
            if candidate.asks && self.mostly_ask {
                return true;
            }
            self.inner_number = Some(number);
            return false;
        }
        true
    }

    /// A numbered bold line is a question when it asks, or when its number goes on and most of the others do not ask.
    fn is_bold_question(&self, candidate: &Candidate) -> bool {
        if candidate.asks || !self.mostly_ask {
            return true;
        }
        match (candidate.lead.number(), self.last_number) {
            (Some(number), Some(last)) => number.follows(last),
            _ => self.open.is_none(),
        }
    }

    /// Blocks inside a block are part of its answer, unless the outer one is a section that folds, or the inner one asks:
    /// then the outer one was never closed.
    fn is_details_question(&self, candidate: &Candidate) -> bool {
        let Some(block) = candidate.details.map(|index| &self.document.blocks[index]) else { return false };
        let children = self
            .document
            .in_lines(block.content.line, block.close.line)
            .filter(|inner| inner.container == Container::Summary && inner.details != candidate.details && inner.asks)
            .take(2)
            .count();
        if children >= 2 && !candidate.asks {
            return false;
        }
        match self.current() {
            None => true,
            Some(_) => wording::asks(&self.document.title(candidate).text),
        }
    }

    /// Whether a heading that is no question ends the open one.
    fn ends_question(&self, heading: &Candidate) -> bool {
        let is_listed = matches!(self.pattern, Pattern::Ordered | Pattern::Bullet | Pattern::ItemHeading);
        if heading.depth > 0 || self.pattern == Pattern::Details || is_listed && heading.is_nested {
            return false;
        }
        if self.document.contents.has(heading.line) {
            return true;
        }
        let Some(level) = heading.heading_level() else { return false };
        if self.document.answers_section.is_some_and(|(line, _)| line == heading.line) {
            return true;
        }
        if self.returns(heading) || pattern::is_label(heading) {
            return false;
        }
        let Some(current) = self.current() else { return true };
        if current.container == Container::ItemHeading && heading.indent == 0 && level <= current.inner_level {
            return true;
        }
        match current.heading_level() {
            Some(own) => self.ends_heading_question(heading, level, own),
            None => self.ends_inner_question(heading, level),
        }
    }

    fn ends_heading_question(&self, heading: &Candidate, level: u8, own: u8) -> bool {
        if level > own {
            return self.advertises(heading);
        }
        let leads = self.leads_to_question(heading);
        if level < own {
            return level < self.top_level
                || leads
                || self.document.is_frame(heading)
                || !self.questions_go_on(heading);
        }
        leads || self.document.in_frame(heading.line) || self.restarts(heading) || self.lists_questions(heading)
    }

    /// Whether a heading repeats a link that stands before the first question: the frame of the document begins again.
    fn advertises(&self, heading: &Candidate) -> bool {
        addresses(&heading.raw).any(|address| self.frame_links.contains(address))
    }

    /// For questions that are no headings themselves: any heading ends them, unless it stands deeper than those that
    /// divide the document.
    fn ends_inner_question(&self, heading: &Candidate, level: u8) -> bool {
        if matches!(self.pattern, Pattern::Bullet | Pattern::Row | Pattern::Card | Pattern::Term | Pattern::Admonition)
        {
            return true;
        }
        if self.document.in_frame(heading.line) || self.leads_to_question(heading) {
            return true;
        }
        level <= self.deepest_section()
    }

    /// The deepest level of headings that divide the questions: those right above questions, or else above the first.
    fn deepest_section(&self) -> u8 {
        (1..7_u8).rev().find(|level| self.section_levels[usize::from(*level)]).unwrap_or(self.opening_level)
    }

    /// Whether the same heading stands in answer after answer.
    fn returns(&self, heading: &Candidate) -> bool {
        self.document.heading_count(heading) >= 3 && heading.lead == Lead::None
    }

    /// Whether the next content below a heading, other headings aside, is a question.
    fn leads_to_question(&self, heading: &Candidate) -> bool {
        let mut at = heading.end;
        for _ in 0..4 {
            let Some(below) = self.document.first_content(at).filter(|line| *line < self.to) else { return false };
            let here = self.document.at(below);
            if here.iter().any(|candidate| {
                self.pattern.matches(candidate)
                    && (candidate.asks || !self.mostly_ask || self.pattern != Pattern::Bold(Marking::None))
            }) {
                return true;
            }
            match here.iter().find(|candidate| candidate.heading_level() > heading.heading_level()) {
                Some(deeper) => at = deeper.end,
                None => return false,
            }
        }
        false
    }

    /// Whether there are questions of the form behind a heading and before the next one of its level.
    fn questions_go_on(&self, heading: &Candidate) -> bool {
        self.document
            .in_lines(heading.end, self.to)
            .take_while(|next| {
                next.heading_level()
                    .is_none_or(|level| Some(level) > heading.heading_level() || self.pattern.matches(next))
            })
            .any(|next| self.pattern.matches(next))
    }

    /// Whether the next question's number starts again: then the heading before it is a section.
    fn restarts(&self, heading: &Candidate) -> bool {
        let next = self.document.in_lines(heading.end, self.to).find(|next| next.heading_level().is_some());
        let number = next.filter(|next| self.pattern.matches(next)).and_then(|next| next.any_number());
        match (number, self.last_number) {
            (Some(number), Some(last)) => number.main <= 1 && last.main > 1 && number.part.is_none(),
            _ => false,
        }
    }

    /// Whether a list of questions stands below a heading: the document changes its shape there.
    fn lists_questions(&self, heading: &Candidate) -> bool {
        let items: Vec<&Candidate> = self
            .document
            .in_lines(heading.end, self.to)
            .take_while(|next| next.heading_level().is_none())
            .filter(|next| matches!(next.container, Container::Bullet | Container::Ordered | Container::Summary))
            .collect();
        let asking = items.iter().filter(|item| wording::asks(&item.raw)).count();
        asking >= 3 && asking * 3 >= items.len() * 2
    }
}

/// Where the links of a line lead that leave the document.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|address| address.contains("://"))
}
