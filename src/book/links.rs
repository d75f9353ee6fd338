//! What a link in a content file points at, and the faults of those that point at nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::unknown::DRAFT_HINT;
use super::written::FollowedLinks;
use super::{Book, PageIndex, QuestionIndex, TopicIndex};
use crate::config::HtmlPolicy;
use crate::diagnostic::{Diagnostic, Fix, Rule};
use crate::model::content_file::ContentFile;
use crate::model::limits;
use crate::parse::Body;
use crate::parse::outline::{Fence, Link};
use crate::source::{SourcePath, Span};
use crate::text::address::{SCHEMES, decode, scheme};
use crate::text::near::{nearest, only_near};
use crate::text::remembered::{Hasher, Key};

/// What a link means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A question, maybe a heading in it.
    Question(QuestionIndex, Option<String>),
    /// A topic's page, maybe a heading in its introduction.
    Topic(TopicIndex, Option<String>),
    /// A plain page or a path, maybe a heading in it.
    Page(PageIndex, Option<String>),
    /// The home page.
    Home(Option<String>),
    /// A file of the site: from `static/`, or beside the questions.
    Asset(String),
    /// A heading of the same page.
    Fragment(String),
    /// An address elsewhere, as typed.
    External(String),
}

/// A link that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenTarget {
    /// The rule it breaks.
    pub rule: Rule,
    /// What is wrong.
    pub message: String,
    /// What was meant, perhaps.
    pub hint: Option<String>,
    /// The address that was meant, as it would be typed, when only one is near.
    pub mended: Option<String>,
}

impl BrokenTarget {
    fn new(rule: Rule, message: String) -> Self {
        Self { rule, message, hint: None, mended: None }
    }

    /// Suggests the nearest of `known`; when it is the only one that is near, `spell` makes the whole address of it.
    fn did_you_mean<'a>(
        mut self,
        found: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
        spell: impl FnOnce(&str) -> String,
    ) -> Self {
        self.mended = only_near(found, known.clone()).map(spell);
        self.hint = match &self.mended {
            Some(address) => Some(format!("did you mean `{address}`?")),
            None => nearest(found, known).map(|near| format!("did you mean `{near}`?")),
        };
        self
    }

    /// As a finding about the address at `address`, inside of what stands at `span`.
    fn finding(self, path: &SourcePath, span: Span, address: Option<Span>) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(self.rule, path, span, self.message);
        diagnostic.hint = self.hint;
        diagnostic.fix = address.zip(self.mended).map(|(span, text)| Box::new(Fix { span, text }));
        diagnostic
    }
}

/// What `link`, written in the file at `from`, points at. Headings are not looked up.
///
/// # Errors
/// Fails when the file or question does not exist, or when the scheme is none that a link may have.
pub fn resolve(book: &Book, from: &SourcePath, link: &Link) -> Result<Target, BrokenTarget> {
    if link.is_wiki {
        // In a table the bar of `[[id\|text]]` is escaped, and the backslash stays with the id.
        let (id, fragment) = split_fragment(link.target.trim_end_matches('\\'));
        let id = id.trim();
        return match (book.find(id), book.find_page(id)) {
            (Some(question), _) => Ok(Target::Question(question, fragment)),
            (None, Some(page)) => Ok(Target::Page(page, fragment)),
            (None, None) if book.drafts.contains(id) => Err(draft(id)),
            (None, None) => {
                let message = format!("question `{id}` does not exist");
                let rest = link.target.find('#').map_or("", |at| &link.target[at..]);
                let near = book.names().suggest(id);
                Err(BrokenTarget {
                    hint: near.map(|near| near.hint()),
                    mended: near.filter(|near| near.is_only).map(|near| format!("{}{rest}", near.name)),
                    ..BrokenTarget::new(Rule::UnknownQuestion, message)
                })
            }
        };
    }
    resolve_address(book, from, &link.target)
}

