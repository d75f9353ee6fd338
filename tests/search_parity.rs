//! The site's search and the native one give the same questions, order and scores.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use askbook::book::Book;
use askbook::book::passages::{script, texts};
use askbook::config::SiteConfig;
use askbook::render::theme;
use askbook::route::{Sink, Site};
use askbook::search::analyses::AnalysisCache;
use askbook::search::index::{Index, index};
use askbook::search::postings::postings;
use askbook::search::publish::{Limits, publish};
use askbook::search::query::{Answer, Query, search};
use askbook::text::analyze::Analysis;
use proptest::prelude::*;
use rayon::prelude::*;
use serde_json::{Value, json};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Runs tests/search/parity.js with the scripts of a book of this language: as they are written for an English one, as a site has them
/// for another.
fn node(language: &str, site: Option<&Path>, input: &Value) -> Value {
    use std::io::Write as _;
    let folder = tempfile::tempdir().expect("a folder");
    let mut scripts = Path::new(ROOT).join("themes/default/js");
    if language != "en" {
        scripts = folder.path().join("search.js");
        let theme = theme::load(&SiteConfig::default(), language, &BTreeMap::new()).expect("it is built in");
        std::fs::write(&scripts, theme.asset("search.js")).expect("a file");
    }
    let mut command = Command::new("node");
    command.arg(format!("{ROOT}/tests/search/parity.js")).arg(scripts).args(site);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node is installed: `tests/run` does that");
    let mut stdin = child.stdin.take().expect("it is piped");
    let text = input.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("node runs");
    writer.join().expect("the writer ends").expect("node reads");
    assert!(output.status.success(), "node failed");
    serde_json::from_slice(&output.stdout).expect("node prints JSON")
}

/// Compares both engines on `queries`, the site's with an index cut as `limits` say; the message names a difference.
fn compare(book: &Book, queries: &[Query], limits: Limits) -> Result<(), String> {
    let index: Index = index(book, &AnalysisCache::default()).map_err(|error| error.to_string())?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let site = Site::default();
    publish(book, postings(book, &AnalysisCache::default()), limits, &|route, bytes| {
        site.put(route, None, bytes).map(drop)
    })
    .map_err(|error| error.to_string())?;
    std::fs::create_dir(folder.path().join("search")).map_err(|error| error.to_string())?;
    for (path, bytes) in site.into_files() {
        std::fs::write(folder.path().join(path.as_str()), bytes).map_err(|error| error.to_string())?;
    }
    for question in &book.questions {
        let path = folder.path().join("search").join(format!("passages:{}.js", question.id));
        std::fs::write(path, script(question)).map_err(|error| error.to_string())?;
    }
    let input: Vec<Value> = queries.iter().map(|query| json!({ "text": query.text, "facets": query.facets })).collect();
    let answers = node(&book.config.book.language, Some(folder.path()), &json!(input));
    let answers = answers.as_array().ok_or("no list of answers")?;
    queries.par_iter().zip(answers).try_for_each(|(query, theirs)| {
        let ours =
            search(&index, query, &|question| texts(&book.questions[question].title, &book.questions[question].body))
                .map_err(|error| error.to_string())?;
        if let Some(difference) = difference(&ours, theirs) {
            return Err(format!("{query:?}: {difference}"));
        }
        let shown = ours.hits.iter().take(3).map(|hit| {
            let question = &book.questions[hit.question];
            [&question.id, &book.topics[question.topic].title]
        });
        let shown = json!(shown.collect::<Vec<_>>());
        if shown != theirs["shown"] {
            return Err(format!("{query:?}: {shown} but {} is shown", theirs["shown"]));
        }
        Ok(())
    })
}

fn difference(ours: &Answer, theirs: &Value) -> Option<String> {
    let corrected = json!(ours.corrected);
    if corrected != theirs["corrected"] || json!(ours.without) != theirs["without"] {
        return Some(format!("{corrected} {:?} but {} {}", ours.without, theirs["corrected"], theirs["without"]));
    }
    let hits = theirs["hits"].as_array()?;
    let mut lines = String::new();
    for (place, hit) in ours.hits.iter().enumerate() {
        let question = hits.get(place).and_then(|hit| hit[0].as_u64());
        let score = hits.get(place).and_then(|hit| hit[1].as_f64()).unwrap_or(f64::NAN);
        if question != Some(hit.question as u64) || (score - hit.score).abs() > 1e-4 || score.is_nan() {
            let _ = write!(lines, "hit {place}: {hit:?} but {question:?} {score}");
            return Some(lines);
        }
    }
    (hits.len() != ours.hits.len()).then(|| format!("{} hits but {}", ours.hits.len(), hits.len()))
}

