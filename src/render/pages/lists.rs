//! Pages that list questions across topics: tags, and the A–Z.

use super::content::{AToZPage, Content, LetterList, PartLinks, TagPage, TagsPage};
use super::{Head, Page, Pages};
use crate::book::QuestionIndex;
use crate::render::context::LinkItem;
use crate::route::{Letter, Route, letter_name};

impl<'a> Pages<'a> {
    pub(super) fn tag(&self, slug: &str, first: Option<&str>) -> Option<Page<'a>> {
        let (slug, tag) = self.book.tags.get_key_value(slug)?;
        let parts = self.prepared.map.tags.get(slug)?;
        let part = self.part(&tag.questions, parts, first)?;
        let content = TagPage {
            tag: self.tag_item(slug),
            description: tag.description.clone(),
            questions: part.questions.iter().map(|question| self.question_item(*question)).collect(),
            parts: self.part_links(&part, &tag.questions, parts, Route::Tag(slug), |first| Route::TagPart(slug, first)),
        };
        let route = first.map_or(Route::Tag(slug), |first| Route::TagPart(slug, first));
        let (name, count) = (tag.name.as_str(), tag.questions.len());
        let title = self.text().t("tag-title", &[("tag", name.into())]);
        let description = self.text().t("tag-description", &[("count", count.into()), ("tag", name.into())]);
        let description = if tag.description.is_empty() { description } else { tag.description.clone() };
        let head = Head::new("tag", &title, &description);
        Some(self.page(route, head, Content::Tag(content)))
    }

    pub(super) fn tags(&self, letter: Option<&str>) -> Page<'a> {
        let letters = &self.prepared.map.tag_letters;
        let items = self.tag_items().into_iter();
        let tags: Vec<LinkItem> = match letter {
            Some(letter) => items.filter(|tag| crate::route::letter_slug(&tag.slug) == letter).collect(),
            None if letters.is_empty() => items.collect(),
            None => Vec::new(),
        };
        let letters = letters.iter().map(|letter| LinkItem {
            name: letter_name(letter),
            url: Route::TagsLetter(letter).path().to_string(),
            lang: String::new(),
            slug: letter.clone(),
            count: 0,
        });
        let content =
            TagsPage { tags, letters: letters.collect(), letter: letter.map(letter_name).unwrap_or_default() };
        let route = letter.map_or(Route::Tags, Route::TagsLetter);
        let head = Head::new("tags", &self.text().t("tags", &[]), &self.text().t("tags-description", &[]));
        self.page(route, head, Content::Tags(content))
    }

    pub(super) fn a_to_z(&self) -> Page<'a> {
        let map = &self.prepared.map;
        let lists = if map.has_letter_pages { [].iter() } else { map.letters(self.book).iter() };
        let letters = lists.map(|letter| self.letter_list(letter, &letter.questions));
        self.a_to_z_page(Route::AToZ, letters.collect(), PartLinks::default())
    }

    pub(super) fn letter(&self, slug: &str, first: Option<&str>) -> Option<Page<'a>> {
        let map = &self.prepared.map;
        let letter =
            map.letters(self.book).iter().find(|letter| letter.slug == slug).filter(|_| map.has_letter_pages)?;
        let part = self.part(&letter.questions, &letter.parts, first)?;
        let links = self.part_links(&part, &letter.questions, &letter.parts, Route::Letter(slug), |first| {
            Route::LetterPart(&letter.slug, first)
        });
        let route = first.map_or(Route::Letter(slug), |first| Route::LetterPart(slug, first));
        Some(self.a_to_z_page(route, vec![self.letter_list(letter, part.questions)], links))
    }

    fn a_to_z_page(&self, route: Route<'_>, letters: Vec<LetterList>, parts: PartLinks) -> Page<'a> {
        let map = &self.prepared.map;
        let index = map.letters(self.book).iter().map(|letter| {
            let name = letter.name.clone();
            let url = if map.has_letter_pages {
                Route::Letter(&letter.slug).path().to_string()
            } else {
                format!("{}#_{name}", Route::AToZ.path())
            };
            LinkItem { name, url, lang: String::new(), slug: letter.slug.clone(), count: 0 }
        });
        let content = AToZPage { index: index.collect(), letters, parts };
        let head =
            Head::new("a-z", &self.text().t("all-questions-a-to-z", &[]), &self.text().t("a-to-z-description", &[]));
        self.page(route, head, Content::AToZ(content))
    }

    fn letter_list(&self, letter: &Letter, questions: &[QuestionIndex]) -> LetterList {
        let questions = questions.iter().map(|index| self.name_item(*index));
        LetterList { name: letter.name.clone(), questions: questions.collect() }
    }
}
