//! Whatever is typed, a drawing is made or a fault is shown at a line that is there.

use proptest::prelude::*;

use super::measure::test_face;
use super::of_fence;

const WORDS: &[&str] = &[
    "flowchart TD",
    "flowchart LR",
    "sequenceDiagram",
    "stateDiagram-v2",
    "gitGraph",
    "gitGraph TB:",
    "timeline",
    "gantt",
    "packet",
    "block",
    "\n",
    "\n",
    "\n",
    "  ",
    " ",
    "a",
    "b",
    "é",
    "A[x]",
    "c{y}",
    "d((z))",
    "e@{shape: cyl}",
    "-->",
    "---",
    "-.->",
    "==>",
    "--x",
    "<-->",
    "~~~",
    "-- w -->",
    "|w|",
    "&",
    ";",
    ":",
    "::",
    ":::fails",
    ":::x",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "\"",
    "|",
    "<",
    ">",
    "-",
    "=",
    ".",
    "subgraph g",
    "subgraph a [T]",
    "end",
    "class a fails",
    "direction LR",
    "state s {",
    "state f <<fork>>",
    "[*]",
    "note right of a",
    "end note",
    ": w",
    "->>",
    "-->>",
    "-x",
    "-)",
    "+",
    "loop w",
    "alt w",
    "else w",
    "par",
    "and",
    "note over a,b: w",
    "activate a",
    "deactivate a",
    "autonumber",
    "participant a as W",
    "commit",
    "branch q",
    "checkout q",
    "checkout main",
    "merge q",
    "merge main",
    "id: \"1\"",
    "tag: \"t\"",
    "cherry-pick id: \"1\"",
    "title T",
    "section S",
    "2020 : x : y",
    "dateFormat X",
    "t :a, 0, 5",
    "t :after a, 3s",
    "t :crit, 2026-01-01, 3d",
    "0-15: \"f\"",
    "16: \"g\"",
    "+4: \"h\"",
    "columns 3",
    "columns 0",
    "space",
    "space:2",
    "a:2",
    "block:c",
    "block:c:2",
    "%% c",
    "%%{x",
    "}%%",
    "---",
    "accTitle: t",
    "accDescr {",
    "accDescr: d",
    " -> ",
    "[Lane]",
    "<br>",
    "#quot;",
    "#",
    "数据",
    "\u{200d}",
    "\t",
    "\r",
];

fn sources() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(prop::sample::select(WORDS), 0..60).prop_map(|words| words.concat());
    let kinds = prop::sample::select(&WORDS[..10]);
    prop_oneof![
        4 => (kinds, words.clone()).prop_map(|(kind, words)| format!("{kind}\n{words}")),
        1 => words,
        1 => "\\PC{0,80}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_typed_stops_the_program(source in sources()) {
        let face = test_face();
        for language in ["mermaid", "flow"] {
            match of_fence(language, &source) {
                Some(Ok(drawing)) => {
                    let _ = drawing.sentences();
                    match drawing.picture(&face) {
                        Ok(picture) => {
                            prop_assert!(picture.width > 0 && picture.height > 0, "{source:?}");
                            prop_assert_eq!(drawing.picture(&face), Ok(picture));
                        }
                        Err(fault) => prop_assert!(fault.line >= 1),
                    }
                }
                Some(Err(fault)) => {
                    let line = source.lines().nth(fault.line - 1).unwrap_or("");
                    prop_assert!(fault.column >= 1 && fault.column <= line.len() + 1, "{source:?}: {fault:?}");
                }
                None => {}
            }
        }
    }
}
