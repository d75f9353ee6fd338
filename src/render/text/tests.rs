use super::*;

fn text(language: &str, files: &[(&str, &str)]) -> Result<Text, Error> {
    let files: BTreeMap<&str, &[u8]> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    Text::load(language, &files, &BTreeMap::new())
}

const ENGLISH: &str = "\
cards =
    { $count ->
        [0] no cards
        [one] { $count } card
       *[other] { $count } cards
    }
level =
    { $level ->
        [novice] novice
       *[advanced] advanced
    }
both = { cards } of { $topic }, { level }
plain = Ready
";

#[test]
fn a_number_chooses_the_plural_form_of_its_language() {
    let russian =
        "cards =\n { $count ->\n [one] { $count } карта\n [few] { $count } карты\n *[many] { $count } карт\n }\n";
    let arabic = "cards =\n { $count ->\n [zero] صفر\n [one] واحدة\n [two] اثنتان\n [few] قليل\n [many] كثير\n *[other] أخرى\n }\n";
    let files = [("locales/en.ftl", ENGLISH), ("locales/ru.ftl", russian), ("locales/ar.ftl", arabic)];
    for (language, cases) in [
        ("en", vec![(0, "no cards"), (1, "1 card"), (2, "2 cards"), (21, "21 cards")]),
        ("ru-RU", vec![(1, "1 карта"), (3, "3 карты"), (5, "5 карт"), (11, "11 карт"), (21, "21 карта")]),
        ("ar", vec![(0, "صفر"), (1, "واحدة"), (2, "اثنتان"), (3, "قليل"), (11, "كثير"), (100, "أخرى")]),
    ] {
        let text = text(language, &files).expect("the files are right");
        for (count, expected) in cases {
            assert_eq!(text.t("cards", &[("count", Argument::Number(count))]), expected, "{language} {count}");
        }
    }
}

#[test]
fn what_a_language_lacks_is_english_with_english_plural_forms() {
    let files = [("locales/en.ftl", ENGLISH), ("locales/ru.ftl", "plain = Готово\n")];
    let russian = text("ru", &files).expect("the files are right");
    assert!(russian.is_translated());
    assert_eq!(russian.t("plain", &[]), "Готово");
    // 21 is a `one` in Russian.
    assert_eq!(russian.t("cards", &[("count", 21_usize.into())]), "21 cards");
    for (language, is_translated) in [("xx", false), ("en-GB", true), ("EN", true), ("ru-UA", true), ("", false)] {
        assert_eq!(text(language, &files).expect("it falls back").is_translated(), is_translated, "{language}");
    }
}

#[test]
fn a_region_adds_to_its_language() {
    let files = [
        ("locales/en.ftl", "a = a\nb = b\nc = c\n"),
        ("locales/pt.ftl", "a = pt\nb = pt\n"),
        ("locales/pt-BR.ftl", "b = BR\n"),
    ];
    let text = text("pt-br", &files).expect("the files are right");
    assert_eq!(["a", "b", "c"].map(|key| text.t(key, &[])), ["pt", "BR", "c"]);
}

#[test]
fn a_message_as_html_is_escaped_but_for_markup() {
    let files = [("locales/en.ftl", "updated = <b>Updated</b> { $date } by { $name } & co\n")];
    let text = text("en", &files).expect("the file is right");
    let given = [("date", Argument::Html("<time>1</time>".into())), ("name", "<Ann>".into())];
    assert_eq!(
        text.html("updated", &given),
        Ok("&lt;b&gt;Updated&lt;/b&gt; <time>1</time> by &lt;Ann&gt; &amp; co".to_owned())
    );
    assert_eq!(text.html("updated", &given[..1]), Err("message `updated` needs the argument `name`".to_owned()));
    assert_eq!(text.html("gone", &given), Err("there is no message `gone`".to_owned()));
}

#[test]
fn references_and_terms_are_put_in_place() {
    let text = text("en", &[("locales/en.ftl", ENGLISH)]).expect("the file is right");
    let given = [("count", 2_usize.into()), ("topic", "Go".into()), ("level", "novice".into())];
    assert_eq!(text.t("both", &given), "2 cards of Go, novice");
}

#[test]
fn what_is_wrong_with_a_file_is_said_with_its_name() {
    for (own, expected) in [
        ("plain = Ready\ncards { $count }\n", "`locales/de.ftl`, line 2"),
        ("cards = { $number }\n", "message `cards` has no argument `$number`"),
        ("a = { b }\nb = { a }\n", "message `a` refers to itself"),
        ("a = { b }\n", "message `a` refers to `b`, which is not in this file"),
        ("a = { DATETIME($day) }\n", "calls `DATETIME`"),
        ("a = b\n    .title = c\n", "message `a` has an attribute, `.title`"),
    ] {
        let files = [("locales/en.ftl", ENGLISH), ("locales/de.ftl", own)];
        let error = text("de", &files).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains(expected), "{own}\n{error}");
    }
}

#[test]
fn a_script_holds_its_messages() {
    let text = text("en", &[("locales/en.ftl", ENGLISH)]).expect("the file is right");
    for (script, expected) in [
        ("say(askbook.t(\"plain\"));", "say(\"Ready\");"),
        (
            "say(askbook.t(\"cards\", { count: list.length }));",
            "say((($count)=>($count==\"0\"?\"no cards\":askbookPlural_en($count)==\"one\"?(\"\"+(+$count).toLocaleString(\"en\")+\" card\"):\
             (\"\"+(+$count).toLocaleString(\"en\")+\" cards\")))(list.length));",
        ),
        (
            "say(askbook.t(\"level\", { level: askbook.t(\"plain\") }));",
            "say((($level)=>($level==\"novice\"?\"novice\":\"advanced\"))(\"Ready\"));",
        ),
        ("var broken = askbook.t(;", "var broken = askbook.t(;"),
    ] {
        assert_eq!(
            in_script(&text, "x.js", script).map(|done| done.script).ok().as_deref(),
            Some(expected),
            "{script}"
        );
    }
    for (script, expected) in [
        ("askbook.t(\"gone\")", "script `x.js` names the message `gone`: there is none"),
        ("askbook.t(\"cards\")", "script `x.js` gives the message `cards` no `count`"),
        ("askbook.t(key)", "script `x.js` calls `askbook.t` without a key between quotes"),
    ] {
        let error = in_script(&text, "x.js", script).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains(expected), "{script}\n{error}");
    }
}

#[test]
fn plural_rules_are_asked_only_where_a_message_needs_them() {
    let text = text("en", &[("locales/en.ftl", ENGLISH)]).expect("the file is right");
    let languages = |script| in_script(&text, "x.js", script).map(|done| done.languages).unwrap_or_default();
    assert_eq!(plural_functions(&languages("askbook.t(\"plain\")")), "");
    assert_eq!(
        plural_functions(&languages("askbook.t(\"cards\", { count: 1 })")),
        "function askbookPlural_en(n){return(askbookPlural_en.r=(askbookPlural_en.r||new Intl.PluralRules(\"en\"))).select(n)}\n"
    );
}
