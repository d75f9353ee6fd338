//! Our own handbook keeps the promises of its home page: what every answer must have, whoever wrote it.

use std::collections::BTreeSet;

use askbook::book::Book;
use askbook::load_book;

use crate::support::repository;

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
    }
    assert_eq!(faults, Vec::<String>::new());
}
