//! `askbook stats --format html`: a page that shows a maintainer where a book is thick and thin; each mark leads to a file.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::book::links::{Target, resolve};
use crate::book::{Book, Question, QuestionIndex};
use crate::check::snippets::has_checker;
use crate::model::Level;
use crate::render::forge::OnForge;
use crate::route::Route;
use crate::text::date;
use crate::text::html::escape;

/// Questions that a list names at most.
const MOST_LISTED: usize = 40;
/// Words from which on an answer is long.
const LONG_ANSWER: usize = 1_200;
/// Days after which an answer is old.
const OLD_ANSWER: i64 = 365;
/// Width and height of the picture of growth.
const GROWTH: (f64, f64) = (900.0, 220.0);

/// What a report is made from.
pub(super) struct Report<'a> {
    pub(super) book: &'a Book,
    /// How many questions there were after days on which that changed, oldest first.
    pub(super) growth: &'a [(String, usize)],
    /// Seconds since 1970.
    pub(super) now: i64,
}

/// Columns of the heat map: every level, and questions without one.
const LEVELS: [Option<Level>; 4] = [Some(Level::Novice), Some(Level::Intermediate), Some(Level::Advanced), None];

impl Report<'_> {
    /// The whole page.
    pub(super) fn page(&self) -> String {
        let book = self.book;
        let title = escape(&book.config.book.title);
        let mut html = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} in figures</title>\n\
             <style>\n{}</style>\n</head>\n<body>\n<h1>{title} in figures</h1>\n",
            include_str!("report.css")
        );
        let words: usize = book.listed().iter().map(|question| question.body.outline.words).sum();
        html.push_str("<ul class=\"totals\">\n");
        for (count, name) in [
            (book.listed_count, "questions"),
            (book.answered_count(), "answered"),
            (book.topics.len(), "topics"),
            (book.tags.len(), "tags"),
            (words, "words"),
            (book.questions.len() - book.listed_count, "unlisted"),
            (book.drafts.len(), "drafts"),
        ] {
            let _ = writeln!(html, "<li><strong>{count}</strong> {name}</li>");
        }
        html.push_str("</ul>\n");
        self.heat_map(&mut html);
        self.growth(&mut html);
        self.lists(&mut html);
        self.topics(&mut html);
        html.push_str("</body>\n</html>\n");
        html
    }

    /// Topics by level and importance: the more questions, the deeper the color.
    fn heat_map(&self, html: &mut String) {
        let book = self.book;
        let has_level = |level: Option<Level>| book.listed().iter().any(|question| question.level == level);
        let levels: Vec<Option<Level>> = LEVELS.into_iter().filter(|level| has_level(*level)).collect();
        html.push_str(
            "<h2>Topics by level and importance</h2>\n<p>Importance 3 is asked nearly always. A number leads to the questions.</p>\n\
             <div class=\"scroll\"><table>\n<thead><tr><th></th>",
        );
        for level in &levels {
            let name = level.map_or("no level", Level::name);
            let _ = write!(html, "<th colspan=\"3\" scope=\"colgroup\">{name}</th>");
        }
        html.push_str("<th></th></tr>\n<tr><th></th>");
        for _ in &levels {
            html.push_str("<th scope=\"col\">1</th><th scope=\"col\">2</th><th scope=\"col\">3</th>");
        }
        html.push_str("<th scope=\"col\">all</th></tr></thead>\n<tbody>\n");
        let count = |topic: usize, level: Option<Level>, importance: u8| {
            let questions = book.topics[topic].questions.iter().map(|index| &book.questions[*index]);
            questions.filter(|question| question.level == level && question.importance.get() == importance).count()
        };
        let cells = || (1..=3_u8).flat_map(|importance| levels.iter().map(move |level| (*level, importance)));
        let most = (0..book.topics.len())
            .flat_map(|topic| cells().map(move |(level, importance)| count(topic, level, importance)));
        let most = most.max().unwrap_or(0).max(1);
        for (index, topic) in book.topics.iter().enumerate() {
            let _ = write!(html, "<tr><th scope=\"row\">{}</th>", escape(&topic.title));
            for (level, importance) in
                levels.iter().flat_map(|level| (1..=3_u8).map(move |importance| (*level, importance)))
            {
                let number = count(index, level, importance);
                let heat = number * 100 / most;
                let deep = if heat > 55 { " class=\"deep\"" } else { "" };
                let shown =
                    if number == 0 { String::new() } else { format!("<a href=\"#{}\">{number}</a>", topic.slug) };
                let _ = write!(html, "<td{deep} style=\"--heat:{heat}%\">{shown}</td>");
            }
            let _ = writeln!(html, "<td class=\"total\">{}</td></tr>", topic.questions.len());
        }
        html.push_str("</tbody></table></div>\n");
    }

    #[expect(clippy::cast_precision_loss, reason = "pixels")]
    fn growth(&self, html: &mut String) {
        let days: Vec<(i64, &str, usize)> =
            self.growth.iter().filter_map(|(day, count)| Some((date::parse(day)?, day.as_str(), *count))).collect();
        let (Some(first), Some(last)) = (days.first(), days.last()) else { return };
        let (width, height) = GROWTH;
        let span = (last.0 - first.0).max(1) as f64;
        let most = days.iter().map(|(_, _, count)| *count).max().unwrap_or(1).max(1);
        let at = |(time, _, count): &(i64, &str, usize)| {
            let (x, y) = ((time - first.0) as f64 / span * width, height - *count as f64 / most as f64 * height);
            (x, y)
        };
        let mut points = String::new();
        let mut before: Option<f64> = None;
        for day in &days {
            let (x, y) = at(day);
            // A count holds until the next change.
            if let Some(y) = before {
                let _ = write!(points, "{x:.1},{y:.1} ");
            }
            let _ = write!(points, "{x:.1},{y:.1} ");
            before = Some(y);
        }
        let _ = writeln!(
            html,
            "<h2>Growth</h2>\n<p>Questions in the history of the repository: {} on {}, {} on {}.</p>\n\
             <svg viewBox=\"-40 -16 {} {}\" role=\"img\" aria-label=\"Questions over time\">\n\
             <line x1=\"0\" y1=\"{height}\" x2=\"{width}\" y2=\"{height}\"/>\n<line x1=\"0\" y1=\"0\" x2=\"{width}\" y2=\"0\"/>\n\
             <text x=\"-8\" y=\"4\" text-anchor=\"end\">{most}</text><text x=\"-8\" y=\"{height}\" text-anchor=\"end\">0</text>\n\
             <text x=\"0\" y=\"{}\">{}</text><text x=\"{width}\" y=\"{}\" text-anchor=\"end\">{}</text>\n\
             <polyline points=\"{}\"/>\n</svg>",
            first.2,
            first.1,
            last.2,
            last.1,
            width + 60.0,
            height + 48.0,
            height + 22.0,
            first.1,
            height + 22.0,
            last.1,
            points.trim()
        );
    }

    fn lists(&self, html: &mut String) {
        let book = self.book;
        let all = || book.listed().iter().enumerate();
        let unanswered: Vec<(QuestionIndex, String)> =
            all().filter(|(_, question)| !question.is_answered()).map(|(index, _)| (index, String::new())).collect();
        self.list(html, "Unanswered", "Nobody has written an answer.", &unanswered);

        let mut long: Vec<(QuestionIndex, usize)> = all()
            .map(|(index, question)| (index, question.body.outline.words))
            .filter(|(_, words)| *words > LONG_ANSWER)
            .collect();
        long.sort_by_key(|(index, words)| (std::cmp::Reverse(*words), *index));
        let long: Vec<_> = long.into_iter().map(|(index, words)| (index, format!("{words} words"))).collect();
        self.list(html, "Long", &format!("More than {LONG_ANSWER} words: perhaps two questions."), &long);

        let mut old: Vec<(&str, QuestionIndex)> = all()
            .filter_map(|(index, question)| Some((question.updated.as_deref()?, index)))
            .filter(|(day, _)| date::parse(day).is_some_and(|then| (self.now - then) / 86_400 > OLD_ANSWER))
            .collect();
        old.sort_unstable();
        let old: Vec<_> = old.into_iter().map(|(day, index)| (index, day.to_owned())).collect();
        self.list(html, "Old", &format!("Not touched for more than {OLD_ANSWER} days."), &old);

        let undated: Vec<_> =
            all().filter(|(_, question)| question.updated.is_none()).map(|(index, _)| (index, String::new())).collect();
        self.list(
            html,
            "Without a date",
            "No <code>updated</code>, and no history that says when they changed.",
            &undated,
        );

        let unproved: Vec<_> = all()
            .filter(|(_, question)| question.proof.is_none() && self.has_unproved_code(question))
            .map(|(index, _)| (index, String::new()))
            .collect();
        self.list(
            html,
            "Unproved",
            "No proof is recorded, and their code is left out of the checks or has no checker in <code>[check.snippets]</code>.",
            &unproved,
        );

        let linked = self.linked();
        let lonely: Vec<_> =
            all().filter(|(index, _)| !linked.contains(index)).map(|(index, _)| (index, String::new())).collect();
        self.list(html, "Linked from nowhere", "No other text, question or path leads to them.", &lonely);
    }

    fn has_unproved_code(&self, question: &Question) -> bool {
        let topic = &self.book.topics[question.topic].slug;
        question.body.outline.fences.iter().any(|fence| {
            let language = &fence.info.language;
            let is_code = !language.is_empty() && !matches!(language.as_str(), "text" | "mermaid" | "flow" | "console");
            is_code && (fence.info.skip_check || !has_checker(&self.book.config.check, topic, language))
        })
    }

    /// Questions that other texts of the book lead to.
    fn linked(&self) -> BTreeSet<QuestionIndex> {
        let book = self.book;
        let mut linked: BTreeSet<QuestionIndex> =
            book.pages.iter().flat_map(|page| page.questions.iter().copied()).collect();
        linked.extend(book.questions.iter().flat_map(|question| question.related.iter().copied()));
        for (path, body) in book.bodies() {
            for link in &body.outline.links {
                if let Ok(Target::Question(index, _)) = resolve(book, path, link)
                    && book.questions[index].path != *path
                {
                    linked.insert(index);
                }
            }
        }
        linked
    }

    fn list(&self, html: &mut String, name: &str, meaning: &str, entries: &[(QuestionIndex, String)]) {
        if entries.is_empty() {
            return;
        }
        let _ = write!(html, "<h2>{name}: {}</h2>\n<p>{meaning}</p>\n<ul class=\"files\">\n", entries.len());
        for (index, note) in entries.iter().take(MOST_LISTED) {
            self.item(html, *index, note);
        }
        html.push_str("</ul>\n");
        if let Some(more) = entries.len().checked_sub(MOST_LISTED).filter(|more| *more > 0) {
            let _ = writeln!(html, "<p>and {more} more</p>");
        }
    }

    /// All questions of each topic, which the heat map leads to.
    fn topics(&self, html: &mut String) {
        html.push_str("<h2>All questions</h2>\n");
        for topic in &self.book.topics {
            let (slug, title) = (&topic.slug, escape(&topic.title));
            let _ = write!(
                html,
                "<details id=\"{slug}\" open><summary>{title}: {}</summary>\n<ul class=\"files\">\n",
                topic.questions.len()
            );
            for index in &topic.questions {
                let question = &self.book.questions[*index];
                let level = question.level.map_or("no level", Level::name);
                self.item(html, *index, &format!("{level}, {}", question.importance.get()));
            }
            html.push_str("</ul></details>\n");
        }
    }

    /// A question that leads to its file: on the forge, or beside the report.
    fn item(&self, html: &mut String, index: QuestionIndex, note: &str) {
        let book = self.book;
        let question = &book.questions[index];
        let page = Route::Question(&question.id).path();
        let forge = OnForge { book, source: &question.path, page: &page, id: &question.id, title: &question.title };
        let on_forge = forge.view_url();
        let address = if on_forge.is_empty() { question.path.to_string() } else { on_forge };
        let note = if note.is_empty() { String::new() } else { format!(" <span>{}</span>", escape(note)) };
        let _ = writeln!(html, "<li><a href=\"{}\">{}</a>{note}</li>", escape(&address), escape(&question.title));
    }
}
