//! What comes out of the printer: PDFs as Chromium makes them, read by poppler's `pdftotext`.

use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use unicode_normalization::UnicodeNormalization as _;

use crate::harness::{Browser, host, site, with_browser};
use crate::single_file::{every_feature, handbook};

/// The text of the page's PDF without blanks and hyphens, one of which may end a line, and with letters that fonts join taken
/// apart.
async fn on_paper(browser: &Browser) -> String {
    let options = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true });
    let pdf = browser.cdp("Page.printToPDF", options).await;
    let pdf = STANDARD.decode(pdf["data"].as_str().expect("a file")).expect("it is base64");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, pdf).expect("it is ours");
    let output = Command::new("pdftotext").arg(&path).arg("-").output();
    let output = output.expect("poppler-utils are installed: `tests/run` does that");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    squeezed(&String::from_utf8(output.stdout).expect("it is UTF-8"))
}

fn squeezed(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

/// The texts of all elements that match.
async fn texts(browser: &Browser, selector: &str) -> Vec<String> {
    let found =
        browser.eval(&format!("[...document.querySelectorAll({})].map(e => e.textContent)", json!(selector))).await;
    found.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
}

fn assert_holds(paper: &str, texts: &[String]) {
    assert!(!texts.is_empty());
    for text in texts {
        assert!(paper.contains(&squeezed(text)), "not on paper: {text}");
    }
}

fn assert_lacks(paper: &str, texts: &[&str]) {
    for text in texts {
        assert!(!paper.contains(&squeezed(text)), "on paper: {text}");
    }
}

#[test]
fn a_question_page_is_its_answer_and_the_addresses_of_its_links() {
    with_browser(|browser| async move {
        browser.open("q/goroutine-basics.html").await?;
        let paper = on_paper(&browser).await;
        assert_holds(&paper, &texts(&browser, "h1, .prose h2, .callout-title").await);
        let related = texts(&browser, ".related li a").await;
        assert_lacks(
            &paper,
            &["Skip to content", "Search", "Copy", "Edit this page", "Related questions", "made with"],
        );
        assert_lacks(&paper, &[&related[0]]);
        Ok(())
    });
}

#[test]
fn a_topic_s_print_page_has_every_answer_in_light_colors_with_code_that_fits() {
    with_browser(|browser| async move {
        browser.prefer("dark").await;
        browser.open("go-language/print.html").await?;
        let paper = on_paper(&browser).await;
        assert_holds(&paper, &texts(&browser, "h1, .printed h2, .printed .callout-title").await);
        assert_lacks(&paper, &["Skip to content", "Breadcrumb", "made with"]);

        // What is wider than the paper is cut there, as nobody can scroll it.
        browser.size(680, 960).await;
        browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let cut = "[...document.querySelectorAll('.printed pre, .printed .table')].filter(box => \
            box.scrollWidth > box.clientWidth + 1).map(box => box.textContent.slice(0, 80))";
        assert_eq!(browser.eval(cut).await, json!([]));
        browser.run("document.documentElement.dataset.theme = 'dark'").await;
        let colors = "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]";
        assert_eq!(browser.eval(colors).await, json!(["rgb(28, 27, 31)", "rgb(255, 255, 255)"]));
        Ok(())
    });
}

#[test]
fn results_of_a_search_are_a_list_of_questions_with_short_answers() {
    with_browser(|browser| async move {
        browser.open("search.html?q=deadlock&level=advanced").await?;
        browser.wait("document.querySelectorAll('.hit').length > 1 && document.querySelector('.hit-short').textContent !== ''").await;
        let paper = on_paper(&browser).await;
        assert_holds(&paper, &texts(&browser, ".hit-question, .hit-short").await);
        assert_holds(&paper, &["deadlock".to_owned(), "Advanced".to_owned()]);
        assert_lacks(&paper, &["Topic: all", "Tag: all", "Show more", "made with", "Home"]);
        Ok(())
    });
}

#[test]
fn the_filters_of_a_topic_select_what_is_printed() {
    with_browser(|browser| async move {
        browser.open("go-language/index.html").await?;
        browser.click("#_advanced").await?;
        let chosen = texts(&browser, ".questions > li:not([hidden]) summary").await;
        let others = texts(&browser, ".questions > li[hidden] summary").await;
        browser.click("a.paper").await?;
        browser.wait("location.pathname.endsWith('/print.html') && document.readyState === 'complete'").await;
        assert_eq!(browser.eval("location.search").await, json!("?level=advanced"));
        assert_eq!(texts(&browser, ".printed:not([hidden]) h2").await, chosen);
        let paper = on_paper(&browser).await;
        assert_holds(&paper, &chosen);
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        assert_lacks(&paper, &others);
        assert_holds(&paper, &[format!("{} of {} questions: advanced", chosen.len(), chosen.len() + others.len())]);
        browser.assert_clean("print.html").await;
        Ok(())
    });
}

#[test]
fn a_whole_book_on_paper_starts_with_its_contents_and_opens_what_is_closed() {
    with_browser(|browser| async move {
        browser.driver.goto(every_feature()).await?;
        let paper = on_paper(&browser).await;
        for title in texts(&browser, ".answer h3").await {
            assert_eq!(
                paper.matches(&squeezed(&title)).count().min(2),
                2,
                "in the contents and above its answer: {title}"
            );
        }
        assert_holds(&paper, &["Inside Markdown.".to_owned(), "elsewhere (https://example.org)".to_owned()]);
        assert_holds(&paper, &["https://example.org/?a=1&b=2, a file".to_owned()]);
        assert_lacks(
            &paper,
            &["Skip to content", "Search", "This answer online", "Related questions", "made with", "2 questions"],
        );
        Ok(())
    });
}

#[test]
fn the_single_file_prints_what_a_search_found() {
    with_browser(|browser| async move {
        browser.driver.goto(handbook()).await?;
        browser.run("window.__printed = 0; window.print = () => window.__printed += 1").await;
        browser.driver.action_chain().send_keys("/").perform().await?;
        browser.wait("document.activeElement.matches('.search-dialog input')").await;
        browser.driver.action_chain().send_keys("goroutine leak").perform().await?;
        browser.wait("document.querySelectorAll('.hit').length > 2").await;
        browser.wait("/^\\d+ questions/.test(document.querySelector('.search-note').textContent)").await;
        let count = browser.eval("parseInt(document.querySelector('.search-note').textContent)").await;
        browser.click(".search-foot button").await?;
        browser.wait("window.__printed === 1").await;
        assert_eq!(browser.eval("document.querySelectorAll('.answer.chosen').length").await, count);
        let chosen = texts(&browser, ".answer.chosen h3").await;
        let other = texts(&browser, ".answer:not(.chosen) h3").await;
        let paper = on_paper(&browser).await;
        assert_holds(&paper, &chosen);
        assert_lacks(&paper, &[&other[0], &other[100], other.last().expect("there are many")]);
        browser.run("dispatchEvent(new Event('afterprint'))").await;
        assert_eq!(browser.eval("document.querySelectorAll('.chosen, .printing').length").await, json!(0));
        Ok(())
    });
}

#[test]
fn a_list_of_questions_prints_its_answers() {
    with_browser(|browser| async move {
        let folder = format!("file://{}/", site().display());
        for (root, page, questions) in [
            (host(), "tags/alerting.html", ".questions summary"),
            (host(), "search.html?q=goroutine%20leak", ".hit-question"),
            (folder.as_str(), "tags/alerting.html", ".questions summary"),
        ] {
            browser.driver.goto(format!("{root}{page}")).await?;
            browser.wait(&format!("document.querySelectorAll({}).length > 2", json!(questions))).await;
            browser.run("window.__printed = 0; window.print = () => window.__printed += 1").await;
            browser.click("button.paper").await?;
            browser.wait("window.__printed === 1").await;
            let titles = texts(&browser, questions).await;
            assert_eq!(texts(&browser, ".on-paper .printed > h2").await, titles, "{page}");
            assert_eq!(browser.eval("document.querySelectorAll('.on-paper .short').length").await, json!(titles.len()));
            let paper = on_paper(&browser).await;
            assert_holds(&paper, &texts(&browser, "h1, .on-paper h2, .on-paper .callout-title").await);
            assert_lacks(
                &paper,
                &[
                    "Print these answers",
                    "could not be loaded",
                    "Skip to content",
                    "Topic: all",
                    "(http://127",
                    "(file://",
                ],
            );
            browser.run("dispatchEvent(new Event('afterprint'))").await;
            assert_eq!(browser.eval("document.querySelectorAll('.on-paper, .printing').length").await, json!(0));
            assert_eq!(browser.eval("window.__problems").await, json!([]), "{page}");
        }
        Ok(())
    });
}
