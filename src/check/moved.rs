//! A question under another id or in another topic: the links that follow it, and the id that redirects to it.

use std::collections::BTreeMap;

use super::fix::add_alias;
use crate::book::languages::in_folder;
use crate::book::links::{Target, address_place, resolve};
use crate::book::{Book, QuestionIndex};
use crate::diagnostic::Fix;
use crate::load::Project;
use crate::model::content_file::PageKind;
use crate::parse::Body;
use crate::parse::front_matter::{page, split};
use crate::parse::outline::Link;
use crate::source::{SourceFile, SourcePath, Span, Spanned};
use crate::text::address::decode;
use crate::text::names::address_fault;
use crate::text::slug::{is_slug, slugify};
use crate::text::toml::quoted;

/// What moving a question changes, besides its file's place.
#[derive(Debug)]
pub struct Moved {
    /// The file before.
    pub from: SourcePath,
    /// The file after.
    pub to: SourcePath,
    /// Files of its translations, before and after.
    pub translations: Vec<(SourcePath, SourcePath)>,
    /// Replacements by the file's path before the move, in order, none touching another.
    pub edits: BTreeMap<SourcePath, Vec<Fix>>,
}

/// What moving a question's file to `to` changes: links to it, its own relative links, and its former ids. `books` are the original
/// and its translations, whose files of the question move too.
///
/// # Errors
/// Fails, with the reason, when no question can be at `to`.
pub fn moved(books: &[&Book], project: &Project, index: QuestionIndex, to: &SourcePath) -> Result<Moved, String> {
    let (book, translations) = books.split_first().ok_or("there is no book")?;
    let question = &book.questions[index];
    let (from, id) = (&question.path, to.stem());
    let topic = to.parent().strip_prefix("content/").filter(|topic| is_slug(topic));
    if topic.is_none() || !to.file_name().ends_with(".md") {
        return Err(format!("no question can be at `{to}`: questions are `content/<topic>/<id>.md`"));
    }
    if !is_slug(id) {
        let slug = slugify(id);
        let instead = if slug.is_empty() { String::new() } else { format!(": `{slug}` would be one") };
        return Err(format!("id `{id}` is not kebab-case{instead}"));
    }
    if let Some(fault) = address_fault(id) {
        return Err(format!("id `{id}` {fault}"));
    }
    if let Some(other) = book.find(id).filter(|other| *other != index) {
        return Err(format!("id `{id}` is or was the question in `{}`", book.questions[other].path));
    }
    let mut edits: BTreeMap<SourcePath, Vec<Fix>> = BTreeMap::new();
    let mut moved_translations = Vec::new();
    for book in books {
        let languages = &book.languages;
        let Some(index) = book.by_id.get(&question.id).copied() else { continue };
        for (path, body) in book.bodies().filter(|(path, _)| !languages.is_missing(path)) {
            let follow = Follow { book, index, path, body, to };
            edits.entry(languages.source(path)).or_default().extend(follow.edits());
        }
        if id != question.id {
            for (path, fixes) in names(book, project, &question.id, id) {
                edits.entry(path).or_default().extend(fixes);
            }
        }
    }
    for languages in translations.iter().map(|book| &book.languages) {
        if let (false, Some(edition)) = (languages.is_missing(from), languages.editions.get(languages.current)) {
            moved_translations.push((languages.source(from), in_folder(&edition.language, to)));
        }
    }
    if id != question.id {
        // An id that it had before is its id again, and cannot be an alias as well.
        let again = question.aliases.iter().find(|alias| alias.value == id);
        let alias = match again {
            Some(alias) => Some(Fix { span: alias.span, text: quoted(&question.id) }),
            None => project.file(from).and_then(|file| add_alias(file, &question.id)),
        };
        let alias = alias.ok_or_else(|| format!("`{from}` has no front matter that can take an alias"))?;
        edits.entry(from.clone()).or_default().push(alias);
    }
    edits.retain(|_, fixes| !fixes.is_empty());
    for fixes in edits.values_mut() {
        fixes.sort_by_key(|fix| fix.span);
        fixes.dedup_by_key(|fix| fix.span);
    }
    Ok(Moved { from: from.clone(), to: to.clone(), translations: moved_translations, edits })
}

