//! Exit codes, streams and messages of commands as such.

use crate::support::{Ran, TestBook, askbook, files};

fn run(arguments: &[&str]) -> Ran {
    askbook().args(arguments).output().expect("the binary runs").into()
}

#[test]
fn help_and_version_go_to_stdout() {
    let help = run(&["--help"]);
    assert_eq!(help.code, 0);
    for command in ["init", "new", "build", "serve", "check", "explain", "export", "stats", "completions", "man"] {
        assert!(help.stdout.contains(&format!("  {command}")), "{}", help.stdout);
    }
    let version = run(&["--version"]);
    assert_eq!(version.stdout, format!("askbook {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn what_cannot_run_exits_with_two() {
    for arguments in [&["bild"][..], &["build", "--outt", "x"], &["check", "--format", "xml"], &[]] {
        let ran = run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}");
        assert_eq!(ran.stdout, "", "{arguments:?}");
    }
    assert!(run(&["bild"]).stderr.contains("build"), "a near name is suggested");
}

#[test]
fn a_command_finds_the_book_above_and_says_when_there_is_none() {
    let book = TestBook::copy_of("minimal");
    let inside = book.path().join("content/fruit");
    let ran: Ran = askbook().args(["stats"]).current_dir(&inside).output().expect("the binary runs").into();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let nowhere = tempfile::tempdir().expect("a temporary folder");
    let ran: Ran = askbook().args(["build"]).current_dir(nowhere.path()).output().expect("the binary runs").into();
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.starts_with("error: no `book.toml` in `"), "{}", ran.stderr);
    assert!(ran.stderr.contains("askbook init"), "{}", ran.stderr);
    let ran = run(&["build", "--book", "/no/such/folder"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("no `book.toml` in `/no/such/folder`"), "{}", ran.stderr);
}

#[test]
fn stats_draw_a_page_whose_marks_lead_to_files() {
    let book = TestBook::copy_of("own_pages");
    book.commit();
    let mut command = book.command(&["stats", "--format", "html"]);
    let ran: Ran = command.env("SOURCE_DATE_EPOCH", "1830000000").output().expect("it runs").into();
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stderr);
    for expected in [
        "<h1>Runbook questions in figures</h1>",
        "<li><strong>3</strong> questions</li>",
        "<li><strong>2</strong> unlisted</li>\n<li><strong>1</strong> drafts</li>",
        "<th scope=\"row\">Operations</th>",
        "<a href=\"#ops\">1</a>",
        "<a href=\"https://gitlab.example.org/ops/runbook/-/blob/main/docs/content/ops/disk-full.md\">",
        "<h2>Old: 2</h2>",
        "<polyline points=",
    ] {
        assert!(ran.stdout.contains(expected), "{expected}\n{}", ran.stdout);
    }
}

#[test]
fn stats_count_what_is_there() {
    let book = TestBook::copy_of("every_feature");
    let ran = book.run(&["stats", "--format", "json"]);
    assert_eq!(ran.code, 0);
    let stats: serde_json::Value = serde_json::from_str(&ran.stdout).expect("it is JSON");
    assert_eq!(stats["questions"], 4);
    assert_eq!(stats["answered"], 3);
    assert_eq!(stats["topics"][0]["slug"], "alpha");
    assert_eq!(stats["topics"][0]["title"], "Alpha & first");
    assert_eq!(stats["topics"][0]["questions"], 2);
    assert_eq!(stats["topics"][0]["answered"], 1);
    assert_eq!(stats["unanswered"], serde_json::json!(["unanswered"]));
    let text = book.run(&["stats"]).stdout;
    assert!(text.contains("unanswered: unanswered"), "{text}");
}

#[test]
fn quiet_is_quiet_and_colour_is_only_used_when_asked_for_in_a_pipe() {
    let book = TestBook::copy_of("minimal");
    let ran = book.run(&["build", "--quiet"]);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", ""));
    book.write("content/fruit/bad.md", "no front matter");
    assert!(!book.run(&["build"]).stderr.contains('\u{1b}'));
    assert!(book.run(&["build", "--color", "always"]).stderr.contains('\u{1b}'));
}

#[test]
fn timings_say_where_the_time_went() {
    let ran = TestBook::copy_of("minimal").run(&["build", "--timings"]);
    for stage in ["read", "parse", "render and write", "publish", "total"] {
        assert!(ran.stdout.contains(stage), "{}", ran.stdout);
    }
}

#[test]
fn completions_are_written_for_each_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&["completions", shell]);
        assert_eq!(ran.code, 0);
        assert!(ran.stdout.contains("askbook"), "{shell}");
    }
}