/// What an address in `[text](address)` or `![alt](address)`, written in the file at `from`, points at.
///
/// # Errors
/// As [`resolve`].
pub fn resolve_address(book: &Book, from: &SourcePath, address: &str) -> Result<Target, BrokenTarget> {
    // Browsers drop control characters and blanks before they look for a scheme.
    let address = address.trim_matches(|c: char| c.is_whitespace() || c.is_control());
    if let Some(fragment) = address.strip_prefix('#') {
        return Ok(Target::Fragment(decode(fragment)));
    }
    if address.starts_with("//") {
        return Ok(Target::External(format!("https:{address}")));
    }
    if let Some(scheme) = scheme(address) {
        if SCHEMES.contains(&scheme.as_str()) {
            return Ok(Target::External(address.to_owned()));
        }
        let message = format!("`{scheme}:` is not a scheme that a link can have");
        return Err(BrokenTarget::new(Rule::UnsafeLink, message).did_you_mean(
            &scheme,
            SCHEMES.iter().copied(),
            |near| address.find(':').map_or(String::new(), |colon| format!("{near}{}", &address[colon..])),
        ));
    }
    resolve_path(book, from, address)
}

fn resolve_path(book: &Book, from: &SourcePath, address: &str) -> Result<Target, BrokenTarget> {
    let (path, fragment) = split_fragment(address);
    let path = decode(path.split('?').next().unwrap_or(path));
    if path.is_empty() {
        return Ok(Target::Fragment(fragment.unwrap_or_default()));
    }
    // A leading `/` means the site's root, which is where `static/` is copied to.
    let resolved = match path.strip_prefix('/') {
        Some(rooted) if rooted.starts_with("content/") => Some(SourcePath::new(rooted)),
        Some(rooted) => Some(SourcePath::new(format!("static/{rooted}"))),
        None => from.join(&path),
    };
    let Some(resolved) = resolved else {
        return Err(BrokenTarget::new(Rule::BrokenLink, format!("`{path}` lies outside the book")));
    };
    if let Some(content) =
        resolved.as_str().strip_prefix("content/").or(Some("").filter(|_| resolved.as_str() == "content"))
        && let Some(found) = content_target(book, content.trim_end_matches('/'), fragment)
    {
        return Ok(found);
    }
    let site_path = resolved.as_str().strip_prefix("static/").or_else(|| resolved.as_str().strip_prefix("content/"));
    if let Some(site_path) = site_path
        && book.assets.contains_key(site_path)
    {
        return Ok(Target::Asset(site_path.to_owned()));
    }
    if resolved.as_str().starts_with("content/") && book.drafts.contains(resolved.stem()) {
        return Err(draft(resolved.stem()));
    }
    let mut broken = missing_file(book, from, &path, &resolved);
    if let Some(mended) = &mut broken.mended {
        mended.push_str(address.find('#').map_or("", |at| &address[at..]));
    }
    Err(broken)
}

/// A link to a question that the book is without for now.
fn draft(id: &str) -> BrokenTarget {
    let broken = BrokenTarget::new(Rule::UnknownQuestion, format!("question `{id}` is a draft"));
    BrokenTarget { hint: Some(DRAFT_HINT.to_owned()), ..broken }
}

/// A question, topic or the home page by its path below `content/`.
fn content_target(book: &Book, path: &str, fragment: Option<String>) -> Option<Target> {
    if matches!(path, "" | "_index.md") {
        return Some(Target::Home(fragment));
    }
    let slug = path.strip_suffix("/_index.md").unwrap_or(path);
    if let Some(topic) = book.topic(slug).or_else(|| book.topic_aliases.get(slug).copied()) {
        return Some(Target::Topic(topic, fragment));
    }
    let (topic, id) = match ContentFile::below_content(path)? {
        ContentFile::Page(kind, id) => {
            let page = book.page(kind, id).or_else(|| book.page_aliases.get(&(kind, id.to_owned())).copied());
            return Some(Target::Page(page?, fragment));
        }
        ContentFile::Question { topic, id } => (topic, id),
        ContentFile::Home | ContentFile::Topic(_) => return None,
    };
    let question = book.find(id)?;
    // A former id is found by its old path; a wrong folder is a broken link, since it breaks on a forge.
    let moved = !book.by_id.contains_key(id);
    (moved || book.topics[book.questions[question].topic].slug == topic).then_some(Target::Question(question, fragment))
}

