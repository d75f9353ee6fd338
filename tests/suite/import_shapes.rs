//! Documents as people write them, and what they must become: `tests/import/<name>.md` beside `<name>.txt`, which holds
//! every file of the book as it is written, and the fate of every line that is in none.

use std::fs;

use askbook::import::{Document, FileKind, Kind, Options, import};

use crate::support::{golden, repository};

#[test]
fn documents_of_every_shape_become_their_questions() {
    let folder = repository().join("tests/import");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("it is in the repository")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok()?.strip_suffix(".md").map(str::to_owned))
        .collect();
    names.sort();
    assert!(names.len() > 50, "{names:?}");
    for name in names {
        let path = format!("{name}.md");
        let bytes = fs::read(folder.join(&path)).expect("it was listed");
        let imported = import(&[Document { path, bytes }], &|_| None, &Options::default());
        let mut text = String::new();
        let mut questions = imported.questions.iter().peekable();
        for file in &imported.files {
            let path = &file.path;
            let content = String::from_utf8_lossy(&file.bytes);
            let Some(question) = questions.next_if(|_| file.kind == FileKind::Question) else {
                text.push_str(&format!("=== {path}\n{content}\n"));
                continue;
            };
            let lines: Vec<String> =
                question.source.iter().map(|lines| format!("{}-{}", lines.first, lines.last)).collect();
            let kind = match question.kind {
                Kind::Answered => "answered",
                Kind::Placeholder => "placeholder",
                Kind::Unanswered => "unanswered",
            };
            let unsure = if question.is_unsure { ", unsure" } else { "" };
            let lines = lines.join(" and ");
            text.push_str(&format!("=== {path} ({kind}{unsure}; lines {lines})\n{content}\n"));
        }
        text.push_str("=== report\n");
        for plan in &imported.plans {
            text.push_str(&format!("{}: {}, {} points\n", plan.path, plan.chosen, plan.points));
        }
        text.push_str(&imported.report.to_text());
        text.push_str(&imported.report.totals_text());
        golden(&folder.join(format!("{name}.txt")), &text);
    }
}