#[test]
fn each_command_has_a_manual_page() {
    let page = run(&["man"]);
    assert_eq!(page.code, 0, "{}", page.stderr);
    assert!(page.stdout.contains(".TH askbook 1") && page.stdout.contains("askbook\\-build(1)"), "{}", page.stdout);

    let folder = tempfile::tempdir().expect("a temporary folder");
    let target = folder.path().join("share/man");
    let ran = run(&["man", target.to_str().expect("UTF-8")]);
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""));
    let pages = files(&target);
    for command in ["", "-build", "-check", "-completions", "-man"] {
        let text = pages.get(&format!("askbook{command}.1")).unwrap_or_else(|| panic!("{:?}", pages.keys()));
        assert!(String::from_utf8_lossy(text).contains(&format!(".TH askbook{command} 1")), "{command}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_is_lost_is_a_failure() {
    let book = TestBook::copy_of("minimal");
    for arguments in [
        &["stats"][..],
        &["stats", "--format", "json"],
        &["search", "fruit"],
        &["search", "fruit", "--format", "json"],
        &["check"],
        &["check", "--format", "json"],
        &["completions", "bash"],
        &["explain"],
        &["explain", "broken-link"],
        &["--help"],
        &["--version"],
    ] {
        book.write("content/fruit/torn.md", "+++\nquestion = \"Torn fruit?\"\n+++\n\n[x](nowhere.md)\n");
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let ran: Ran =
            askbook().args(arguments).current_dir(book.path()).stdout(full).output().expect("the binary runs").into();
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.stderr);
        if !arguments[0].starts_with('-') {
            let message = "error: cannot write the output: no space left on device\n";
            assert!(ran.stderr.ends_with(message), "{arguments:?}: {}", ran.stderr);
        }
    }
}

/// Terminal commands, commands of a build service, and a change of direction.
const HOSTILE: &str = "\u{1b}[31mred\u{9b}2J\u{7}\u{202e}##[error]no";

#[test]
#[cfg(unix)]
fn nothing_that_an_author_typed_commands_the_terminal_or_the_build_service() {
    let quoted = HOSTILE.replace('\u{1b}', "\\u001b").replace('\u{9b}', "\\u009b").replace('\u{7}', "\\u0007");
    let file = |question: &str, body: &str| {
        format!(
            "+++\nquestion = \"{question}\"\naliases = [\"{quoted}\"]\ntags = [\"{quoted}\"]\nrelated = [\"\\n::error::{quoted}\"]\n\
             +++\n\n{body}\n\n[[{HOSTILE}]] [x]({HOSTILE}.md) ![y](<{HOSTILE}.png>) <{HOSTILE}>\n\n> [!{HOSTILE}]\n"
        )
    };
    let book = TestBook::empty()
        .with(
            "book.toml",
            format!("[book]\ntitle = \"{quoted}\"\n[{:?}]\n[site]\nurl = \"\\n::error::{quoted}\"\n", "\u{85}"),
        )
        .with("content/topic/_index.md", format!("+++\ntitle = \"::error::{quoted}\"\n+++\n"))
        .with("content/topic/one.md", file(&format!("::error::{quoted} apple?"), "::error::apple"))
        .with("content/topic/two.md", file(&format!("\\n::error::{quoted} apple?"), &format!("{HOSTILE} apple")))
        .with(&format!("content/topic/\n::error::{HOSTILE}.md"), file("pear", "x"));
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["check", "--format", "github"],
        &["build"],
        &["search", "apple"],
        &["search", "apple", "--format", "json"],
        &["search", HOSTILE],
        &["stats"],
        &["stats", "--format", "json"],
        &["new", "topic", HOSTILE],
        &["new", HOSTILE, "Why?"],
        &["explain", HOSTILE],
        &["check", "--since", HOSTILE],
        &["init", &format!("{}/\n::error::{HOSTILE}", book.path().display()), "--title", HOSTILE],
    ] {
        let ran = book.run(arguments);
        let all = ran.stdout.clone() + &ran.stderr;
        let is_ours = |line: &str| {
            arguments.contains(&"github")
                && ["::error file=", "::warning file=", "::notice file="].iter().any(|s| line.starts_with(s))
        };
        for line in all.lines() {
            let bad = line.chars().find(|c| c.is_control() || *c == '\u{202e}');
            assert_eq!(bad, None, "{arguments:?}: {line:?}");
            assert!(!line.contains("##["), "{arguments:?}: {line}");
            assert!(!line.trim_start().starts_with("::") || is_ours(line), "{arguments:?}: {line}");
        }
        assert!(!all.is_empty(), "{arguments:?}");
    }
}
