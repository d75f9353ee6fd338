//! Status of questions, and fields that a book adds to them.

use crate::support::{Ran, TestBook};

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is UTF-8")
}

#[test]
fn what_is_not_listed_has_a_page_and_is_in_no_list() {
    let book = TestBook::copy_of("own_pages");
    let site = book.build();
    for id in ["clean-tmp", "secret-door"] {
        let page = text(&site[&format!("q/{id}.html")]);
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
        assert!(!page.contains("class=\"pager\""), "{page}");
        let lists = site.iter().filter(|(path, _)| {
            !path.starts_with(&format!("q/{id}."))
                && !path.starts_with('.')
                && !path.starts_with("offline.")
                && *path != "ids.json"
        });
        let naming: Vec<&String> = lists
            .filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(&format!("{id}.html")))
            .map(|(path, _)| path)
            .collect();
        let expected: &[&str] =
            if id == "clean-tmp" { &["ops/print.html", "q/disk-full.html", "service-worker.js"] } else { &[] };
        let naming: Vec<&str> =
            naming.into_iter().map(String::as_str).filter(|path| *path != "service-worker.js").collect();
        let expected: Vec<&str> = expected.iter().copied().filter(|path| *path != "service-worker.js").collect();
        assert_eq!(naming, expected, "{id}");
    }
    assert!(!site.contains_key("tags/keys.html"), "a tag that no listed question has is none");
    let old = text(&site["q/clean-tmp.html"]);
    assert!(
        old.contains("This answer is out of date. Read instead: <a href=\"../q/disk-full.html\">A full disk</a>"),
        "{old}"
    );
    assert_eq!(book.run(&["search", "spare key"]).code, 1);
    let out = book.path().join("book.json");
    assert_eq!(book.run(&["export", "json", "--out", &out.to_string_lossy()]).code, 0);
    let json: serde_json::Value =
        serde_json::from_slice(&std::fs::read(out).expect("it was written")).expect("it is JSON");
    let ids: Vec<&str> =
        json["questions"].as_array().expect("a list").iter().filter_map(|one| one["id"].as_str()).collect();
    assert_eq!(ids, ["disk-full", "lock-wait", "slow-query"]);
    assert_eq!(json["questions"][0]["fields"]["system"][1], "Web shop");
}

#[test]
fn a_draft_is_in_no_build_and_its_id_is_taken() {
    let book = TestBook::copy_of("own_pages");
    let site = book.build();
    assert!(
        site.iter()
            .all(|(path, bytes)| !path.contains("next-year") && !String::from_utf8_lossy(bytes).contains("next-year"))
    );
    book.write("content/sql/next-year.md", "+++\nquestion = \"Another?\"\n+++\n\nYes.\n");
    let found = book.run(&["check"]).stdout;
    assert!(found.contains("id `next-year` is already used by `content/ops/next-year.md`"), "{found}");
    std::fs::remove_file(book.path().join("content/sql/next-year.md")).expect("it is ours");
    book.write(
        "content/sql/other.md",
        "+++\nquestion = \"Another?\"\nrelated = [\"next-year\"]\n+++\n\nSee [[next-year]].\n",
    );
    let found = book.run(&["check"]).stdout;
    assert!(
        found.contains("other.md:3:12: error[unknown-question]: related question `next-year` is a draft"),
        "{found}"
    );
    assert!(found.contains("other.md:6:5: error[unknown-question]: question `next-year` is a draft"), "{found}");
    book.write(
        "content/sql/other.md",
        "+++\nquestion = \"Another?\"\nstatus = \"publishd\"\nreplaced-by = \"x\"\n+++\n\nYes.\n",
    );
    let found = book.run(&["check"]).stdout;
    assert!(
        found.contains("status `publishd` is not one of `published`, `draft`, `unlisted`, `deprecated`"),
        "{found}"
    );
    assert!(found.contains("only a question with `status = \"deprecated\"` is replaced by another"), "{found}");
}

