//! What a single line says: tables of lines as people write them.

use super::super::candidate::{Candidate, Form};
use super::super::draft::section_name;
use super::super::lead::{self, Lead};
use super::super::level::{Legend, from_symbols, from_words};
use super::super::markup::{
    attribute, in_page_links, inline_to_markdown, outside_links, tags, visible_text, without_tags,
};
use super::super::options::QuestionForm;
use super::super::shape::{self, Family, question_form};
use super::super::title;
use super::super::words::{
    is_answer_label, is_frame, is_invitation, is_navigation, is_placeholder, reads_like_question,
};
use crate::model::Level;

#[test]
fn markers_are_told_from_words_and_amounts() {
    for (text, lead, rest) in [
        ("12. Why?", Lead::Number(12), "Why?"),
        ("3) Why?", Lead::Number(3), "Why?"),
        ("3 . Why?", Lead::Number(3), "Why?"),
        ("4.Why?", Lead::Number(4), "Why?"),
        ("4\\. Why?", Lead::Number(4), "Why?"),
        ("1 - Why?", Lead::Number(1), "Why?"),
        ("1.2 Why?", Lead::Number(1), "Why?"),
        ("#7 Why?", Lead::Number(7), "Why?"),
        ("Q12: Why?", Lead::Question(Some(12)), "Why?"),
        ("Q1.1: Why?", Lead::Question(Some(1)), "Why?"),
        ("Q. Why?", Lead::Question(None), "Why?"),
        ("Q: Why?", Lead::Question(None), "Why?"),
        ("Q 3 Why?", Lead::Question(Some(3)), "Why?"),
        ("Question 4 - Why?", Lead::Question(Some(4)), "Why?"),
        ("Question: Why?", Lead::Question(None), "Why?"),
        ("问题1：为什么", Lead::Question(Some(1)), "为什么"),
        ("第 4 题：为什么", Lead::Number(4), "为什么"),
        ("1️⃣2️⃣ Why?", Lead::Number(12), "Why?"),
        ("A: Because.", Lead::Answer(None), "Because."),
        ("Answer 2", Lead::Answer(Some(2)), ""),
        ("十二、为什么", Lead::Number(12), "为什么"),
        ("（三）为什么", Lead::Number(3), "为什么"),
        ("一部分", Lead::None, "一部分"),
        ("Questions to ask", Lead::None, "Questions to ask"),
        ("A cup of tea", Lead::None, "A cup of tea"),
        ("3 apples", Lead::None, "3 apples"),
        ("1.5 litres", Lead::None, "1.5 litres"),
        ("2024 in tea", Lead::None, "2024 in tea"),
        ("Quick? Yes", Lead::None, "Quick? Yes"),
    ] {
        assert_eq!(lead::split(text), (lead, rest), "{text}");
    }
}

#[test]
fn levels_are_read_from_words_and_symbols() {
    for (text, level) in [
        ("Easy", Some(Level::Novice)),
        ("Difficulty: Medium", Some(Level::Intermediate)),
        ("Senior Level", Some(Level::Advanced)),
        ("teapot", None),
    ] {
        assert_eq!(from_words(text), level, "{text}");
    }
    assert_eq!(from_symbols("⭐⭐"), Some(Level::Novice));
    assert_eq!(from_symbols("⭐️⭐️⭐️⭐️"), Some(Level::Advanced));
    assert_eq!(from_symbols("🟡"), Some(Level::Intermediate));
    assert_eq!(from_symbols("👶"), None);
}

#[test]
fn a_legend_wins_over_custom() {
    let legend = Legend::from_line("* Legend: 👶 easy ⭐️ medium 🚀 expert").expect("three marks");
    assert_eq!(legend.level("👶"), Some(Level::Novice));
    assert_eq!(legend.level("⭐"), Some(Level::Intermediate));
    assert_eq!(legend.level("🚀"), Some(Level::Advanced));
    assert_eq!(Legend::from_line("an easy and a hard day"), None);
}

#[test]
fn question_lines_lose_markers_marks_and_decoration() {
    let legend = Legend::default();
    for (raw, text) in [
        ("14. Why does a kettle whistle?", "Why does a kettle whistle?"),
        ("15) Explain *limescale*.", "Explain *limescale*."),
        ("**7. Text**", "Text"),
        ("Q. ***Which leaf is youngest?***", "Which leaf is youngest?"),
        ("**Q1:** What is `a*b*c`?", "What is `a*b*c`?"),
        ("**Q1**: What is it?", "What is it?"),
        ("[[↑]](#toc) <a name='brewing'>On brewing:</a>", "On brewing:"),
        ("Q1: What is a set? ⭐⭐", "What is a set?"),
        ("<b>Is <code>white</code> tea white? (*)</b>", "Is `white` tea white?"),
        ("**2. Name one.** 🟢", "Name one."),
        ("### not cut here", "### not cut here"),
        ("How many? (Easy)", "How many?"),
        ("Rooibos: a bush? [Hard]", "Rooibos: a bush?"),
        ("1️⃣2️⃣ Text", "Text"),
        ("**A** and **B**", "**A** and **B**"),
        ("What is a **kettle**?", "What is a **kettle**?"),
        ("*What* and *why*", "*What* and *why*"),
        ("What does `**` do?", "What does `**` do?"),
        ("Which water？", "Which water？"),
        ("3. [Who invented the bag?](#who)", "[Who invented the bag?](#who)"),
    ] {
        assert_eq!(title::read(raw, &legend).text, text, "{raw}");
    }
    assert_eq!(title::read("Q1: What? ⭐⭐⭐⭐", &legend).level, Some(Level::Advanced));
    assert_eq!(title::read("<a name='x'></a>Why?", &legend).anchors, ["x"]);
}

