//! The JSON Schemas in each site, which editors check TOML by.

use serde_json::Value;

use crate::support::TestBook;

#[test]
fn a_site_says_what_its_files_can_hold() {
    let book = TestBook::copy_of("minimal");
    let site = book.build();
    let schema =
        |name: &str| -> Value { serde_json::from_slice(&site[&format!("schema/{name}.json")]).expect("it is JSON") };
    for name in ["book", "question", "index"] {
        let schema = schema(name);
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#", "{name}");
        assert_eq!(schema["additionalProperties"], false, "{name}");
    }
    assert!(schema("book")["properties"]["site"]["properties"]["url"]["description"].is_string());
    assert_eq!(schema("question")["properties"]["level"]["enum"][0], "novice");
}

#[test]
fn a_topic_can_still_be_called_schema() {
    let book = TestBook::empty().with("content/schema/_index.md", "+++\ntitle = \"Schemas\"\n+++\n").with(
        "content/schema/star-schema.md",
        "+++\nquestion = \"What is a star schema?\"\n+++\n\nFacts around dimensions.\n",
    );
    let site = book.build();
    assert!(site.contains_key("schema/index.html") && site.contains_key("schema/book.json"));
    book.write("static/schema/book.json", "{}");
    let ran = book.run(&["check"]);
    assert!(ran.stdout.contains("path-collision"), "{}", ran.stdout);
}