/// Replacements of the id `from` where front matter of a book's texts names it.
fn names(book: &Book, project: &Project, from: &str, to: &str) -> Vec<(SourcePath, Vec<Fix>)> {
    let mut found = Vec::new();
    for other in book.questions.iter().filter(|other| !book.languages.is_missing(&other.path)) {
        let path = book.languages.source(&other.path);
        // A translation that names none has those of the original, whose places are in another file.
        let is_here = |named: &&Spanned<String>| {
            project
                .file(&path)
                .and_then(|file| file.text.get(named.span.range()))
                .is_some_and(|text| text.contains(from))
        };
        let named = other.related_ids.iter().chain(&other.written.replaced_by).filter(is_here);
        found.push((path.clone(), renamed(named, from, to)));
    }
    for page in book.pages.iter().filter(|page| !book.languages.is_missing(&page.path)) {
        let path = book.languages.source(&page.path);
        let named = project.file(&path).map(|file| questions_of(file, page.kind)).unwrap_or_default();
        found.push((path, renamed(&named, from, to)));
    }
    found
}

/// Replacements of the ids that are `from`.
fn renamed<'n>(named: impl IntoIterator<Item = &'n Spanned<String>>, from: &str, to: &str) -> Vec<Fix> {
    let ids = named.into_iter().filter(|named| named.value == from);
    ids.map(|named| Fix { span: named.span, text: quoted(to) }).collect()
}

/// The ids that the front matter of a page lists.
fn questions_of(file: &SourceFile, kind: PageKind) -> Vec<Spanned<String>> {
    let keys = split(file).ok().and_then(|split| page(file, kind, split.front_matter, &mut Vec::new()));
    keys.map(|keys| keys.questions).unwrap_or_default()
}

/// The links of one text while a question moves.
struct Follow<'b> {
    book: &'b Book,
    index: QuestionIndex,
    path: &'b SourcePath,
    body: &'b Body,
    to: &'b SourcePath,
}