/// A small deterministic source of numbers: the same queries on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("it is below a usize")
    }
}

fn mangled(word: &str, numbers: &mut Numbers) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 2 {
        return word.to_owned();
    }
    let at = numbers.below(letters.len() - 1);
    match numbers.below(5) {
        0 => letters.swap(at, at + 1),
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, 'x'),
        3 => letters[at] = 'e',
        _ => letters.truncate(at + 1),
    }
    letters.into_iter().collect()
}

#[test]
fn three_thousand_queries_on_the_handbook() {
    let loaded = askbook::load_book(Path::new(ROOT)).expect("the handbook can be read");
    let postings = postings(&loaded.book, &AnalysisCache::default());
    let vocabulary: Vec<&str> = postings.words.vocabulary.keys().map(String::as_str).chain(postings.terms()).collect();
    let mut numbers = Numbers(0x5eed);
    let mut queries: Vec<Query> = include_str!("search/queries.txt").lines().map(query).collect();
    queries.push(query(&vocabulary.iter().step_by(40).take(200).copied().collect::<Vec<_>>().join(" ")));
    while queries.len() < 3000 {
        let count = 1 + numbers.below(5);
        let mut text = String::new();
        for _ in 0..count {
            let word = vocabulary[numbers.below(vocabulary.len())];
            let word = if numbers.below(3) == 0 { mangled(word, &mut numbers) } else { word.to_owned() };
            text.push_str(&word);
            text.push(' ');
        }
        // One query in sixteen has an operator.
        match numbers.below(48) {
            0 => text = format!("\"{}\" ", text.trim()),
            1 => text.push_str("-the -select "),
            2 => text.push_str("level:novice "),
            _ => {}
        }
        let mut query = query(if numbers.below(2) == 0 { text.trim_end() } else { &text });
        if numbers.below(8) == 0 {
            query.facets.push("@level/intermediate".to_owned());
        }
        if numbers.below(12) == 0 {
            let topic = &loaded.book.topics[numbers.below(loaded.book.topics.len())];
            query.facets.push(format!("@topic/{}", topic.slug));
        }
        queries.push(query);
    }
    if let Err(difference) = compare(&loaded.book, &queries, Limits::default()) {
        panic!("{difference}");
    }
}

#[test]
fn an_index_in_many_files_gives_the_same() {
    let loaded = askbook::load_book(Path::new(ROOT)).expect("the handbook can be read");
    let mut queries: Vec<Query> = include_str!("search/queries.txt").lines().map(query).collect();
    let topic = &loaded.book.topics[3].slug;
    queries.push(Query { text: "order of the errors".to_owned(), facets: vec![format!("@topic/{topic}")] });
    let limits = Limits { few_documents: 0, norms: 50, names: 7, postings: 60 };
    assert_eq!(compare(&loaded.book, &queries, limits), Ok(()));
}

fn query(text: &str) -> Query {
    Query { text: text.to_owned(), facets: Vec::new() }
}

#[test]
fn both_sides_cut_text_into_the_same_words() {
    let text = include_str!("search/cases.json");
    let cases: Vec<(String, Vec<Vec<Vec<String>>>)> = serde_json::from_str(text).expect("the cases are JSON");
    let loaded = askbook::load_book(Path::new(ROOT)).expect("the handbook can be read");
    let analysis = Analysis::of("en");
    for (text, expected) in &cases {
        let alternatives: Vec<_> = analysis.words(text).into_iter().map(|word| word.alternatives).collect();
        assert_eq!(&alternatives, expected, "{text}");
    }
    let mut texts: Vec<String> = cases.into_iter().map(|(text, _)| text).collect();
    texts.extend(loaded.book.questions.iter().map(|question| question.body.text.to_string()));
    compare_words("en", &texts);
}

