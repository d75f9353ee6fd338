//! A candidate's session: cards, interviews, progress that is kept, moved and never lost.

mod by_link;
mod cards;
mod interview;
mod looks;
mod moved;
mod own_fields;
mod places;
mod progress;
mod storage;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use thirtyfour::prelude::*;

use crate::harness::Browser;
use crate::search::press;

const START: &str = "#_choices [type=submit]";
const BAR: &str = "document.querySelector('.session-bar span')?.textContent";
const STORED: &str = "JSON.parse(localStorage.getItem('askbook-practice:/askbook/') || '{\"cards\":{}}')";

/// Starts a session from the page's choices.
async fn start(browser: &Browser) -> WebDriverResult<()> {
    browser.open("practice.html").await?;
    browser.click(START).await?;
    browser.wait("document.activeElement.matches('.card h1')").await;
    Ok(())
}

/// Reveals the card's short answer by the keyboard.
async fn reveal(browser: &Browser) -> WebDriverResult<()> {
    browser.wait("document.querySelector('.session-bar') !== null").await;
    press(browser, " ").await?;
    browser.wait("document.querySelector('.answer .short')?.textContent.length > 100").await;
    Ok(())
}

/// The file that a download has put into `folder`, once it is there.
async fn downloaded(folder: &Path) -> PathBuf {
    let started = Instant::now();
    loop {
        let found = std::fs::read_dir(folder).expect("it is ours").map(|entry| entry.expect("it can be read").path());
        if let Some(file) = found.into_iter().find(|path| {
            path.extension().is_some_and(|ending| ["json", "md", "txt"].iter().any(|known| ending == *known))
        }) {
            return file;
        }
        assert!(started.elapsed() < Duration::from_secs(10), "nothing was saved");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Clicks the button with this text.
async fn click_text(browser: &Browser, text: &str) {
    let found = format!(
        "const found = [...document.querySelectorAll('button')].find(button => button.textContent.startsWith('{text}'));\
         found.scrollIntoView({{ block: 'center' }}); found.click()"
    );
    browser.run(&found).await;
}

async fn stored_cards(browser: &Browser) -> usize {
    let count = browser.eval(&format!("Object.keys({STORED}.cards).length")).await;
    usize::try_from(count.as_u64().expect("a count")).expect("few cards")
}

/// Builds the book in `folder` into `folder`/site.
fn build_site(folder: &Path) {
    let status = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["build", "--quiet", "--book"])
        .arg(folder)
        .arg("--out")
        .arg(folder.join("site"))
        .status()
        .expect("the binary runs");
    assert!(status.success(), "the book does not build");
}

/// Builds a book whose questions have a field to filter by, `(id, values)`, into `folder`/site.
fn build_asked(folder: &Path, questions: &[(&str, &str)]) {
    let topic = folder.join("content/fruit");
    std::fs::create_dir_all(&topic).expect("it is ours");
    let book = "[book]\ntitle = \"Fruit\"\n\n[fields.company]\ntitle = \"Asked at\"\nfilter = true\n";
    std::fs::write(folder.join("book.toml"), book).expect("it is ours");
    for (id, values) in questions {
        let answer = "It is eaten. ".repeat(12);
        let text = format!("+++\nquestion = \"What is {id}?\"\ncompany = [{values}]\n+++\n\nA fruit. {answer}\n");
        std::fs::write(topic.join(format!("{id}.md")), text).expect("it is ours");
    }
    build_site(folder);
}

/// Builds a book with these questions, `(id, former ids)`, into `folder`/site.
fn build_fruit(folder: &Path, questions: &[(&str, &str)]) {
    let topic = folder.join("content/fruit");
    let _ = std::fs::remove_dir_all(&topic);
    std::fs::create_dir_all(&topic).expect("it is ours");
    std::fs::write(folder.join("book.toml"), "[book]\ntitle = \"Fruit\"\n").expect("it is ours");
    for (id, former) in questions {
        let text = format!(
            "+++\nquestion = \"What is {id}?\"\naliases = [{former}]\n+++\n\nA fruit. {}\n",
            "It is eaten. ".repeat(12)
        );
        std::fs::write(topic.join(format!("{id}.md")), text).expect("it is ours");
    }
    build_site(folder);
}
