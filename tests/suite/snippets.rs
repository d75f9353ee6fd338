//! `check --snippets`: programs in a temporary folder, with deadlines, their complaints at the Markdown's lines.

use crate::support::{TestBook, askbook};

fn book(config: &str, body: &str) -> TestBook {
    TestBook::empty()
        .with("book.toml", config)
        .with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n")
        .question("a", "A?", body)
}

const BODY: &str = "Yes.\n\n```sh\nfirst\nsecond\n```\n\n```sh\nthird\n```\n";

#[test]
fn nothing_runs_unless_asked() {
    let book = book("[check.snippets]\nsh = [\"no-such-program\"]\n", BODY);
    assert_eq!(book.run(&["check"]).code, 0);
    let ran = book.run(&["check", "--snippets"]);
    assert_eq!(ran.code, 2);
    let expected = "error: cannot run `no-such-program`, which checks `sh` snippets: it is not installed\n";
    assert!(ran.stderr.contains(expected), "{}", ran.stderr);
}

#[test]
fn a_misspelt_checker_is_suggested() {
    let ran = book("[check.snippets]\nsh = \"yalm\"\n", BODY).run(&["check", "--snippets"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("did you mean the built-in `yaml`?"), "{}", ran.stderr);
}

#[test]
fn a_program_gets_a_file_or_standard_input() {
    for command in [
        r#"["sh", "-c", "grep -n second $1 && echo \"$1:2:3: no second\" && exit 1", "x", "{file}"]"#,
        r#"["sh", "-c", "grep -q second && echo 'stdin:2:3: no second' >&2 && exit 1; exit 0"]"#,
    ] {
        let command = command.replace("grep -n second $1 &&", "grep -q second $1 || exit 0;");
        let book = book(&format!("[check.snippets]\nsh = {command}\n"), BODY);
        let ran = book.run(&["check", "--snippets"]);
        assert_eq!(ran.code, 1, "{}{}", ran.stdout, ran.stderr);
        let expected = "content/topic/a.md:9:3: error[failing-snippet]: sh: no second\n";
        assert!(ran.stdout.starts_with(expected), "{}", ran.stdout);
        assert_eq!(ran.stdout.matches("failing-snippet").count(), 1, "{}", ran.stdout);
    }
}

#[test]
fn a_program_for_many_files_runs_once_for_them() {
    let script = "for f in $@; do echo \\\"$f:1:1: $#\\\"; done; exit 1";
    let config = format!("[check.snippets]\nsh = [\"sh\", \"-c\", \"{script}\", \"x\", \"{{files}}\"]\n");
    let run = |book: &TestBook| {
        let mut command = askbook();
        command.env("RAYON_NUM_THREADS", "1").args(["check", "--snippets", "--book"]).arg(book.path());
        crate::support::Ran::from(command.output().expect("the binary runs"))
    };
    let ran = run(&book(&config, BODY));
    for place in ["content/topic/a.md:8:1:", "content/topic/a.md:13:1:"] {
        assert!(ran.stdout.contains(&format!("{place} error[failing-snippet]: sh: 2\n")), "{}", ran.stdout);
    }
}

#[test]
fn a_program_that_does_not_end_is_stopped() {
    let book = book("[check]\nsnippet-timeout = 1\n[check.snippets]\nsh = [\"sleep\", \"60\"]\n", BODY);
    let ran = book.run(&["check", "--snippets"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("7:1: error[failing-snippet]: sleep: did not finish within 1 s\n"), "{}", ran.stdout);
}

#[test]
fn a_topic_may_have_its_own_checker_or_none() {
    let config = "[check.snippets]\nsh = [\"false\"]\n\"topic/sh\" = []\n";
    assert_eq!(book(config, BODY).run(&["check", "--snippets"]).code, 0);
    let config = "[check.snippets]\nsh = []\n\"topic/sh\" = [[\"true\"], [\"false\"]]\n";
    let ran = book(config, BODY).run(&["check", "--snippets"]);
    assert_eq!(ran.stdout.matches("false: failed without a word").count(), 2, "{}", ran.stdout);
}

#[test]
fn a_command_that_is_none_is_reported() {
    let ran = book("[check.snippets]\nsh = 3\ngo = [1]\n", BODY).run(&["check"]);
    assert_eq!(ran.stdout.matches("error[wrong-type]").count(), 2, "{}", ran.stdout);
}

/// Skipped where Go is not installed; `tests/run` installs it.
#[test]
fn go_is_formatted_and_type_checked_with_fragments_wrapped() {
    if std::process::Command::new("go").arg("version").output().is_err() {
        return;
    }
    let body = "Yes.\n\n\
        ```go\nx := 1\nfmt.Println(x)\n```\n\n\
        ```go\ntype T struct{}\n\nfunc (T) M(ctx context.Context) error { return ctx.Err() }\n```\n\n\
        ```go\nif _, err := os.Open(\"f\"); err != nil {\n\treturn err\n}\n```\n\n\
        ```go\nimport \"example.com/elsewhere\"\n\nvar _ = elsewhere.X\n```\n\n\
        ```go\nfmt.Println(undefined)\n```\n\n\
        ```go\nfunc f() {\n  return\n}\n```\n\n\
        ```go\nfunc f( {\n```\n";
    let ran = book("[check]\nsnippet-timeout = 300\n[check.snippets]\ngo = [[\"gofmt\"], [\"go-vet\"]]\n", body)
        .run(&["check", "--snippets"]);
    let found: Vec<&str> = ran.stdout.lines().filter(|line| line.starts_with("content/")).collect();
    let expected = [
        "content/topic/a.md:31:13: error[failing-snippet]: go vet: undefined: undefined",
        "content/topic/a.md:36:3: error[failing-snippet]: gofmt: not formatted as gofmt does",
        "content/topic/a.md:41:9: error[failing-snippet]: go vet: syntax error: unexpected {, expected )",
    ];
    assert_eq!(found[..2], expected[..2], "{}{}", ran.stdout, ran.stderr);
    assert!(found[2..].iter().all(|line| line.starts_with("content/topic/a.md:41:")), "{}", ran.stdout);
}
