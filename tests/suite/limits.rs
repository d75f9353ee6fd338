//! What one small file can cost: every kind of text that takes time with the square of its size stays cheap, or is refused.

use std::process::Command;

use crate::support::{Ran, TestBook};

/// CPU seconds that a command may take. The program of these tests is not optimized; the one of users is several times as fast.
const CPU_SECONDS: u32 = 20;
/// Memory that a command may ask for, in KB; most of it is address space that is never used.
const MEMORY: u32 = 4_000_000;

/// Runs a command on the book within the limits.
fn run(book: &TestBook, arguments: &str) -> Ran {
    let script = format!("ulimit -t {CPU_SECONDS} -v {MEMORY}; exec \"$0\" {arguments} --book \"$1\"");
    let mut command = Command::new("bash");
    command
        .args(["-c", &script, env!("CARGO_BIN_EXE_askbook")])
        .arg(book.path())
        .env("ASKBOOK_CACHE_DIR", book.cache());
    command.output().expect("bash runs").into()
}

fn question(body: &str) -> String {
    format!("+++\nquestion = \"Q?\"\nlabel = \"Q\"\n+++\n\nShort.\n\n{body}\n")
}

/// As much of `unit` again and again as shows what it costs: a fourth of what a file may hold.
fn full(unit: &str) -> String {
    unit.repeat(250_000 / unit.len())
}

fn fence(language: &str, code: &str) -> String {
    format!("````{language}\n{code}\n````\n")
}

#[test]
fn no_text_costs_more_than_seconds() {
    let numbered = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    // The text, and the rule that refuses it, if one does.
    let kinds: Vec<(&str, String, &str)> = vec![
        ("quotes", ">".repeat(100_000), "too-deep"),
        ("numbers", "1. ".repeat(20_000), "too-deep"),
        ("bullets", "- ".repeat(50_000), "too-deep"),
        ("lists by indentation", numbered(1_000, &|level| format!("{}- x\n", " ".repeat(level * 2))), "too-deep"),
        ("mixed marks", "> - 1) ".repeat(10_000), "too-deep"),
        ("emphasis", full("*a **a "), ""),
        ("open emphasis", full("**_"), ""),
        ("brackets", full("["), ""),
        ("pictures in pictures", full("!["), ""),
        ("open links", full("[a](<b "), ""),
        ("links", full("[a](b.md) "), "too-many"),
        ("ids", numbered(20_000, &|id| format!("[[id-{id}]] ")), "too-many"),
        ("headings", full("## A\n\n"), "too-many"),
        (
            "anchors that are nearly right",
            numbered(500, &|n| format!("## Heading number {n} of many\n\n"))
                + &numbered(1_900, &|n| format!("[x](#heading-nmber-{n}) ")),
            "broken-anchor",
        ),
        (
            "wide table",
            "|a".repeat(100_000) + "|\n" + &"|-".repeat(100_000) + "|\n" + &"|b|\n".repeat(50_000),
            "too-many",
        ),
        (
            "footnotes",
            numbered(30_000, &|n| format!("[^{n}] ")) + "\n\n" + &numbered(30_000, &|n| format!("[^{n}]: x\n\n")),
            "too-many",
        ),
        ("one reference", format!("[a]: {}\n\n{}", "x".repeat(200_000), "[a] ".repeat(100_000)), "too-many"),
        ("open elements", "<div>".repeat(100_000), "too-many"),
        ("open elements in lines", full("<b>x\n\n"), "too-many"),
        ("words in angle brackets", full("<pid> "), "too-many"),
        ("less than", full("<"), ""),
        ("comments", full("<!-- "), ""),
        ("bare addresses", full("https://a.example/ "), ""),
        ("damage", full("Ã©"), ""),
        ("escapes", "\\*".repeat(300_000), "too-many"),
        ("backticks", numbered(1_300, &|count| "`".repeat(count) + " "), ""),
        ("one word", full("a"), ""),
        ("a language each", numbered(499, &|n| fence(&format!("lang{n}"), "x")), "unknown-language"),
        ("attributes", format!("```go {{{}}}\nx\n```\n", "a=b ".repeat(100_000)), "unknown-fence-attribute"),
        ("arithmetic in sh", fence("sh", &"$((".repeat(50_000)), "long-code"),
        ("arithmetic in lines of sh", fence("sh", &"$((\n".repeat(15_000)), ""),
        ("calls in cpp", fence("cpp", &"foo(".repeat(40_000)), "long-code"),
        ("brackets in yaml", fence("yaml", &"[\n".repeat(30_000)), ""),
        (
            "much code",
            fence("cpp", &"template <typename T> std::map<int, T> f(T &a) { return x; }\n".repeat(900)).repeat(15),
            "long-code",
        ),
    ];
    for (name, body, rule) in &kinds {
        let book = TestBook::empty().with("content/topic/a.md", question(body));
        let ran = run(&book, "check");
        assert!(ran.code == 0 || ran.code == 1, "{name}: {} {}", ran.code, ran.stderr);
        assert!(
            ran.stdout.contains(&format!("[{rule}")),
            "{name}: {rule} in {}",
            ran.stdout.chars().take(2_000).collect::<String>()
        );
        if ran.code == 0 {
            assert_eq!(run(&book, "build").code, 0, "{name}");
        }
    }
}