#[test]
fn a_label_of_answers_is_no_picture_and_has_no_text_after_it() {
    for text in ["Answer", "Answer:", "**Answer (short):**", "Answer (in brief)"] {
        assert!(is_answer_label(text), "{text}");
    }
    for text in ["![a](b.png)", "![a](b.png) and more", "Answer (in brief) is no", "[a](b.md)"] {
        assert!(!is_answer_label(text), "{text}");
    }
}

#[test]
fn questions_are_known_by_mark_first_word_or_phrase() {
    for (text, expected) in [
        ("Is it hot?", true),
        ("Explain the lid", true),
        ("Kettle vs pot", true),
        ("List comprehension", false),
        ("List three kinds of tea", true),
        ("介绍一下茶", true),
        ("Wie heiß ist das Wasser", true),
        ("Water", false),
        ("a?b:c", false),
    ] {
        assert_eq!(reads_like_question(text), expected, "{text}");
    }
}

#[test]
fn labels_are_known_in_every_language() {
    for text in ["Answer", "**Answer:**", "✅ Solution", "Lösung", "答案", "Spoken Answer (short)"] {
        assert!(is_answer_label(text), "{text}");
    }
    assert!(
        is_invitation("Click to see the answer") && is_invitation("Lösung anzeigen") && !is_invitation("How lids work")
    );
    assert!(is_frame("License") && is_frame("How to contribute?") && !is_frame("Pots"));
    assert!(is_placeholder("TODO") && is_placeholder("Read the answer at <a href=x>x</a>") && !is_placeholder("No."));
    assert!(is_navigation("⬆ Back to Top") && is_navigation("Volver a índice") && !is_navigation("Topics"));
}

#[test]
fn tags_in_code_are_text() {
    let names: Vec<_> = tags("<details> `<summary>` ``a ` <b>`` </details>").into_iter().map(|tag| tag.name).collect();
    assert_eq!(names, ["details", "details"]);
    assert_eq!(attribute("<a name='x' href=\"#y\">", "href").as_deref(), Some("#y"));
    assert_eq!(attribute("<a name=.NET>", "name").as_deref(), Some(".NET"));
    assert_eq!(inline_to_markdown("<b>Is <code>a&lt;b</code> it? </b>"), "**Is `a<b` it?** ");
    assert_eq!(without_tags("<p>a<br>b</p>"), "ab");
    assert_eq!(without_tags("a std::vector<std::string>"), "a std::vector<std::string>");
}

#[test]
fn links_show_their_text() {
    for (text, shown, outside) in [
        ("[Why](#a) a `[b](c)` lid?", "Why a `[b](c)` lid?", " a `[b](c)` lid?"),
        ("[![badge](x.svg)](y) [C](z/C_(lang))!", "badge C!", " !"),
        ("[[↑]](#toc) Pots", "[↑] Pots", " Pots"),
        ("[x] and [r]", "[x] and [r]", "[x] and [r]"),
    ] {
        assert_eq!((visible_text(text).as_str(), outside_links(text).as_str()), (shown, outside), "{text}");
    }
    assert_eq!(in_page_links("[a](#b) [c](d) <a href='#e'>f</a>").len(), 2);
}

#[test]
fn lines_have_the_shapes_of_the_table() {
    for (form, raw, family) in [
        (Form::Heading(3), "Q1: Why a lid?", Family::Marked),
        (Form::Heading(2), "1. Why a lid?", Family::Numbered),
        (Form::Heading(2), "1 Why a lid", Family::BareNumbered),
        (Form::Heading(2), "Why a lid?", Family::Heading),
        (Form::Summary, "Why a lid?", Family::Details),
        (Form::Bold, "**1. Why a lid?**", Family::BoldNumbered),
        (Form::Bold, "**Why a lid?** ⭐", Family::BoldLevel),
        (Form::Bullet, "**Why a lid?**", Family::BoldItem),
    ] {
        assert_eq!(shape::of(&Candidate::new(form, 0, 1, raw, &Legend::default()))[0].family, family, "{raw}");
    }
    assert!(shape::of(&Candidate::new(Form::Bullet, 0, 1, "B. two", &Legend::default())).is_empty());
}

#[test]
fn forms_are_levels_names_or_patterns() {
    assert!(matches!(question_form("h3"), Ok(QuestionForm::Heading(3))));
    assert!(matches!(question_form("bold"), Ok(QuestionForm::Row("bold"))));
    assert!(matches!(question_form("^Frage (.*)"), Ok(QuestionForm::Pattern(_))));
    assert!(question_form("h7").is_err_and(|reason| reason.contains("`details`")));
}

#[test]
fn ranges_and_links_leave_names() {
    for (text, name) in [
        ("Pots (Questions 31-60)", "Pots"),
        ("Pots [12]", "Pots"),
        ("Pots (large)", "Pots (large)"),
        ("Section 3: pots", "Pots"),
        ("📘 Part IV – Pots (20 questions)", "Pots"),
        ("Part 3", "Part 3"),
        ("Unit tests: pots", "Unit tests: pots"),
        ("(12)", "(12)"),
    ] {
        let heading = Candidate::new(Form::Heading(2), 0, 1, text, &Legend::default());
        assert_eq!(section_name(&heading), name);
    }
}
