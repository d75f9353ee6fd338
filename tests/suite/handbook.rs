//! Our own handbook keeps the promises of its home page: what every answer must have, whoever wrote it.

use std::collections::BTreeSet;

use askbook::book::Book;
use askbook::load_book;

use crate::support::{files, repository};

/// The shared vocabulary: a new tag is a decision, not an accident.
const TAGS: &str = "alerting architecture atomics authentication autoscaling backups benchmarks branching build caching \
    career cgo channels ci-cd clean-architecture cloud communication compiler configuration connection-pool consistency \
    context cqrs data-modeling data-races data-structures ddd dead-letters deadlocks defer delivery-guarantees \
    dependency-injection deployment docker errors event-sourcing events garbage-collection generics git goroutines grpc \
    high-availability history http idempotency images indexes infrastructure-as-code interfaces isolation joins json kafka \
    kubernetes language-design load-balancing locks logging maps mariadb memory merging messaging metrics microservices \
    middleware migrations modules mongodb nats networking nosql ordering performance postgresql profiling prometheus \
    protobuf pubsub query-tuning rabbitmq rate-limiting redis reflection replication repository-pattern resilience rest \
    retries scaling scheduler schema-design security service-discovery sharding slices solid sql storage streaming strings \
    syntax testing timeouts tracing transactions types validation worker-pools workflow workloads";

/// Beginnings of lines that their program takes as one line only: a Redis user's rules.
const UNBREAKABLE: &[&str] = &["user app on ", "user sentinel on "];

fn handbook() -> Book {
    load_book(repository()).expect("the handbook can be read").book
}

#[test]
fn the_handbook_is_whole_and_every_question_has_a_level() {
    let book = handbook();
    assert!(book.questions.len() >= 390 && book.topics.len() >= 26, "questions or topics were lost");
    for question in &book.questions {
        assert!(question.level.is_some(), "{} has no level", question.id);
    }
}

