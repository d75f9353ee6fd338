//! Every link inside a built site leads somewhere, fragments included, and every page can be reached from home.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{Html, Selector};

use crate::support::{TestBook, files, repository};

struct Page {
    anchors: BTreeSet<String>,
    links: Vec<String>,
    base: Option<String>,
}

fn read(html: &str) -> Page {
    let document = Html::parse_document(html);
    let select = |selector: &str| Selector::parse(selector).expect("a valid selector");
    let mut links = Vec::new();
    for (selector, attribute) in [("[href]", "href"), ("[src]", "src"), ("[data-target]", "data-target")] {
        for element in document.select(&select(selector)) {
            if element.value().name() != "base" {
                links.extend(element.value().attr(attribute).map(str::to_owned));
            }
        }
    }
    let anchors = document.select(&select("[id]")).filter_map(|e| e.value().attr("id").map(str::to_owned)).collect();
    let base = document.select(&select("base")).next().and_then(|e| e.value().attr("href").map(str::to_owned));
    Page { anchors, links, base }
}

/// Where `link`, found on the page at `path`, leads inside the site; `None` when it leaves it.
fn target(path: &str, link: &str) -> Option<(String, Option<String>)> {
    if link.contains("://") || link.starts_with("mailto:") || link.starts_with("data:") {
        return None;
    }
    let (address, fragment) = match link.split_once('#') {
        Some((address, fragment)) => (address, Some(fragment.to_owned())),
        None => (link, None),
    };
    let address = address.split('?').next().unwrap_or("");
    if address.is_empty() {
        return Some((path.to_owned(), fragment));
    }
    assert!(!address.starts_with('/'), "{path}: `{link}` only works at a domain's root");
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{path}: `{link}` climbs out of the site"),
            "." => {}
            name => parts.push(name),
        }
    }
    Some((parts.join("/").replace("%20", " "), fragment))
}

fn check_site(site: &BTreeMap<String, Vec<u8>>) {
    let pages: BTreeMap<&str, Page> = site
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), read(&String::from_utf8_lossy(bytes))))
        .collect();
    let mut reached: BTreeSet<String> = BTreeSet::from(["index.html".to_owned()]);
    let mut waiting = vec!["index.html".to_owned()];
    while let Some(path) = waiting.pop() {
        let Some(page) = pages.get(path.as_str()) else { continue };
        for (to, _) in page.links.iter().filter_map(|link| target(&path, link)) {
            if reached.insert(to.clone()) {
                waiting.push(to);
            }
        }
    }
    for (path, page) in &pages {
        for link in &page.links {
            let Some((to, fragment)) = target(path, link) else { continue };
            assert!(site.contains_key(&to), "{path}: `{link}` leads to {to}, which does not exist");
            if let (Some(fragment), Some(page)) = (fragment, pages.get(to.as_str())) {
                assert!(page.anchors.contains(&fragment), "{path}: `{link}`: {to} has no #{fragment}");
            }
        }
        let is_redirect = page.links.iter().any(|link| link.contains("assets/redirect."));
        // These two are shown in another page's place, in each language.
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_stand_in = ["404.html", "offline.html"].contains(&name);
        assert!(is_redirect || is_stand_in || reached.contains(*path), "{path} cannot be reached from home");
        assert!(page.base.is_none() || name == "404.html", "{path} has a base");
    }
}

#[test]
fn of_a_book_with_every_feature() {
    check_site(&TestBook::copy_of("every_feature").build());
}

#[test]
fn of_our_own_handbook() {
    let out = tempfile::tempdir().expect("a temporary folder");
    let site = out.path().join("site");
    let status = crate::support::askbook()
        .args(["build", "--quiet", "--book"])
        .arg(repository())
        .arg("--out")
        .arg(&site)
        .status()
        .expect("the binary runs");
    assert!(status.success(), "the handbook does not build");
    check_site(&files(&site));
}

#[test]
fn a_former_address_leads_to_the_new_one_and_keeps_headings() {
    let page = TestBook::copy_of("every_feature").page("q/markdown.html");
    assert!(page.contains("data-target=\"markup.html\""), "{page}");
    assert!(page.contains("<li id=\"own-anchor\"><a href=\"markup.html#own-anchor\">"), "{page}");
    assert!(page.contains("rel=\"canonical\" href=\"https://example.org/handbook/q/markup.html\""), "{page}");
}