/// What search's results can be filtered by: the file that its manifest names.
fn filters(site: &std::collections::BTreeMap<String, Vec<u8>>) -> serde_json::Value {
    let parse = |path: &str| -> serde_json::Value {
        let script = String::from_utf8_lossy(&site[path]);
        let json = script.strip_prefix("askbookShard(").and_then(|rest| rest.strip_suffix(")\n"));
        serde_json::from_str(json.expect("a call")).expect("it is JSON")
    };
    let name = parse("search/manifest.js")["filters"].as_str().expect("a file").to_owned();
    parse(&format!("search/{name}.js"))
}

#[test]
fn own_fields_are_shown_filtered_by_and_found() {
    let book = TestBook::copy_of("own_pages");
    let site = book.build();
    let page = text(&site["q/disk-full.html"]);
    assert!(page.contains("<span class=\"field\">System: Billing, Web shop</span>"), "{page}");
    assert!(page.contains("<span class=\"field\">Minutes: 15</span>"), "{page}");
    let topic = text(&site["ops/index.html"]);
    assert!(topic.contains("data-fields=\"system/billing system/web-shop \""), "{topic}");
    assert!(topic.contains("data-filter=\"system\" data-value=\"web-shop\">Web shop"), "{topic}");
    assert!(!topic.contains("minutes/15"), "{topic}");
    let Ran { stdout, .. } = book.run(&["search", "billing", "--format", "json"]);
    assert!(stdout.contains("disk-full") && !stdout.contains("slow-query"), "{stdout}");
    // Each value with the only question that has it, the first.
    assert_eq!(
        filters(&site)["own"].to_string(),
        "[[\"system\",\"System\",[[\"billing\",\"Billing\",\"A\"],[\"web-shop\",\"Web shop\",\"A\"]]]]"
    );
    let plain = filters(&TestBook::copy_of("minimal").build());
    assert!(plain.get("own").is_none());
    let out = book.path().join("out.csv");
    assert_eq!(book.run(&["export", "csv", "--out", &out.to_string_lossy()]).code, 0);
    let csv = std::fs::read_to_string(out).expect("it was written");
    assert!(csv.lines().next().expect("a line").ends_with(",updated,minutes,system"), "{csv}");
    assert!(csv.contains(",2026-11-01,15,Billing; Web shop\r\n"), "{csv}");
}

#[test]
fn values_and_keys_of_own_fields_are_checked() {
    let book = TestBook::copy_of("own_pages");
    book.write(
        "content/sql/wrong.md",
        "+++\nquestion = \"What is wrong here?\"\nsystem = 3\nminutes = \"ten\"\nsytem = [\"x\"]\nlevle = \"novice\"\n+++\n\nAll of it.\n",
    );
    let found = book.run(&["check"]).stdout;
    for expected in [
        "wrong.md:3:10: error[wrong-type]: `system` takes a list of strings, not an integer",
        "wrong.md:4:11: error[wrong-type]: `minutes` takes a number, not a string",
        "wrong.md:5:1: error[unknown-key]: unknown key `sytem` in front matter",
        "wrong.md:6:1: error[unknown-key]: unknown key `levle` in front matter",
        "hint: did you mean `level`?",
    ] {
        assert!(found.contains(expected), "{expected}\n{found}");
    }
    book.write("book.toml", "[fields.tags]\n[fields.Level]\n[fields.x]\ntype = \"lst\"\n");
    let found = book.run(&["check"]).stdout;
    assert!(found.contains("every question has a key `tags` already"), "{found}");
    assert!(found.contains("field `Level` is not kebab-case") && found.contains("`type` is `lst`"), "{found}");
}

#[test]
fn a_published_question_that_becomes_a_draft_has_lost_its_address() {
    let book = TestBook::copy_of("own_pages");
    book.commit();
    book.write("content/sql/lock-wait.md", "+++\nquestion = \"Why?\"\nstatus = \"draft\"\n+++\n\nSo.\n");
    let found = book.run(&["check", "--since", "HEAD"]).stdout;
    let expected = "content/sql/lock-wait.md:1:1: error[lost-permalink]: id `lock-wait` existed at `HEAD`; now `q/lock-wait.html` leads nowhere";
    assert!(found.contains(expected) && found.contains("keeps its address as `status = \"unlisted\"`"), "{found}");
}