/// A path that leads to no file; the one that was meant is spelled as `from` would spell it.
fn missing_file(book: &Book, from: &SourcePath, typed: &str, resolved: &SourcePath) -> BrokenTarget {
    let mut broken = BrokenTarget::new(Rule::BrokenLink, format!("`{typed}` does not exist"));
    let stem = resolved.stem();
    if let Some(question) = book.find(stem) {
        let path = &book.questions[question].path;
        broken.hint = Some(format!("the question `{stem}` is in `{path}`"));
        broken.mended = Some(from.relative(path)).filter(|_| resolved.as_str().ends_with(".md"));
        return broken;
    }
    if resolved.as_str().ends_with(".md") {
        let path = |id: &str| &book.questions[book.by_id[id]].path;
        if let Some(near) = book.names().suggest(stem) {
            let path = path(near.name);
            broken.hint = Some(format!("did you mean `{path}`?"));
            broken.mended = near.is_only.then(|| from.relative(path));
        }
        return broken;
    }
    let (folder, site_path) = resolved.as_str().split_once('/').unwrap_or(("static", resolved.as_str()));
    let is_rooted = typed.starts_with('/');
    // Each is compared with the path, for each such link.
    let known = book.assets.keys().map(String::as_str).take(limits::LINKS.most);
    let known = known.filter(|_| site_path.len() <= limits::ENTRY.most);
    broken.did_you_mean(site_path, known, |near| {
        if is_rooted { format!("/{near}") } else { from.relative(&SourcePath::new(format!("{folder}/{near}"))) }
    })
}

fn split_fragment(address: &str) -> (&str, Option<String>) {
    match address.split_once('#') {
        Some((path, fragment)) => (path, Some(decode(fragment)).filter(|fragment| !fragment.is_empty())),
        None => (address, None),
    }
}

/// A hash of everything that a link can lead to, and of how links are read.
fn names(book: &Book) -> Key {
    let mut hasher = Hasher::default();
    let mut add = |name: &[u8]| hasher.add(name);
    add(format!("{:?}", book.config.html).as_bytes());
    // A former id leads to another question when a question before it takes it: the order of questions matters.
    book.questions.iter().for_each(|question| add(question.names_key()));
    book.drafts.iter().for_each(|id| add(id.as_bytes()));
    book.topic_aliases.iter().for_each(|(alias, topic)| add(format!("{alias} {topic}").as_bytes()));
    book.page_aliases.iter().for_each(|((_, alias), page)| add(format!("{alias} {page}").as_bytes()));
    for (place, (path, body)) in book.bodies().skip(book.questions.len()).enumerate() {
        add(&place.to_le_bytes());
        add(path.as_str().as_bytes());
        body.outline.anchors().for_each(|anchor| add(anchor.as_bytes()));
    }
    book.assets.keys().for_each(|path| add(path.as_bytes()));
    hasher.key()
}

/// Reports every link and image of the book that points at nothing; returns the site paths of the copied files that some page links
/// to or shows.
pub(super) fn check(book: &Book, diagnostics: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    let names = names(book);
    let of_questions = book.questions.par_iter().map(|question| {
        let mut known = question.followed_links.lock().expect("no thread panics with the lock");
        match &*known {
            Some((key, followed)) if *key == names => Arc::clone(followed),
            _ => {
                let followed = followed(book, &question.path, &question.body);
                *known = Some((names, Arc::clone(&followed)));
                followed
            }
        }
    });
    let mut all: Vec<Arc<FollowedLinks>> = of_questions.collect();
    let others: Vec<_> = book.bodies().skip(book.questions.len()).collect();
    all.par_extend(others.into_par_iter().map(|(path, body)| followed(book, path, body)));
    let mut used = BTreeSet::new();
    for followed in all {
        diagnostics.extend_from_slice(&followed.diagnostics);
        used.extend(followed.assets.iter().cloned());
    }
    used
}

fn followed(book: &Book, path: &SourcePath, body: &Body) -> Arc<FollowedLinks> {
    let mut followed = FollowedLinks { assets: used_assets(book, path, body), diagnostics: Vec::new() };
    check_body(book, path, body, &mut followed.diagnostics);
    Arc::new(followed)
}

