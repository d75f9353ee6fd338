//! `askbook serve` as an author sees it: the page reloads on save and says what is wrong.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::harness::with_browser;

#[test]
fn a_save_reloads_the_page_and_a_fault_is_shown_on_it() {
    let book = tempfile::tempdir().expect("a temporary folder");
    let question = book.path().join("content/fruit/pear.md");
    fs::create_dir_all(question.parent().expect("it has one")).expect("it is ours");
    fs::write(book.path().join("book.toml"), "[book]\ntitle = \"Fruit\"\n").expect("it is ours");
    fs::write(&question, "+++\nquestion = \"Ripe?\"\n+++\n\nNot yet.\n").expect("it is ours");
    let mut server = Command::new(env!("CARGO_BIN_EXE_askbook"))
        .args(["serve", "--port", "0", "--book"])
        .arg(book.path())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let mut lines = BufReader::new(server.stderr.take().expect("it is piped")).lines().map_while(Result::ok);
    let address = lines.by_ref().find_map(|line| Some(line.strip_prefix("serving ")?.split(' ').next()?.to_owned()));
    let address = address.expect("the server says where it is");
    std::thread::spawn(move || lines.for_each(drop));

    with_browser(|browser| async move {
        browser.driver.goto(format!("{address}q/pear.html")).await?;
        browser.wait("document.querySelector('.short').textContent === 'Not yet.'").await;
        fs::write(&question, "+++\nquestion = \"Ripe?\"\n+++\n\nNow.\n").expect("it is ours");
        browser.wait("document.querySelector('.short')?.textContent === 'Now.'").await;
        fs::write(&question, "+++\nquestion = \"Ripe?\"\nlevle = 1\n+++\n\nNever.\n").expect("it is ours");
        browser
            .wait("document.getElementById('__askbook')?.textContent.includes('unknown key `levle`') === true")
            .await;
        browser.wait("document.querySelector('.short').textContent === 'Now.'").await;
        fs::write(&question, "+++\nquestion = \"Ripe?\"\n+++\n\nAgain.\n").expect("it is ours");
        browser.wait("document.querySelector('.short')?.textContent === 'Again.'").await;
        browser.wait("document.getElementById('__askbook') === null").await;
        Ok(())
    });
    let _ = server.kill();
    let _ = server.wait();
}
