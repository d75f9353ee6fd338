//! A reader who searches a book in another language than English, or for names with signs, from a folder: what is marked is what the text says.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::harness::with_browser;

/// Language, query, the question that comes first, and what is marked in results and on its page, in small letters.
const CASES: [(&str, &str, &str, &str); 6] = [
    ("ja", "盗難届 番号", "bicycle-theft", "盗難届"),
    ("zh", "資料庫 死鎖 避免", "deadlock", "死锁"),
    ("ko", "휴가 수당", "annual-leave", "수당"),
    ("ar", "بيانات معاملات", "transaction-basics", "المعاملة"),
    ("ru", "копии базами", "rezervnye-kopii", "копи"),
    ("de", "garantien von transaktionen", "transaktion", "transaktion"),
];

/// Texts of marks that begin or end inside of a character: a combining mark or half of a pair.
const CUT: &str = "[...document.querySelectorAll('.hit, article')].filter(node => \
                   /^[\\udc00-\\udfff\\p{M}]|[\\ud800-\\udbff]$/u.test(node.textContent.trim())).length";

#[test]
fn words_of_each_script_are_found_and_marked() {
    for (language, query, expected, marked) in CASES {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search").join(language);
        let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
            .args(["build", "--quiet", "--book"])
            .arg(book)
            .arg("--out")
            .arg(folder.path().join("site"))
            .status()
            .expect("the binary runs");
        assert!(status.success(), "the book in {language} does not build");
        let root = format!("file://{}/site/", folder.path().display());
        with_browser(|browser| async move {
            let mut address = url::Url::parse(&format!("{root}search.html")).expect("an address");
            address.query_pairs_mut().append_pair("q", query);
            browser.driver.goto(address.as_str()).await?;
            browser
                .wait(&format!("document.querySelector('.hit')?.href.endsWith('/q/{expected}.html') === true"))
                .await;
            browser.wait("document.querySelector('.hit mark') !== null").await;
            let marks = |of: &str| format!("[...document.querySelectorAll('{of}')].map(mark => mark.textContent)");
            let has = |marks: &Value| {
                let texts = marks.as_array().into_iter().flatten().filter_map(Value::as_str);
                texts.map(str::to_lowercase).any(|text| text.contains(marked))
            };
            let shown = browser.eval(&marks(".hit mark")).await;
            assert!(has(&shown), "{language}: {shown}");
            assert_eq!(browser.eval(CUT).await, json!(0), "{language}");
            // What the answer says is read when typing rests.
            browser.wait("document.querySelector('.hit').found !== undefined").await;
            browser.click(".hit").await?;
            browser.wait("document.querySelector('article mark.found') !== null").await;
            let shown = browser.eval(&marks("article mark.found")).await;
            assert!(has(&shown), "{language}: {shown}");
            assert_eq!(browser.eval("window.__problems").await, json!([]), "{language}");
            Ok(())
        });
    }
}

/// Names that end or begin with signs, and what is marked for them.
const NAMES: [(&str, &str); 5] = [("c++", "C++"), ("C++", "C++"), ("c#", "C#"), ("f#", "F#"), (".net", ".NET")];

#[test]
fn names_with_signs_are_marked_as_wholes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let topic = folder.path().join("book/content/languages");
    std::fs::create_dir_all(&topic).expect("a folder");
    std::fs::write(folder.path().join("book/book.toml"), "[book]\ntitle = \"Languages\"\n").expect("a file");
    std::fs::write(topic.join("_index.md"), "+++\ntitle = \"Languages\"\n+++\n").expect("a file");
    for (id, name) in [("cpp", "C++"), ("c", "C"), ("csharp", "C#"), ("fsharp", "F#"), ("net", ".NET")] {
        let text = format!(
            "+++\nquestion = \"Why {name} today?\"\n+++\nFor what it runs.\n\nMuch of C is in {name} code, too.\n"
        );
        std::fs::write(topic.join(format!("{id}.md")), text).expect("a file");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_askbook"));
    command.args(["build", "--quiet", "--book"]).arg(folder.path().join("book"));
    let status = command.arg("--out").arg(folder.path().join("site")).status().expect("the binary runs");
    assert!(status.success(), "the book does not build");
    let root = format!("file://{}/site/", folder.path().display());
    with_browser(|browser| async move {
        for (typed, name) in NAMES {
            let mut address = url::Url::parse(&format!("{root}search.html")).expect("an address");
            address.query_pairs_mut().append_pair("q", typed);
            browser.driver.goto(address.as_str()).await?;
            browser.wait("document.querySelector('.hit')?.found !== undefined").await;
            let marked = "[...document.querySelectorAll('.hit:first-child mark')].map(mark => mark.textContent)";
            let marked: Vec<String> = serde_json::from_value(browser.eval(marked).await).expect("texts");
            assert!(!marked.is_empty() && marked.iter().all(|text| text == name), "{typed}: {marked:?}");
            browser.click(".hit").await?;
            browser.wait("document.querySelector('article mark.found') !== null").await;
            let marked = "[...document.querySelectorAll('mark.found')].map(mark => mark.textContent)";
            let marked: Vec<String> = serde_json::from_value(browser.eval(marked).await).expect("texts");
            assert!(marked.len() > 1 && marked.iter().all(|text| text == name), "{typed}: {marked:?}");
            assert_eq!(browser.eval("window.__problems").await, json!([]), "{typed}");
        }
        Ok(())
    });
}