fn check_body(book: &Book, path: &SourcePath, body: &Body, diagnostics: &mut Vec<Diagnostic>) {
    for link in &body.outline.links {
        let address = address_place(body, link.span, &link.target, link.is_wiki);
        check_link(book, path, body, link, address, diagnostics);
    }
    for image in &body.outline.images {
        if let Some(broken) = broken_image(book, path, &image.target) {
            let address = address_place(body, image.span, &image.target, false);
            diagnostics.push(broken.finding(path, image.span, address));
        }
        if image.alt.trim().is_empty() {
            diagnostics.push(
                Diagnostic::new(Rule::MissingAltText, path, image.span, "the image has no alternative text")
                    .hint("say in the brackets what the picture shows"),
            );
        }
    }
    for fence in &body.outline.fences {
        check_drawing(book, path, fence, diagnostics);
    }
    // Escaped HTML shows no picture and leads nowhere.
    let is_shown = book.config.html != HtmlPolicy::Escape;
    for tag in body.outline.tags.iter().filter(|tag| is_shown && !tag.is_end) {
        if let Some(link) = tag.attribute("href").filter(|_| tag.name == "a") {
            let address = link.span;
            let link = Link { target: link.value.clone(), is_wiki: false, span: tag.span };
            check_link(book, path, body, &link, Some(address), diagnostics);
        }
        // Where all of raw HTML stays, its addresses stay as typed, and the page's policy decides what plays.
        let shows = match book.config.html {
            HtmlPolicy::Allow => tag.name == "img",
            _ => matches!(tag.name.as_str(), "audio" | "img" | "source" | "track" | "video"),
        };
        for (attribute, address) in tag.shown().filter(|_| shows) {
            if let Some(mut broken) = broken_image(book, path, address) {
                if broken.rule == Rule::ExternalImage && tag.name != "img" {
                    broken.message = format!("`{address}` is on another site: it is not shown");
                }
                let place = Some(attribute.span).filter(|_| attribute.name != "srcset");
                diagnostics.push(broken.finding(path, tag.span, place));
            }
        }
        if tag.name == "img" && tag.attribute("alt").is_none() {
            diagnostics.push(
                Diagnostic::new(Rule::MissingAltText, path, tag.span, "the image has no alternative text")
                    .hint("say in `alt=\"…\"` what the picture shows, or `alt=\"\"` if it only decorates"),
            );
        }
    }
}

fn check_link(
    book: &Book,
    path: &SourcePath,
    body: &Body,
    link: &Link,
    address: Option<Span>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let target = match resolve(book, path, link) {
        Ok(target) => target,
        Err(broken) => return diagnostics.push(broken.finding(path, link.span, address)),
    };
    if let Some(message) = missing_anchor(book, path, body, &target) {
        // Each suggestion compares the anchor with every heading.
        let is_suggested = diagnostics.len() < limits::SUGGESTIONS;
        diagnostics.push(broken_anchor(book, path, body, link, &target, message, is_suggested));
    }
    let own = match &target {
        Target::Question(index, None) => &book.questions[*index].path == path,
        Target::Topic(index, None) => &book.topics[*index].path == path,
        Target::Page(index, None) => &book.pages[*index].path == path,
        Target::Home(None) => &book.home_path == path,
        _ => false,
    };
    if own {
        diagnostics.push(
            Diagnostic::new(Rule::LinkToItself, path, link.span, "the link leads to the page it is on")
                .hint("name the question that was meant, or a heading: `#heading`"),
        );
    }
}

/// Reports a drawing that is not there, or that says nothing to those who cannot see it.
fn check_drawing(book: &Book, path: &SourcePath, fence: &Fence, diagnostics: &mut Vec<Diagnostic>) {
    let Some(address) = fence.picture() else { return };
    let finding = |rule, message: String| Diagnostic::new(rule, path, fence.info_span, message);
    if resolve_address(book, path, &address).is_err() {
        let message = format!("this `{}` source is not drawn yet: it is shown as code", fence.info.language);
        diagnostics.push(finding(Rule::MissingDrawing, message).hint("run `askbook draw`, and commit what it writes"));
    }
    if fence.alternative().is_empty() {
        let message = "the drawing has no alternative text".to_owned();
        diagnostics.push(finding(Rule::MissingAltText, message).hint("say in `{alt=\"…\"}` what the drawing shows"));
    }
}

/// Where the address stands in a link or image; `None` where it is written elsewhere or with escapes.
#[must_use]
pub fn address_place(body: &Body, span: Span, target: &str, is_wiki: bool) -> Option<Span> {
    let source = body.text.get(span.start - body.start..span.end - body.start)?;
    let at = if is_wiki {
        source.find(target)?
    } else {
        let opening = source.rfind("](").map(|at| at + 2).or_else(|| source.starts_with('<').then_some(1))?;
        opening + source[opening..].find(target)?
    };
    Some(Span::new(span.start + at, span.start + at + target.len())).filter(|_| !target.is_empty())
}

