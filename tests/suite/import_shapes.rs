//! Documents as people write them, and the questions that they must become: `tests/import/<name>.md` beside
//! `<name>.txt`, which lists every question with its answer.

use std::fs;

use askbook::import::{Document, Kind, Options, import};

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
        let imported = import(&[Document { path, bytes }], &Options::default());
        let mut text = String::new();
        for question in &imported.questions {
            let kind = match question.kind {
                Kind::Answered => "",
                Kind::Placeholder => " (placeholder)",
                Kind::Unanswered => " (unanswered)",
            };
            let level = question.level.map_or(String::new(), |level| format!(" [{level}]"));
            let tags = question.tags.iter().fold(String::new(), |tags, tag| tags + " #" + tag);
            text.push_str(&format!("{}: {}{kind}{level}{tags}\n", question.topic, question.question));
            for line in question.body.lines() {
                text.push_str(format!("    {line}").trim_end());
                text.push('\n');
            }
        }
        for skipped in &imported.report.skipped {
            text.push_str(&format!("{}: {}\n", skipped.lines, skipped.reason));
        }
        text.push_str(&imported.report.totals_text());
        golden(&folder.join(format!("{name}.txt")), &text);
    }
}
