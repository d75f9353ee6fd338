//! `check --fix` mends what is safe to mend, shows the difference, and leaves the rest alone.

use std::fs;

use crate::check::changed_book;
use crate::support::{TestBook, files, repository};

#[test]
fn a_renamed_question_gets_its_former_ids_back() {
    let book = changed_book(&repository().join("tests/rules/lost-permalink"));
    let ran = book.run(&["check", "--since", "HEAD", "--fix"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    let question = fs::read_to_string(book.path().join("content/topic/go-defer.md")).expect("it is there");
    assert!(question.contains("order?\"\naliases = [\"defer-time\", \"defer-order\"]\n+++"), "{question}");
    assert!(ran.stdout.contains("+aliases = [\"defer-time\", \"defer-order\"]\n"), "{}", ran.stdout);
    assert!(ran.stderr.contains("2 faults mended in 1 file"), "{}", ran.stderr);
    let lost: Vec<&str> = ran.stdout.lines().filter(|line| line.contains("[lost-permalink]")).collect();
    assert_eq!(lost.len(), 1, "{}", ran.stdout);
    assert!(lost[0].starts_with("content/topic/gone.md:1:1:"), "{}", lost[0]);
}

#[test]
fn a_link_to_a_renamed_question_is_not_led_to_another() {
    let link = "See [[dirty-read]].\n";
    let book = TestBook::empty()
        .with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n")
        .question("a", "A?", link)
        .question("dirty-reads", "Another?", "Something else.\n")
        .question("dirty-read", "What is it?", "This one.\n");
    book.commit();
    fs::remove_file(book.path().join("content/topic/dirty-read.md")).expect("it is there");
    let book = book.question("uncommitted-data", "What is it?", "This one.\n");
    let ran = book.run(&["check", "--since", "HEAD", "--fix"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
    let linker = fs::read_to_string(book.path().join("content/topic/a.md")).expect("it is there");
    assert!(linker.ends_with(link), "{linker}");
}

#[test]
fn slips_with_one_meaning_are_mended_and_others_are_not() {
    let front = "+++\r\ntags = [\"a\"]\r\nquestion = \"Why?\"\r\nlevle = \"intermedate\"\r\nrelated = [\"dirty-raeds\"]\r\n+++\r\n";
    let body = "\r\nSee [[dirty-raed|x]], [y](dirty-reds.md#ordr), [z](go-map.md) and teh rest.\r\n\r\n\
                > [!TPI]\r\n> Text.\r\n\r\n| a |\r\n|---|\r\n| [[dirty-reads|it]] |\r\n";
    let book = TestBook::empty()
        .with("content/topic/_index.md", "+++\ntitle = \"T\"\n+++\n")
        .with("content/topic/a.md", format!("{front}{body}"))
        .question("dirty-reads", "What are dirty reads?", "These.\n\n## Order\n")
        .question("go-maps", "What are maps?", "Those.\n")
        .question("go-mapx", "What is mapx?", "That.\n");
    let ran = book.run(&["check", "--fix"]);
    let mended = fs::read_to_string(book.path().join("content/topic/a.md")).expect("it is there");
    let expected = "+++\r\nquestion = \"Why?\"\r\nlevel = \"intermediate\"\r\ntags = [\"a\"]\r\nrelated = [\"dirty-reads\"]\r\n+++\r\n\
        \r\nSee [[dirty-reads|x]], [y](dirty-reads.md#order), [z](go-map.md) and teh rest.\r\n\r\n\
        > [!TIP]\r\n> Text.\r\n\r\n| a |\r\n|---|\r\n| [[dirty-reads\\|it]] |\r\n";
    assert_eq!(mended, expected, "{}{}", ran.stdout, ran.stderr);
    assert_eq!(ran.code, 1, "`go-map` may be either");
    assert_eq!(ran.stdout.matches(": error[").count(), 1, "{}", ran.stdout);
    let again = book.run(&["check", "--fix"]);
    assert!(again.stderr.contains("0 faults mended in 0 files"), "{}", again.stderr);
}

#[test]
fn without_the_option_nothing_is_written() {
    for rule in ["unescaped-bar", "unknown-question", "front-matter-order"] {
        let book = TestBook::copy_of_folder(&repository().join("tests/rules").join(rule).join("book"));
        let before = files(book.path());
        let ran = book.run(&["check"]);
        assert!(ran.stderr.contains("`askbook check --fix` mends"), "{rule}: {}", ran.stderr);
        assert_eq!(files(book.path()), before);
    }
}

#[test]
fn a_file_of_other_bytes_is_left_alone() {
    let text: &[u8] = b"+++\nquestion = \"Why?\"\nlevel = \"novize\"\n+++\n\nBecause \xe9.\n";
    let book = TestBook::empty().with("content/topic/a.md", text);
    book.run(&["check", "--fix"]);
    assert_eq!(fs::read(book.path().join("content/topic/a.md")).expect("it is there"), text);
}

#[test]
fn since_needs_a_revision_that_is_there() {
    let book = TestBook::copy_of("minimal");
    let ran = book.run(&["check", "--since", "HEAD"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(ran.stderr.contains("is in no git repository"), "{}", ran.stderr);
    book.commit();
    let ran = book.run(&["check", "--since", "no-such"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("revision `no-such` is not in this repository"), "{}", ran.stderr);
    assert_eq!(book.run(&["check", "--since", "HEAD"]).code, 0);
    let ran = book.run(&["check", "--since", "--output=x"]);
    assert_eq!(ran.code, 2, "an option of git is no revision");
}

#[test]
#[cfg(unix)]
fn what_git_cannot_do_is_said_with_what_helps() {
    use std::os::unix::fs::PermissionsExt;
    use std::process::Command;

    let book = TestBook::copy_of("minimal");
    book.commit();
    let since = |arguments: &[&str], name: &str, value: &str| -> String {
        let output = book.command(arguments).env(name, value).output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).expect("it is UTF-8")
    };
    let programs = tempfile::tempdir().expect("a temporary folder");
    let path = programs.path().to_str().expect("it is UTF-8");
    let missing = since(&["check", "--since", "HEAD"], "PATH", path);
    assert!(missing.contains("cannot run `git`: it is not installed, or not in `PATH`"), "{missing}");
    let git = programs.path().join("git");
    fs::write(&git, "#!/bin/sh\ncase \"$*\" in *version) echo git version 2.17.1;; *) exit 129;; esac\n")
        .expect("it is ours");
    fs::set_permissions(&git, fs::Permissions::from_mode(0o755)).expect("it is ours");
    let old = since(&["check", "--since", "HEAD"], "PATH", path);
    assert!(old.contains("git 2.17.1 is too old") && old.contains("hint: install git 2.30 or later"), "{old}");
    let foreign = since(&["check", "--since", "HEAD"], "GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    assert!(foreign.contains("belongs to another user") && foreign.contains("safe.directory"), "{foreign}");

    book.write("content/first/new.md", "+++\nquestion = \"New?\"\n+++\n\nYes.\n");
    book.commit();
    let clone = tempfile::tempdir().expect("a temporary folder");
    let source = format!("file://{}", book.path().display());
    let mut command = Command::new("git");
    let cloned = command.args(["clone", "--quiet", "--depth", "1", &source]).arg(clone.path().join("book")).output();
    assert!(cloned.expect("git runs").status.success());
    let shallow = TestBook::copy_of_folder(&clone.path().join("book"));
    let ran = shallow.run(&["check", "--since", "HEAD~1"]);
    assert!(ran.stderr.contains("the clone is shallow") && ran.stderr.contains("fetch-depth: 0"), "{}", ran.stderr);
}
