//! An interview of somebody else: two links that hold everything.

use serde_json::json;
use thirtyfour::prelude::*;

use super::*;
use crate::accessibility::violations;
use crate::harness::{Browser, site, with_browser};

/// Chooses questions on the page for interviews and gives the two links, the candidate's first.
async fn links(browser: &Browser, root: &str) -> WebDriverResult<Vec<String>> {
    browser.driver.goto(format!("{root}interview.html")).await?;
    browser.wait("document.querySelector('.preset') !== null").await;
    click_text(browser, "Choose questions for me").await;
    browser.wait("document.querySelectorAll('.chosen li').length === 12").await;
    browser.run("document.querySelector('[type=search]').value = 'goroutine'; document.querySelector('[type=search]').dispatchEvent(new Event('input'))").await;
    browser.wait("document.querySelectorAll('.found button').length > 1").await;
    browser.click(".found button").await?;
    browser.wait("document.querySelectorAll('.chosen li').length === 13").await;
    browser.run("[...document.querySelectorAll('.chosen button')].find(button => button.ariaLabel.startsWith('Remove')).click()").await;
    browser.wait("document.querySelectorAll('.chosen li').length === 12").await;
    assert_eq!(violations(browser).await, Vec::<String>::new());
    let found = browser.eval("[...document.querySelectorAll('.link-row input')].map(field => field.value)").await;
    Ok(serde_json::from_value(found).expect("two addresses"))
}

#[test]
fn two_links_opened_in_two_browsers() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().to_owned();
    let file = format!("file://{}/", site().display());
    for root in [crate::harness::host(), file.as_str()] {
        let path = path.clone();
        let shared = std::sync::Mutex::new(Vec::new());
        with_browser(|browser| {
            let shared = &shared;
            async move {
                *shared.lock().expect("one thread") = links(&browser, root).await?;
                Ok(())
            }
        });
        let shared = shared.into_inner().expect("one thread");
        with_browser(|browser| async move {
            browser
                .cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path.clone() }))
                .await;
            browser.driver.goto(&shared[0]).await?;
            browser.wait(&format!("{BAR} === 'Question 1 of 12'")).await;
            assert_eq!(
                browser.eval("document.querySelectorAll('.mentions, .answer, textarea').length").await,
                json!(0),
                "questions only"
            );
            let first = browser.eval("document.querySelector('.card h1').textContent").await;
            assert_eq!(violations(&browser).await, Vec::<String>::new());
            click_text(&browser, "Next question").await;
            browser.wait(&format!("{BAR} === 'Question 2 of 12'")).await;

            browser.driver.goto("about:blank").await?;
            browser.driver.goto(&shared[1]).await?;
            browser.wait("document.querySelectorAll('.scorecard > li').length === 12 && document.querySelectorAll('.mentions').length === 12").await;
            assert_eq!(
                browser.eval("document.querySelector('.scorecard h2').textContent").await,
                first,
                "the same questions in the same order"
            );
            assert!(
                browser.eval("document.querySelectorAll('.told').length").await.as_u64() > Some(5),
                "follow-ups and insights"
            );
            assert!(
                browser.eval("document.getElementById('_interview').textContent.includes('with edition ')").await
                    == json!(true)
            );
            assert_eq!(violations(&browser).await, Vec::<String>::new());
            browser.click(".scorecard > li:first-child .mentions label").await?;
            browser.click(".scorecard > li:first-child .scores label:nth-child(3)").await?;
            browser.run("const notes = document.querySelector('.scorecard textarea'); notes.value = 'Knew *everything*.'; notes.dispatchEvent(new Event('input'))").await;
            browser.driver.refresh().await?;
            browser.wait("document.querySelectorAll('.mentions').length === 12 && document.querySelector('.scorecard textarea').value === 'Knew *everything*.'").await;
            assert_eq!(
                browser.eval("document.querySelector('.lead').textContent").await,
                json!("1 of 12 scored, 3.0 of 4 on average")
            );
            click_text(&browser, "Save the report").await;
            let report = std::fs::read_to_string(downloaded(&path).await).expect("it can be read");
            assert!(
                report.starts_with("# Interview, ")
                    && report.contains("\n- [x] ")
                    && report.contains("> Knew \\*everything\\*."),
                "{report}"
            );
            std::fs::remove_file(downloaded(&path).await).expect("it is ours");
            assert_eq!(browser.eval("window.__problems").await, json!([]));
            Ok(())
        });
    }
}

#[test]
fn a_link_outlives_renames_and_says_that_it_is_of_another_edition() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    build_fruit(folder.path(), &[("fig-tree", "\"fig\""), ("pear", "")]);
    with_browser(|browser| async move {
        let page = format!("file://{}/site/interview.html", folder.path().display());
        browser.driver.goto(format!("{page}#candidate/30/2026-01-02/00000000/fig,pear")).await?;
        browser.wait("document.querySelector('.card h1')?.textContent === 'What is fig-tree?'").await;
        let said = browser.eval("document.getElementById('_interview').textContent").await;
        assert!(
            said.as_str()
                .is_some_and(|text| text.contains("January 2, 2026") && text.contains("questions may have changed")),
            "{said}"
        );
        browser.driver.goto(format!("{page}#candidate/30/x/%3Cimg%20src=x%20onerror=alert(1)%3E/%3Ci%3E,gone")).await?;
        browser.wait("document.querySelector('.card h1')?.textContent === 'gone'").await;
        assert_eq!(browser.eval("document.querySelectorAll('main img, main i').length").await, json!(0));
        Ok(())
    });
}
