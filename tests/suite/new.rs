//! `new`: a question file in the right place, and not a second one for the same question.

use std::fs;

use crate::support::TestBook;

fn book() -> TestBook {
    TestBook::empty()
        .with("content/go-basics/_index.md", "+++\ntitle = \"Go Basics\"\n+++\n")
        .with("content/go-basics/deferred-calls.md", "+++\nquestion = \"When do deferred calls run in Go?\"\n+++\n")
        .with(
            "content/sql/acid.md",
            "+++\nquestion = \"What does ACID stand for?\"\naliases = [\"explain-joins\"]\n+++\n",
        )
}

#[test]
fn a_question_is_put_where_it_belongs_and_checks() {
    let book = book();
    let ran =
        book.run(&["new", "go-basics", "  What is a \"slice\",   really?", "--level", "novice", "--importance", "3"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, "content/go-basics/slice-really.md\n"), "{}", ran.stderr);
    let text = fs::read_to_string(book.path().join("content/go-basics/slice-really.md")).expect("it is there");
    let expected = "+++\nquestion = \"What is a \\\"slice\\\", really?\"\nlevel = \"novice\"\nimportance = 3\ntags = []\n\
                    related = []\n+++\n\n";
    assert_eq!(text, expected);
    assert_eq!(book.run(&["check"]).code, 0);
    let by_title = book.run(&["new", "Go Basics", "Why are channels typed?", "--id", "typed-channels"]);
    assert_eq!(by_title.stdout, "content/go-basics/typed-channels.md\n", "{}", by_title.stderr);
}

#[test]
fn a_similar_question_is_shown_and_needs_force() {
    let book = book();
    let ran = book.run(&["new", "go-basics", "When exactly will a deferred call run?"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (1, ""));
    assert!(
        ran.stderr.contains("content/go-basics/deferred-calls.md  When do deferred calls run in Go?"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("--force"), "{}", ran.stderr);
    let ran = book.run(&["new", "go-basics", "When exactly will a deferred call run?", "--force"]);
    assert_eq!(ran.stdout, "content/go-basics/exactly-deferred-call-run.md\n");
}

#[test]
fn ids_are_never_used_twice() {
    let book = book();
    // The id that this question would get was another one's before.
    let ran = book.run(&["new", "sql", "Explain joins?"]);
    assert_eq!(ran.stdout, "content/sql/explain-joins-2.md\n", "{}", ran.stderr);
    let ran = book.run(&["new", "sql", "Something else?", "--id", "acid"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("id `acid` is or was another question's"), "{}", ran.stderr);
    let ran = book.run(&["new", "sql", "Something else?", "--id", "Not Kebab"]);
    assert!(ran.stderr.contains("`not-kebab` would be one"), "{}", ran.stderr);
}

#[test]
fn a_topic_that_does_not_exist_is_said_with_near_names() {
    let book = book();
    let ran = book.run(&["new", "go-basic", "Why?"]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.stderr, "error: topic `go-basic` does not exist\n  hint: did you mean `go-basics`?\n");
    let ran = book.run(&["new", "cooking", "Why?"]);
    assert!(
        ran.stderr.contains("the topics are go-basics, sql; a new one is a folder `content/cooking`"),
        "{}",
        ran.stderr
    );
}