impl Follow<'_> {
    fn edits(&self) -> Vec<Fix> {
        let outline = &self.body.outline;
        let mut edits = Vec::new();
        for link in &outline.links {
            let place = address_place(self.body, link.span, &link.target, link.is_wiki);
            edits.extend(self.edit(link, place));
        }
        for image in &outline.images {
            let link = Link { target: image.target.clone(), is_wiki: false, span: image.span };
            edits.extend(self.edit(&link, address_place(self.body, image.span, &image.target, false)));
        }
        for attribute in outline.tags.iter().filter(|tag| !tag.is_end).flat_map(|tag| &tag.attributes) {
            if matches!(attribute.name.as_str(), "href" | "src") {
                let link = Link { target: attribute.value.clone(), is_wiki: false, span: attribute.span };
                edits.extend(self.edit(&link, Some(attribute.span)));
            }
        }
        edits
    }

    fn edit(&self, link: &Link, place: Option<Span>) -> Option<Fix> {
        let target = resolve(self.book, self.path, link).ok()?;
        let text = if link.is_wiki { self.wiki(link, &target) } else { self.address(link, &target) };
        text.filter(|text| *text != link.target).zip(place).map(|(text, span)| Fix { span, text })
    }

    /// `id#heading` of a wiki link to the question; one that names a former id goes on to lead there.
    fn wiki(&self, link: &Link, target: &Target) -> Option<String> {
        let former = &self.book.questions[self.index].id;
        let id = link.target.split('#').next().unwrap_or("").trim_matches([' ', '\\']);
        let is_it = matches!(target, Target::Question(index, _) if *index == self.index) && id == former;
        is_it.then(|| link.target.replacen(former, self.to.stem(), 1))
    }

    /// The address of a link that has to lead to another file, or to the same from elsewhere.
    fn address(&self, link: &Link, target: &Target) -> Option<String> {
        if matches!(target, Target::External(_) | Target::Fragment(_)) {
            return None;
        }
        let from = &self.book.questions[self.index].path;
        let end = link.target.find(['#', '?']).unwrap_or(link.target.len());
        let (typed, rest) = link.target.split_at(end);
        let decoded = decode(typed);
        if let Some(rooted) = decoded.strip_prefix('/') {
            return (rooted == from.as_str()).then(|| format!("/{}{rest}", self.to));
        }
        let leads_to = self.path.join(&decoded)?;
        let own = if self.path == from { self.to } else { self.path };
        let goal = if leads_to == *from { self.to } else { &leads_to };
        if own == self.path && goal == &leads_to {
            return None;
        }
        let slash = if typed.ends_with('/') { "/" } else { "" };
        let mut address = own.relative(goal);
        if decoded != typed {
            address = address.replace('%', "%25").replace(' ', "%20");
        }
        Some(format!("{address}{slash}{rest}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::assemble::{Parts, assemble};
    use crate::book::memory::{Memory, parse_files};

    fn question(keys: &str, body: &str) -> String {
        format!("+++\nquestion = \"Why?\"\n{keys}+++\n\n{body}\n")
    }

    fn project() -> Project {
        let text = "See [[a]], [[a#how|so]], [it](a.md#how), [b](../u/b.md), [t](../u/), [u](../u/_index.md), ![p](pic%20one.png), \
                    [self](a.md), [own](#how) and <a href=\"../u/b.md\">b</a>.\n\n## How\n\nSo.";
        let other = "[[a]] [a](../t/a.md#how) [[old]] [a](/content/t/a.md) [x][r] <a href=\"../t/a.md\">a</a> | [[a\\|b]]\n\n[r]: ../t/a.md";
        Project::in_memory(
            "",
            [
                SourceFile::new("content/t/a.md", question("aliases = [\"old\"]\n", text)),
                SourceFile::new(
                    "content/u/b.md",
                    question("related = [\"a\", \"old\"]\nstatus = \"deprecated\"\nreplaced-by = \"a\"\n", other),
                ),
                SourceFile::new("content/u/_index.md", "About [[a]].\n"),
                SourceFile::new("content/_paths/p.md", "+++\ntitle = \"P\"\nquestions = [\"a\", \"b\"]\n+++\n"),
            ],
        )
    }

    fn after(to: &str) -> Result<BTreeMap<String, String>, String> {
        let project = project();
        let parts = Parts {
            config: crate::config::Config::default(),
            files: parse_files(&project.content),
            assets: BTreeMap::from([("t/pic one.png".to_owned(), None)]),
            history: None,
            proof: None,
        };
        let (book, _) = assemble(parts, &mut Memory::default());
        let moved = moved(&[&book], &project, book.by_id["a"], &SourcePath::new(to))?;
        let texts = moved.edits.into_iter().map(|(path, fixes)| {
            let mut text = project.file(&path).expect("it is there").text.to_string();
            for fix in fixes.iter().rev() {
                text.replace_range(fix.span.range(), &fix.text);
            }
            (path.to_string(), text)
        });
        Ok(texts.collect())
    }

    #[test]
    fn links_follow_a_new_id() {
        let texts = after("content/t/new.md").expect("it can be there");
        assert_eq!(
            texts["content/t/a.md"],
            question(
                "aliases = [\"old\", \"a\"]\n",
                "See [[new]], [[new#how|so]], [it](new.md#how), [b](../u/b.md), [t](../u/), [u](../u/_index.md), \
                 ![p](pic%20one.png), [self](new.md), [own](#how) and <a href=\"../u/b.md\">b</a>.\n\n## How\n\nSo."
            )
        );
        let other = &texts["content/u/b.md"];
        assert!(other.contains("related = [\"new\", \"old\"]") && other.contains("replaced-by = \"new\""), "{other}");
        assert!(texts["content/_paths/p.md"].contains("questions = [\"new\", \"b\"]"));
        assert!(other.contains("[[new]] [a](../t/new.md#how) [[old]] [a](/content/t/new.md) [x][r]"), "{other}");
        assert!(other.contains("<a href=\"../t/new.md\">a</a> | [[new\\|b]]"), "{other}");
        assert_eq!(texts["content/u/_index.md"], "About [[new]].\n");
    }

    #[test]
    fn links_follow_a_file_to_another_topic() {
        let texts = after("content/u/a.md").expect("it can be there");
        let own = &texts["content/t/a.md"];
        assert!(own.contains("aliases = [\"old\"]\n"), "the id is the same: {own}");
        assert!(
            own.contains(
                "[[a]], [[a#how|so]], [it](a.md#how), [b](b.md), [t](../u/), [u](_index.md), ![p](../t/pic%20one.png)"
            ),
            "{own}"
        );
        assert!(own.contains("[self](a.md), [own](#how) and <a href=\"b.md\">"), "{own}");
        assert!(texts["content/u/b.md"].contains("[[a]] [a](a.md#how) [[old]] [a](/content/u/a.md)"));
    }

    #[test]
    fn a_former_id_is_taken_back() {
        let texts = after("content/t/old.md").expect("it can be there");
        assert!(texts["content/t/a.md"].contains("aliases = [\"a\"]\n"));
        assert!(texts["content/u/b.md"].contains("related = [\"old\", \"old\"]"));
    }

    #[test]
    fn what_can_be_no_question_is_refused() {
        for (to, reason) in [
            ("content/t/b.md", "is or was the question in `content/u/b.md`"),
            ("content/t/Not Kebab.md", "`not-kebab` would be one"),
            ("content/x.md", "questions are `content/<topic>/<id>.md`"),
            ("static/t/x.md", "questions are"),
            ("content/t/con.md", "id `con`"),
            ("content/t/x.txt", "questions are"),
        ] {
            let error = after(to).expect_err("it cannot be there");
            assert!(error.contains(reason), "{to}: {error}");
        }
    }
}