#[test]
fn every_answer_is_complete() {
    let vocabulary: BTreeSet<&str> = TAGS.split_whitespace().collect();
    let mut faults = Vec::new();
    for question in handbook().questions.iter().filter(|question| question.is_answered()) {
        let mut fault = |text: String| faults.push(format!("{}: {text}", question.path));
        let words = question.short_answer().split_whitespace().count();
        if !(35..=95).contains(&words) {
            fault(format!("the short answer has {words} words"));
        }
        let body = &question.body.text;
        if !body.contains("> [!IMPORTANT]") {
            fault("no common follow-up".to_owned());
        }
        for label in ["> Interview insight", "> Common follow-up"] {
            if body.contains(label) {
                fault(format!("`{label}` repeats the callout's name"));
            }
        }
        if !(2..=5).contains(&question.tags.len()) {
            fault(format!("{} tags", question.tags.len()));
        }
        for tag in question.tags.iter().filter(|tag| !vocabulary.contains(tag.as_str())) {
            fault(format!("tag `{tag}` is not in the vocabulary"));
        }
        if !(2..=5).contains(&question.related.len()) {
            fault(format!("{} related questions", question.related.len()));
        }
        if question.updated.is_none() {
            fault("no date".to_owned());
        }
        if question.body.outline.words < 150 {
            fault(format!("only {} words", question.body.outline.words));
        }
        let most = [300, 400, 450][usize::from(question.importance.get()) - 1];
        let (words, folded) = counted_words(&question.body.text);
        if words > most {
            fault(format!("{words} words outside of code and tables, more than {most}"));
        }
        if folded > 120 {
            fault(format!("{folded} words are folded"));
        }
        for line in question.body.outline.fences.iter().flat_map(|fence| fence.code.lines()) {
            let columns = line.replace('\t', "    ").chars().count();
            if columns > 80 && !UNBREAKABLE.iter().any(|start| line.starts_with(start)) {
                fault(format!("a line of code has {columns} columns: {line}"));
            }
        }
        if question.label.is_none() {
            fault("no label".to_owned());
        }
        if !(4..=14).contains(&question.asked.len()) {
            fault(format!("{} other ways to ask", question.asked.len()));
        }
        if !(3..=8).contains(&question.points.len()) {
            fault(format!("{} points", question.points.len()));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// Words of an answer that are read at once, and those that are folded: the short answer, code and tables do not count.
fn counted_words(body: &str) -> (usize, usize) {
    let (mut words, mut folded) = (0, 0);
    let (mut fence, mut is_folded, mut is_first, mut has_begun) = (None::<String>, false, true, false);
    for line in body.lines() {
        // A quote is read as any text.
        let text = line.trim_start().trim_start_matches("> ").trim_start_matches('>').trim();
        if let Some(mark) = &fence {
            if text.starts_with(mark.as_str()) && text.trim_start_matches(['`', '~']).is_empty() {
                fence = None;
            }
            continue;
        }
        if text.starts_with("```") || text.starts_with("~~~") {
            fence = Some(text.chars().take_while(|mark| "`~".contains(*mark)).collect());
            continue;
        }
        is_first &= !(text.is_empty() && has_begun);
        has_begun |= !text.is_empty();
        is_folded |= text.starts_with("<details");
        if !is_first && !text.starts_with('|') {
            let is_word = |word: &&str| word.chars().any(char::is_alphanumeric) && !word.starts_with('<');
            let count = text.split_whitespace().filter(is_word).count();
            *(if is_folded { &mut folded } else { &mut words }) += count;
        }
        is_folded &= !text.contains("</details>");
    }
    (words, folded)
}

#[test]
fn words_are_counted_as_a_reader_meets_them() {
    let body = "The short answer\nhas six words.\n\n## A heading\n\nFour words are here.\n\n```go\nx := 1\n```\n\n| a | b |\n\n<details>\n\
                <summary>Since 1.22</summary>\n\nTwo more.\n\n</details>\n\n> [!TIP]\n> Say so.\n";
    assert_eq!(counted_words(body), (9, 3));
}

/// The lines between `#region shown` and `#endregion`, by name, without blank lines at the end.
fn regions(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Option<(String, Vec<&str>)> = None;
    for line in text.lines() {
        if let Some((_, name)) = line.split_once("#region ") {
            open = Some((name.trim().trim_end_matches("-->").trim_end_matches("*/").trim().to_owned(), Vec::new()));
        } else if line.contains("#endregion") {
            found.extend(open.take().map(|(name, lines)| (name, lines.join("\n").trim_end().to_owned())));
        } else if let Some((_, lines)) = &mut open {
            lines.push(line);
        }
    }
    found
}

#[test]
fn examples_prove_the_code_that_pages_show() {
    let book = handbook();
    let (mut faults, mut compared) = (Vec::new(), 0);
    for (path, bytes) in files(&repository().join("examples")) {
        let parts: Vec<&str> = path.split('/').collect();
        let [topic, id, .., file] = parts[..] else { continue };
        let Some(question) = book.find(id).map(|index| &book.questions[index]) else {
            faults.push(format!("{path}: there is no question `{id}`"));
            continue;
        };
        if book.topics[question.topic].slug != topic {
            faults.push(format!("{path}: the question is in another topic"));
        }
        let text = String::from_utf8_lossy(&bytes);
        if file == "check.sh" && !text.lines().nth(1).is_some_and(|line| line.starts_with("# needs: ")) {
            faults.push(format!("{path}: the second line does not say what it needs"));
        }
        for (name, code) in regions(&text) {
            compared += 1;
            if !question.body.outline.fences.iter().any(|fence| fence.code.trim_end() == code) {
                faults.push(format!("{path}: `{name}` is not what {} shows", question.path));
            }
        }
    }
    assert!(compared > 100, "only {compared} pieces of code were compared");
    assert_eq!(faults, Vec::<String>::new());
}