fn compare_words(language: &str, texts: &[String]) {
    let analysis = Analysis::of(language);
    let theirs = node(language, None, &json!(texts));
    for (text, theirs) in texts.iter().zip(theirs.as_array().expect("a list")) {
        let ours: Vec<Value> = analysis
            .words(text)
            .into_iter()
            .map(|word| json!({ "shown": word.shown, "alternatives": word.alternatives, "isStop": word.is_stop, "isWhole": word.is_whole, "joined": word.joined }))
            .collect();
        assert_eq!(&json!(ours), theirs, "{language}: {text}");
    }
}

/// Words of a language that are found by each other, and words that are not.
#[test]
fn both_sides_cut_the_words_of_each_language() {
    /// A language, groups of words, and pairs.
    type Case = (String, Vec<Vec<String>>, Vec<[String; 2]>);
    let cases: Vec<Case> = serde_json::from_str(include_str!("search/languages.json")).expect("the cases are JSON");
    let mut wrong = String::new();
    for (language, same, others) in &cases {
        let analysis = Analysis::of(language);
        let terms = |text: &str| -> Vec<String> {
            analysis.words(text).iter().flat_map(|word| word.terms()).map(str::to_owned).collect()
        };
        let are_same = |a: &str, b: &str| terms(a).iter().any(|term| terms(b).contains(term));
        for group in same {
            for word in group.iter().filter(|word| !are_same(&group[0], word)) {
                let _ = writeln!(wrong, "{language}: {} {word}: {:?} {:?}", group[0], terms(&group[0]), terms(word));
            }
        }
        for [a, b] in others.iter().filter(|[a, b]| are_same(a, b)) {
            let _ = writeln!(wrong, "{language}: {a} is {b}: {:?}", terms(a));
        }
        let texts = same.iter().flatten().chain(others.iter().flatten()).cloned().collect::<Vec<_>>();
        let every: Vec<String> =
            LANGUAGES.iter().flat_map(|(question, body)| [*question, *body]).map(str::to_owned).collect();
        // Ideographs that a book does not have stay as they are in its page.
        if analysis.variants().is_empty() {
            compare_words(language, &[texts, every].concat());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The books that relevance is measured with, and queries of their words.
#[test]
fn books_of_other_languages() {
    for language in ["ar", "de", "es", "fr", "ja", "ko", "ru", "zh"] {
        let folder = Path::new(ROOT).join("tests/search").join(language);
        let book = askbook::load_book(&folder).expect("the book can be read").book;
        assert!(book.questions.len() >= 40, "{language} has {} questions", book.questions.len());
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("there are queries");
        let lines = read("queries.txt") + &read("queries_held_out.txt");
        let texts: Vec<&str> =
            lines.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split('|').nth(1)).collect();
        let titles: Vec<&str> = book.questions.iter().map(|question| question.title.as_str()).collect();
        let mut queries: Vec<Query> = texts.iter().chain(&titles).map(|text| query(text)).collect();
        queries.extend(texts.iter().map(|text| query(&format!("{text} "))));
        let mut numbers = Numbers(0xface);
        while queries.len() < 500 {
            let letters: Vec<char> = texts[numbers.below(texts.len())].chars().collect();
            let part: String = letters[..=numbers.below(letters.len())].iter().collect();
            queries.push(query(&if numbers.below(3) == 0 { mangled(&part, &mut numbers) } else { part }));
        }
        if let Err(difference) = compare(&book, &queries, Limits::default()) {
            panic!("{language}: {difference}");
        }
        let limits = Limits { few_documents: 3, norms: 2, names: 2, postings: 3 };
        if let Err(difference) = compare(&book, &queries[..100], limits) {
            panic!("{language} in many files: {difference}");
        }
    }
}

fn small_book(questions: &[(String, String)]) -> Book {
    let mut files = vec![("content/a/_index.md".to_owned(), "+++\ntitle = \"A\"\n+++\n".to_owned())];
    for (place, (question, body)) in questions.iter().enumerate() {
        let text = format!("+++\nquestion = {}\ntags = [\"t{}\"]\n+++\n{body}\n", json!(question), place % 3);
        files.push((format!("content/a/q{place}.md"), text));
    }
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("content/a")).expect("a folder");
    std::fs::write(folder.path().join("book.toml"), "[search.synonyms]\nab = \"ca, b c\"\n").expect("a file");
    for (path, text) in files {
        std::fs::write(folder.path().join(path), text).expect("a file");
    }
    askbook::load_book(folder.path()).expect("it can be read").book
}

/// Questions and answers in twelve languages.
const LANGUAGES: [(&str, &str); 12] = [
    ("Wo ist die Straße nach Łódź?", "Der Schlüssel für das große Tor hängt im Œuvre-Saal; UTF-8 und HTTP/2 sind an."),
    ("Où est passé l'œuf de l'île ?", "L'élève naïf a reçu 1 000 œufs, c'est-à-dire n+1 : `s[a:b:c]`."),
    ("¿Qué es un pod en el clúster?", "El pingüino añadió una señal -corta- y se fue a las 10:30 ¡ya!"),
    ("Gdzie leży żółta łódź?", "Zażółć gęślą jaźń; wartość `->>` zwraca tekst, a `:=` przypisuje."),
    ("Kam šel příliš žluťoučký kůň?", "Úpěl ďábelské ódy. Číslo 10_000 je větší než 1,000."),
    ("Ilk ısı nasıl ölçülür?", "Işık İstanbul'da ölçülür; ağaç, çiçek, şeker. Node.js ile."),
    ("Где лежит ёжик?", "Ёжик лежит в тумане, а йод стоит на полке №5. Ещё раз: `%w`."),
    ("Πού είναι η θάλασσα;", "Η θάλασσα είναι βαθιά, και το καΐκι έφυγε. ΆΛΛΟ τίποτα."),
    ("東京都とは何ですか", "東京都は日本の首都です。ｶﾀｶﾅ と カタカナ、🎉 と ＡＢＣ。"),
    ("数据库是什么？", "数据库保存数据。索引加快查询，事务保证一致。京"),
    ("데이터베이스란 무엇인가?", "데이터를 저장하는 곳이다. 색인은 검색을 빠르게 한다."),
    ("ما هي قاعدة البيانات؟", "قاعِدَة البيانات تحفظ البيانات. الفهرس يسرّع البحث، हिन्दी में क्या है?"),
];

#[test]
fn twelve_languages() {
    let questions: Vec<(String, String)> = LANGUAGES
        .iter()
        .map(|(question, body)| ((*question).to_owned(), format!("{body}\n\n## {question}\n\n{body}")))
        .collect();
    let book = small_book(&questions);
    let mut numbers = Numbers(0xb00c);
    let texts: Vec<&str> = LANGUAGES.iter().flat_map(|(question, body)| [*question, *body]).collect();
    let mut queries: Vec<Query> = texts.iter().flat_map(|text| text.split(' ')).map(query).collect();
    queries.extend(texts.iter().map(|text| query(text)));
    while queries.len() < 1200 {
        let letters: Vec<char> = texts[numbers.below(texts.len())].chars().collect();
        let start = numbers.below(letters.len());
        let end = start + numbers.below(letters.len() - start + 1).min(16);
        let part: String = letters[start..end].iter().collect();
        queries.push(query(&if numbers.below(3) == 0 { mangled(&part, &mut numbers) } else { part }));
    }
    assert_eq!(compare(&book, &queries, Limits::default()), Ok(()));
    let limits = Limits { few_documents: 3, norms: 2, names: 2, postings: 3 };
    assert_eq!(compare(&book, &queries, limits), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn random_small_books(
        questions in prop::collection::vec(("[abcé中文.A_]{1,9}( [abcxyA]{1,5}){0,3}", "([abcdeé中 ./'_+#$%:=>1`-]|ab |aB |the | [$]in | --in |`a[\\[]b\\]`| a-b |aB1 ){0,60}"), 0..12),
        texts in prop::collection::vec("([abcdeAé中文 ./'_+#$%:=>1\"-]|ab|aB|the | in|[$]in|--in |cbabcabcab|a[\\[]b\\]|a-b|ab1| -a|tag:t1 | vs ){0,14}", 20),
    ) {
        let book = small_book(&questions);
        let queries: Vec<Query> = texts.iter().map(|text| query(text)).collect();
        prop_assert_eq!(compare(&book, &queries, Limits::default()), Ok(()));
        let limits = Limits { few_documents: 3, norms: 2, names: 2, postings: 3 };
        prop_assert_eq!(compare(&book, &queries, limits), Ok(()));
    }
}