#[test]
fn no_front_matter_costs_more_than_seconds() {
    let list = |key: &str, count: usize| {
        format!("{key} = [{}]\n", (0..count).map(|n| format!("\"{key}-{n}\"")).collect::<Vec<_>>().join(", "))
    };
    for (name, keys, rule) in [
        ("tags", list("tags", 4_000), "too-many"),
        ("former ids", list("aliases", 4_000), "too-many"),
        ("related", list("related", 4_000), "too-many"),
        ("keywords", list("keywords", 3_000), "too-many"),
        ("a long tag", format!("tags = [\"{}\"]\n", "a ".repeat(30_000)), "invalid-value"),
        ("much", list("tags", 20_000), "file-too-large"),
        ("deep lists", format!("tags = {}\n", "[".repeat(60_000)), "invalid-toml"),
        ("deep tables", format!("tags = {}\n", "{a=".repeat(20_000)), "invalid-toml"),
        ("deep keys", format!("{} = 1\n", vec!["a"; 30_000].join(".")), ""),
        ("faults", "= \n".repeat(20_000), "invalid-toml"),
        ("keys", (0..6_000).map(|n| format!("k{n} = 1\n")).collect(), "unknown-key"),
    ] {
        let book =
            TestBook::empty().with("content/topic/a.md", format!("+++\nquestion = \"Q?\"\n{keys}+++\n\nText.\n"));
        let ran = run(&book, "check");
        assert!(ran.code == 0 || ran.code == 1, "{name}: {} {}", ran.code, ran.stderr);
        assert!(
            ran.stdout.contains(&format!("[{rule}")),
            "{name}: {rule} in {}",
            ran.stdout.chars().take(2_000).collect::<String>()
        );
    }
    for question in ["[a](".repeat(10_000), "*a ".repeat(15_000), "x".repeat(1_001)] {
        let book =
            TestBook::empty().with("content/topic/a.md", format!("+++\nquestion = \"{question}\"\n+++\n\nText.\n"));
        assert!(run(&book, "check").stdout.contains("more than 1000 characters"));
    }
    let book = TestBook::empty().with("book.toml", "x = 1\n".repeat(200_000));
    assert_eq!(run(&book, "check").code, 2);
}

#[test]
fn build_output_that_git_tracks_is_a_finding() {
    let book = TestBook::copy_of("minimal");
    book.build();
    book.write("docs/site/.askbook.json", "{}");
    book.write(".askbook-abcdefABCDEF/site/index.html", "x");
    book.write(".gitignore", "");
    let stdout = book.run(&["check"]).stdout;
    assert!(!stdout.contains("tracked-output"), "without git: {stdout}");
    book.commit();
    let ran = book.run(&["check", "--strict"]);
    for folder in ["public", "docs/site", ".askbook-abcdefABCDEF"] {
        assert!(
            ran.stdout.contains(&format!("warning[tracked-output]: git tracks `{folder}`")),
            "{folder}: {}",
            ran.stdout
        );
    }
    assert_eq!((ran.code, ran.stdout.matches("tracked-output").count()), (1, 3), "{}", ran.stdout);
}
