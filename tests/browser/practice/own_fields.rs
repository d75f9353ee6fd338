//! Questions chosen by a field that the book adds, for cards and for interviews.

use serde_json::json;

use super::*;
use crate::accessibility::violations;
use crate::harness::with_browser;

const QUESTIONS: &[(&str, &str)] =
    &[("fig", "\"Acme & Sons\""), ("pear", "\"Globex\""), ("plum", "\"Acme & Sons\", \"Globex\""), ("quince", "")];

/// The question on the card or in the interview, by its id.
const ASKED: &str = "document.querySelector('.card')?.dataset.id";

#[test]
fn cards_and_interviews_are_of_the_values_chosen() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    build_asked(folder.path(), QUESTIONS);
    with_browser(|browser| async move {
        let practice = format!("file://{}/site/practice.html", folder.path().display());
        browser.driver.goto(&practice).await?;
        browser.click("#_choose > summary").await?;
        browser.click("#_choose details.more-checks:has([data-field]) > summary").await?;
        let offered =
            "[...document.querySelectorAll('label:has([data-field=company])')].map(label => label.textContent.trim())";
        assert_eq!(
            browser.eval(offered).await,
            json!(["Acme & Sons 2", "Globex 2"]),
            "with how many questions have each"
        );
        browser.click("[data-field=company][value=acme-sons]").await?;
        browser.wait("document.querySelector('#_choices [type=submit]').textContent === 'Start: 2 cards' || document.querySelector('#_choices [type=submit]').textContent.includes('2')").await;
        let said = browser.eval("document.getElementById('_chosen').textContent").await;
        assert_eq!(said, json!("all topics · Asked at: Acme & Sons"));
        for (width, scheme) in [(1280, "light"), (390, "dark")] {
            browser.size(width, 844).await;
            browser.prefer(scheme).await;
            assert_eq!(violations(&browser).await, Vec::<String>::new());
        }
        browser.size(1280, 844).await;
        browser.click(START).await?;
        browser.wait(&format!("{BAR} === 'Card 1 of 2'")).await;
        assert!(["fig", "plum"].map(Some).contains(&browser.eval(ASKED).await.as_str()));
        click_text(&browser, "End").await;

        // The choice is kept, and an interview begins with it.
        browser.driver.goto(&practice).await?;
        assert_eq!(
            browser.eval("document.querySelector('[data-field=company][value=acme-sons]').checked").await,
            json!(true)
        );
        browser.click("#_mock").await?;
        browser.wait("document.querySelector('.wide-field:not([hidden]) select') !== null").await;
        let list = "document.querySelector('.wide-field:not([hidden]) select')";
        assert_eq!(browser.eval(&format!("{list}.selectedOptions[0].textContent")).await, json!("Acme & Sons"));
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        browser.run(&format!("{list}.value = 'globex'")).await;
        click_text(&browser, "Begin").await;
        browser.wait("document.querySelector('.session-bar') !== null").await;
        let asked = "JSON.parse(localStorage.getItem(Object.keys(localStorage).find(key => key.startsWith('askbook-interview:')))).queue.slice().sort()";
        assert_eq!(browser.eval(asked).await, json!(["pear", "plum"]));
        Ok(())
    });
}
