//! Drawings as readers see them: whole, in the theme's colors, on a phone without moving the page sideways.

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::json;

use crate::accessibility::violations;
use crate::harness::with_browser;

/// The book of drawings, built, as an address that ends with a slash.
fn book() -> &'static str {
    static SITE: OnceLock<String> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("drawings");
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/drawings");
        let mut command = Command::new(env!("CARGO_BIN_EXE_askbook"));
        command.args(["build", "--quiet", "--book"]).arg(book).arg("--out").arg(&out);
        assert!(command.status().expect("the binary runs").success(), "the book cannot be built");
        url::Url::from_directory_path(out).expect("an absolute path").to_string()
    })
}

const PAGES: &[&str] = &["flowchart", "state", "sequence", "git", "memory", "time", "flow", "beside-html"];

/// Drawings whose shapes or words are more than a few pixels outside of them.
const CUT_OFF: &str = "[...document.querySelectorAll('.drawing svg')].filter(svg => {
    const box = svg.getBBox(), view = svg.viewBox.baseVal, most = 8;
    return box.x < view.x - most || box.x + box.width > view.x + view.width + most
        || box.y < view.y - most || box.y + box.height > view.y + view.height + most;
}).map(svg => svg.querySelector('title').textContent + ' ' + [...document.querySelectorAll('.drawing svg')].indexOf(svg))";

#[test]
fn axe_finds_nothing_and_nothing_is_cut_off() {
    with_browser(|browser| async move {
        let mut found = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for (width, height) in [(1280, 800), (390, 844)] {
                browser.size(width, height).await;
                for page in PAGES {
                    browser.driver.goto(format!("{}q/{page}.html", book())).await?;
                    let faults = violations(&browser).await;
                    found.extend(faults.into_iter().map(|fault| format!("{page} {scheme} {width}: {fault}")));
                    let too_wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
                    if browser.eval(too_wide).await == json!(true) {
                        found.push(format!("{page} {width}: the page is too wide"));
                    }
                    let cut = browser.eval(CUT_OFF).await;
                    if cut != json!([]) {
                        found.push(format!("{page} {width}: cut off: {cut}"));
                    }
                }
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    });
}

#[test]
fn colors_follow_the_theme_and_words_are_never_small() {
    with_browser(|browser| async move {
        browser.size(390, 844).await;
        let mut colors = Vec::new();
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            browser.driver.goto(format!("{}q/flowchart.html", book())).await?;
            let style = "(selector, name) => getComputedStyle(document.querySelector('.drawing ' + selector))[name]";
            for (selector, name) in [(".n", "fill"), (".n.fails", "stroke"), (".n.wins", "stroke"), (".t", "fill")] {
                colors.push(browser.eval(&format!("({style})('{selector}', '{name}')")).await.to_string());
            }
        }
        let (light, dark) = colors.split_at(4);
        assert!(light.iter().zip(dark).all(|(light, dark)| light != dark), "{colors:?}");
        let smallest = "Math.min(...[...document.querySelectorAll('.drawing text')].map(text => {
            const scale = text.ownerSVGElement.getBoundingClientRect().width / text.ownerSVGElement.viewBox.baseVal.width;
            return parseFloat(getComputedStyle(text).fontSize) * scale;
        })) >= 11";
        assert_eq!(browser.eval(smallest).await, json!(true));
        Ok(())
    });
}