/// What is wrong with an image's address.
fn broken_image(book: &Book, path: &SourcePath, address: &str) -> Option<BrokenTarget> {
    match resolve_address(book, path, address) {
        Ok(Target::Asset(_)) => None,
        Ok(Target::External(_)) => Some(BrokenTarget {
            hint: Some("put the picture into `static/` and name it there".to_owned()),
            ..BrokenTarget::new(Rule::ExternalImage, format!("image `{address}` is on another site: it becomes a link"))
        }),
        Ok(_) => Some(BrokenTarget::new(Rule::MissingImage, format!("`{address}` is not an image"))),
        Err(mut broken) => {
            if broken.rule == Rule::BrokenLink {
                broken.rule = Rule::MissingImage;
                broken.message = format!("image {}", broken.message);
            }
            Some(broken)
        }
    }
}

/// Site paths of the copied files that a text links to or shows.
fn used_assets(book: &Book, path: &SourcePath, body: &Body) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    if book.assets.is_empty() {
        return used;
    }
    let links = body.outline.links.iter().filter(|link| !link.is_wiki).map(|link| link.target.as_str());
    let images = body.outline.images.iter().map(|image| image.target.as_str());
    let tags = &body.outline.tags;
    let linked = tags.iter().filter_map(|tag| Some(tag.attribute("href")?.value.as_str()));
    let shown = tags.iter().flat_map(|tag| tag.shown().map(|(_, address)| address));
    let drawn: Vec<String> = body.outline.fences.iter().filter_map(Fence::picture).collect();
    let drawn = drawn.iter().map(String::as_str);
    for address in links.chain(images).chain(linked).chain(shown).chain(drawn) {
        if let Ok(Target::Asset(site_path)) = resolve_address(book, path, address) {
            used.insert(site_path);
        }
    }
    used
}

/// The body a target's fragment is looked up in, with its fragment.
fn anchor_of<'a>(book: &'a Book, body: &'a Body, target: &'a Target) -> Option<(&'a Body, &'a str)> {
    match target {
        Target::Question(index, Some(fragment)) => Some((&book.questions[*index].body, fragment)),
        Target::Topic(index, Some(fragment)) => Some((&book.topics[*index].introduction, fragment)),
        Target::Page(index, Some(fragment)) => Some((&book.pages[*index].body, fragment)),
        Target::Home(Some(fragment)) => Some((&book.home, fragment)),
        Target::Fragment(fragment) if !fragment.is_empty() => Some((body, fragment)),
        _ => None,
    }
}

fn missing_anchor(book: &Book, path: &SourcePath, body: &Body, target: &Target) -> Option<String> {
    let (target_body, fragment) = anchor_of(book, body, target)?;
    if target_body.outline.has_anchor(fragment) {
        return None;
    }
    let name = match target {
        Target::Question(index, _) => book.questions[*index].path.file_name(),
        Target::Topic(index, _) => book.topics[*index].path.as_str(),
        Target::Page(index, _) => book.pages[*index].path.as_str(),
        Target::Home(_) => book.home_path.as_str(),
        _ => path.file_name(),
    };
    Some(format!("`{name}` has no heading `#{fragment}`"))
}

fn broken_anchor(
    book: &Book,
    path: &SourcePath,
    body: &Body,
    link: &Link,
    target: &Target,
    message: String,
    is_suggested: bool,
) -> Diagnostic {
    let diagnostic = Diagnostic::new(Rule::BrokenAnchor, path, link.span, message);
    let Some((target_body, fragment)) = anchor_of(book, body, target) else { return diagnostic };
    if !is_suggested || fragment.len() > limits::ENTRY.most {
        return diagnostic;
    }
    let anchors: Vec<&str> = target_body.outline.anchors().collect();
    let source = &body.text[link.span.start - body.start..link.span.end - body.start];
    match source.find(&format!("#{fragment}")) {
        Some(at) => {
            let start = link.span.start + at + 1;
            let place = Span::new(start, start + fragment.len());
            diagnostic.mend_name(fragment, anchors.iter().copied(), place, str::to_owned)
        }
        None => diagnostic.did_you_mean(fragment, anchors),
    }
}
