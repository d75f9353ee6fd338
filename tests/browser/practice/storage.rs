//! Storage that is damaged, full, blocked, or shared by two tabs.

use serde_json::json;

use super::*;
use crate::accessibility::violations;
use crate::harness::with_browser;
use crate::search::press;

#[test]
fn damaged_progress_is_kept_aside_and_offered() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().to_owned();
    with_browser(|browser| async move {
        browser.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path.clone() })).await;
        browser.open("practice.html").await?;
        browser
            .run("localStorage.setItem('askbook-practice:/askbook/', '{\"version\":1,\"cards\":{\"goroutine')")
            .await;
        browser.driver.refresh().await?;
        browser
            .wait("document.querySelector('.notice[role=alert]')?.textContent.includes('could not be read') === true")
            .await;
        assert_eq!(violations(&browser).await, Vec::<String>::new());
        click_text(&browser, "Download what was kept aside").await;
        downloaded(&path).await;
        browser.click(START).await?;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 11'")).await;
        assert_eq!(stored_cards(&browser).await, 1, "new progress is kept");
        let aside = browser.eval("localStorage.getItem('askbook-practice:/askbook/:damaged')").await;
        assert_eq!(aside, json!("{\"version\":1,\"cards\":{\"goroutine"));
        click_text(&browser, "End").await;
        click_text(&browser, "Drop it").await;
        browser.wait("localStorage.getItem('askbook-practice:/askbook/:damaged') === null").await;
        browser.assert_clean("damaged progress").await;
        Ok(())
    });
    let saved = std::fs::read_to_string(folder.path().join("practice-damaged-1.txt")).expect("it was saved");
    assert_eq!(saved, "{\"version\":1,\"cards\":{\"goroutine");
}

#[test]
fn a_full_storage_is_said_and_nothing_is_lost() {
    with_browser(|browser| async move {
        browser.open("practice.html").await?;
        browser
            .run("for (let size = 1 << 22; size; size >>= 1) try { for (let n = 0; ; n++) localStorage.setItem(`x${size}-${n}`, 'x'.repeat(size)) } catch {}")
            .await;
        browser.click(START).await?;
        browser.wait("document.querySelector('.notice[role=alert]')?.textContent.includes('is full') === true").await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 11'")).await;
        browser.run("Object.keys(localStorage).filter(key => key.startsWith('x')).forEach(key => localStorage.removeItem(key))").await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 3 of 12'")).await;
        assert_eq!(stored_cards(&browser).await, 2, "what waited was written");
        Ok(())
    });
}

#[test]
fn a_blocked_storage_is_said_and_the_session_works() {
    with_browser(|browser| async move {
        let blocked = "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, \
                       { get() { throw new DOMException('blocked', 'SecurityError'); } })";
        browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": blocked })).await;
        start(&browser).await?;
        browser
            .wait("document.querySelector('.notice[role=alert]')?.textContent.includes('keeps nothing') === true")
            .await;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 11'")).await;
        click_text(&browser, "End").await;
        click_text(&browser, "Back to choices").await;
        browser.wait("document.getElementById('_state').textContent.includes('1 learning')").await;
        browser.open("q/goroutine-basics.html").await?;
        browser.click(".hide-answers").await?;
        browser.wait("!document.querySelector('.short').checkVisibility()").await;
        assert_eq!(browser.eval("window.__problems").await, json!([]));
        Ok(())
    });
}

#[test]
fn two_tabs_do_not_undo_each_other() {
    with_browser(|browser| async move {
        // Each tab practices its own topic; with all topics, both could ask the same question.
        browser.open("practice.html?topic=go-concurrency").await?;
        browser.click(START).await?;
        let first = browser.driver.window().await?;
        let second = browser.driver.new_tab().await?;
        browser.driver.switch_to_window(second.clone()).await?;
        browser.open("practice.html?topic=sql").await?;
        browser.click(START).await?;
        reveal(&browser).await?;
        browser.driver.switch_to_window(first.clone()).await?;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 11'")).await;
        browser.driver.switch_to_window(second).await?;
        // Tabs are processes: what one keeps is there for the other a moment later.
        browser.wait(&format!("Object.keys({STORED}.cards).length === 1")).await;
        press(&browser, "4").await?;
        browser.wait(&format!("{BAR} === 'Card 2 of 10'")).await;
        assert_eq!(stored_cards(&browser).await, 2);
        click_text(&browser, "End").await;
        click_text(&browser, "Back to choices").await;
        browser.driver.switch_to_window(first).await?;
        reveal(&browser).await?;
        press(&browser, "3").await?;
        browser.wait(&format!("Object.keys({STORED}.cards).length === 3")).await;
        Ok(())
    });
}
