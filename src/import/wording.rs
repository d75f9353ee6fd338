//! What words say about a line: whether it asks, labels an answer, or belongs to the frame around the questions.

use super::html;

/// Words that open a question or a task, lower case, in the languages that collections are written in.
const OPENERS: &[&str] = &[
    "what",
    "what's",
    "whats",
    "what’s",
    "how",
    "how's",
    "why",
    "when",
    "where",
    "which",
    "who",
    "whose",
    "whom",
    "is",
    "are",
    "was",
    "were",
    "am",
    "can",
    "could",
    "do",
    "does",
    "did",
    "don't",
    "doesn't",
    "isn't",
    "aren't",
    "can't",
    "should",
    "would",
    "will",
    "won't",
    "have",
    "has",
    "had",
    "may",
    "might",
    "must",
    "shall",
    "explain",
    "describe",
    "define",
    "compare",
    "contrast",
    "discuss",
    "differentiate",
    "distinguish",
    "difference",
    "differences",
    "mention",
    "elaborate",
    "enumerate",
    "outline",
    "illustrate",
    "demonstrate",
    "tell",
    "talk",
    "walk",
    "suppose",
    "imagine",
    "consider",
    "assume",
    "assuming",
    "describe",
    "advantages",
    "disadvantages",
    "pros",
    // Russian
    "что",
    "как",
    "какой",
    "какая",
    "какие",
    "какое",
    "каков",
    "каковы",
    "каким",
    "какими",
    "почему",
    "зачем",
    "когда",
    "где",
    "кто",
    "чем",
    "сколько",
    "можно",
    "может",
    "расскажите",
    "расскажи",
    "объясните",
    "опишите",
    "назовите",
    "перечислите",
    "чему",
    "куда",
    "откуда",
    "нужно",
    // Spanish, Portuguese, French, German, Italian
    "qué",
    "¿qué",
    "cómo",
    "¿cómo",
    "cuál",
    "¿cuál",
    "cuáles",
    "¿cuáles",
    "cuándo",
    "¿cuándo",
    "¿por",
    "explica",
    "explique",
    "o que",
    "como",
    "qual",
    "quais",
    "por",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "comment",
    "pourquoi",
    "qu'est-ce",
    "expliquez",
    "was",
    "wie",
    "warum",
    "wieso",
    "welche",
    "welcher",
    "welches",
    "wann",
    "wer",
    "wo",
    "erkläre",
    "nenne",
    "beschreibe",
    "cosa",
    "perché",
    "quando",
    "quali",
];

/// Words that open a task when more words follow; alone or in pairs they open names as well ("List comprehension").
const TASK_OPENERS: &[&str] = &[
    "list",
    "name",
    "write",
    "implement",
    "design",
    "give",
    "find",
    "create",
    "show",
    "state",
    "build",
    "predict",
    "fix",
    "mend",
    "convert",
    "calculate",
    "check",
    "count",
    "print",
    "reverse",
    "sort",
    "remove",
    "detect",
    "given",
    "make",
    "use",
    "using",
    "add",
    "draw",
    "develop",
    "provide",
    "prove",
    "in",
    "if",
    "you",
    "your",
    "let's",
    "about",
    "share",
    "identify",
    "summarize",
    "analyze",
    "evaluate",
    "rewrite",
    "refactor",
    "complete",
    "guess",
    "select",
    "choose",
    "there",
    "before",
    "at",
    "on",
    "for",
    "under",
    "from",
    "to",
    "as",
];

/// Phrases that make a question wherever they stand, lower case.
const PHRASES: &[&str] = &[
    " vs ",
    " vs. ",
    " versus ",
    "difference between",
    "differences between",
    "什么",
    "如何",
    "怎么",
    "怎样",
    "为什么",
    "为何",
    "哪些",
    "哪个",
    "哪几",
    "区别",
    "是否",
    "多少",
    "何时",
    "请",
    "谈谈",
    "说说",
    "说一",
    "讲讲",
    "讲一",
    "介绍",
    "简述",
    "解释",
    "描述",
    "实现",
    "列举",
    "ですか",
    "とは",
    "なぜ",
    "説明",
    "違い",
    "でしょうか",
    "ますか",
    "무엇",
    "왜",
    "어떻게",
    "차이",
    "설명",
    "인가요",
    "까요",
    "là gì",
    "tại sao",
    "như thế nào",
    "nedir",
    "nasıl",
    "neden",
];

/// Whether `text` asks something or sets a task, by its mark or its first word.
pub(super) fn reads_like_question(text: &str) -> bool {
    if asks(text) {
        return true;
    }
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '¿').to_lowercase();
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or("").trim_end_matches([',', ':']);
    let rest = words.count();
    if rest >= 1 && OPENERS.contains(&first) {
        return true;
    }
    if rest >= 3 && TASK_OPENERS.contains(&first) {
        return true;
    }
    PHRASES.iter().any(|phrase| text.contains(phrase))
}

/// Whether a question mark says that `text` asks: at its end, or at the end of one of its sentences.
pub(super) fn asks(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['?', '？']) {
        let behind =
            &rest[at..].trim_start_matches(['?', '？', '!', ')', '"', '\'', '”', '*', '_', '`', '>', '）', '」']);
        if behind.is_empty() || behind.starts_with(|c: char| c.is_whitespace() || !c.is_ascii()) {
            return true;
        }
        rest = behind;
    }
    text.ends_with(['吗', '呢', 'か'])
}

/// Letters and digits of `text` in lower case, single blanks between words: what labels are compared by.
pub(super) fn normalized(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_alphanumeric() {
            plain.extend(character.to_lowercase());
        } else if !matches!(character, '\'' | '’' | '\u{fe0f}' | '\u{200d}')
            && !plain.ends_with(' ')
            && !plain.is_empty()
        {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Labels that stand above or before an answer and say nothing else, normalized.
const ANSWER_LABELS: &[&str] = &[
    "a",
    "ans",
    "answer",
    "answers",
    "the answer",
    "solution",
    "solutions",
    "your answer",
    "sample answer",
    "model answer",
    "suggested answer",
    "example answer",
    "possible answer",
    "expected answer",
    "correct answer",
    "reply",
    "response",
    "ответ",
    "ответы",
    "решение",
    "答案",
    "参考答案",
    "解答",
    "回答",
    "答",
    "正解",
    "回答例",
    "respuesta",
    "resposta",
    "réponse",
    "antwort",
    "lösung",
    "risposta",
    "답변",
    "답",
    "정답",
    "cevap",
    "trả lời",
    "đáp án",
    "odpowiedź",
    "відповідь",
    "jawaban",
];

/// Whether `text` is nothing but the label of an answer: `Answer`, `**Answer:**`, `✅ Solution`.
pub(super) fn is_answer_label(text: &str) -> bool {
    let plain = normalized(&html::without_tags(text));
    ANSWER_LABELS.contains(&plain.as_str())
}

/// Whether `summary` only invites to unfold an answer: `Show the answer`, `Click to see`, `💡 Solution`.
pub(super) fn is_answer_invitation(summary: &str) -> bool {
    let summary = &html::without_tags(summary);
    let plain = normalized(summary);
    if plain.is_empty() || is_answer_label(&plain) {
        return true;
    }
    let mut words = plain.split(' ');
    let first = words.next().unwrap_or("");
    let count = words.count() + 1;
    let invites = matches!(
        first,
        "show"
            | "see"
            | "view"
            | "click"
            | "reveal"
            | "expand"
            | "read"
            | "open"
            | "toggle"
            | "check"
            | "answer"
            | "solution"
            | "toon"
            | "показать"
            | "посмотреть"
            | "ver"
            | "mostrar"
            | "voir"
            | "点击"
            | "点击查看"
            | "查看"
            | "查看答案"
            | "展开"
            | "解答を見る"
            | "정답"
            | "답변"
    );
    let about_answers =
        ["answer", "solution", "reveal", "ответ", "решен", "答案", "解答", "respuesta", "resposta", "réponse", "here"]
            .iter()
            .any(|word| plain.contains(word));
    let alone = count <= 2 && invites && !asks(summary);
    (alone || (count <= 7 && about_answers && invites)) && !asks(summary)
        || (plain.contains("答案") && plain.chars().count() <= 8)
}

/// Whether `text` is nothing but the label of a question: the answer to it is not what stands below.
pub(super) fn is_question_label(text: &str) -> bool {
    matches!(
        normalized(&html::without_tags(text)).as_str(),
        "q" | "question"
            | "problem"
            | "problem statement"
            | "the question"
            | "вопрос"
            | "问题"
            | "題目"
            | "题目"
            | "質問"
            | "pregunta"
            | "pergunta"
            | "frage"
            | "질문"
            | "문제"
            | "prompt"
    )
}

/// Headings around the questions of a collection, normalized.
const FRAME: &[&str] = &[
    "about",
    "about the author",
    "about the authors",
    "about this repo",
    "about this repository",
    "acknowledgement",
    "acknowledgements",
    "acknowledgments",
    "additional resources",
    "author",
    "authors",
    "backers",
    "bonus",
    "books",
    "buy me a coffee",
    "changelog",
    "code of conduct",
    "connect",
    "connect with me",
    "contact",
    "contact me",
    "contents",
    "contribute",
    "contributing",
    "contribution",
    "contribution guidelines",
    "contributions",
    "contributor",
    "contributors",
    "conclusion",
    "copyright",
    "credit",
    "credits",
    "disclaimer",
    "donate",
    "donation",
    "donations",
    "external resources",
    "faq about this repo",
    "feedback",
    "final notes",
    "follow me",
    "further reading",
    "getting started",
    "guidelines",
    "how to contribute",
    "how to use",
    "how to use this",
    "how to use this guide",
    "how to use this repo",
    "how to use this repository",
    "index",
    "introduction",
    "inspiration",
    "languages",
    "legend",
    "license",
    "licence",
    "licensing",
    "links",
    "maintainer",
    "maintainers",
    "navigation",
    "note",
    "notes",
    "other resources",
    "outline",
    "overview",
    "preface",
    "prerequisites",
    "quick links",
    "readme",
    "reference",
    "references",
    "related",
    "related repositories",
    "resources",
    "roadmap",
    "see also",
    "share",
    "show your support",
    "sponsor",
    "sponsors",
    "stargazers",
    "stargazers over time",
    "star history",
    "stars",
    "statistics",
    "structure",
    "support",
    "support me",
    "table of content",
    "table of contents",
    "thanks",
    "thank you",
    "toc",
    "todo",
    "to do",
    "topics",
    "translation",
    "translations",
    "useful links",
    "useful resources",
    "what is this",
    "why this repo",
    "目录",
    "目錄",
    "贡献",
    "许可证",
    "前言",
    "联系",
    "参考",
    "参考资料",
    "更新日志",
    "оглавление",
    "содержание",
    "лицензия",
    "目次",
    "목차",
    "índice",
    "indice",
    "sommaire",
    "inhalt",
    "inhaltsverzeichnis",
    "mục lục",
    "içindekiler",
];

/// Whether a heading belongs to the frame of a collection: contents, license, thanks, resources.
pub(super) fn is_frame(heading: &str) -> bool {
    let plain = normalized(heading);
    FRAME.contains(&plain.as_str())
        || [
            "how to contribute",
            "how to use this",
            "table of contents",
            "contributing to",
            "want to contribute",
            "license ",
            "thanks to",
            "special thanks",
            "support this",
            "like this",
            "feedback ",
        ]
        .iter()
        .any(|start| plain.starts_with(start))
}

/// Whether a line says farewell to the readers of a collection, or asks them for a star.
pub(super) fn is_farewell(text: &str) -> bool {
    const STARTS: &[&str] = &[
        "happy coding",
        "happy learning",
        "happy interviewing",
        "good luck",
        "best of luck",
        "all the best",
        "thanks for reading",
        "thank you for reading",
        "thank you",
        "if you found this",
        "if you find this",
        "if you like this",
        "if you liked this",
        "give a star",
        "give this repo",
        "please star",
        "star this repo",
        "don t forget to star",
        "dont forget to star",
        "follow me on",
        "connect with me",
        "made with",
    ];
    let plain = normalized(text);
    STARTS.iter().any(|start| plain.starts_with(start))
}

/// Whether a heading announces a table of contents.
pub(super) fn is_contents_heading(heading: &str) -> bool {
    matches!(
        normalized(heading).as_str(),
        "table of contents"
            | "table of content"
            | "contents"
            | "content"
            | "toc"
            | "index"
            | "outline"
            | "navigation"
            | "quick links"
            | "quick navigation"
            | "目录"
            | "目錄"
            | "оглавление"
            | "содержание"
            | "目次"
            | "목차"
            | "índice"
            | "indice"
            | "sommaire"
            | "inhalt"
            | "inhaltsverzeichnis"
            | "mục lục"
            | "içindekiler"
            | "list of questions"
            | "questions list"
            | "question list"
            | "topics covered"
    )
}

/// Whether a heading says no more than that questions follow.
pub(super) fn is_generic_section(heading: &str) -> bool {
    let plain = normalized(heading);
    matches!(
        plain.as_str(),
        "questions"
            | "question"
            | "q a"
            | "qa"
            | "q and a"
            | "questions and answers"
            | "questions answers"
            | "questions with answers"
            | "interview questions"
            | "interview questions and answers"
            | "all questions"
            | "the questions"
            | "faq"
            | "faqs"
            | "list of questions"
            | "вопросы"
            | "问题"
            | "题目"
            | "preguntas"
            | "perguntas"
            | "fragen"
            | "質問"
            | "질문"
    )
}

/// Phrases that stand in for an answer nobody has written, normalized.
const PLACEHOLDERS: &[&str] = &[
    "todo",
    "to do",
    "tbd",
    "tba",
    "wip",
    "work in progress",
    "coming soon",
    "to be completed",
    "to be added",
    "to be answered",
    "to be done",
    "to be updated",
    "to be defined",
    "to be written",
    "to be continued",
    "in progress",
    "not written yet",
    "not answered yet",
    "no answer yet",
    "answer pending",
    "pending",
    "not yet answered",
    "answer coming soon",
    "add answer",
    "add your answer",
    "your answer here",
    "answer here",
    "under construction",
    "待补充",
    "待续",
    "待完善",
    "待更新",
    "未完待续",
    "暂无",
    "暂无答案",
    "略",
    "в процессе",
    "скоро",
    "дописать",
    "pendiente",
    "em breve",
    "n a",
    "none",
    "fill in",
    "fixme",
    "unanswered",
    "help wanted",
    "placeholder",
];

/// Whether `body` only says that an answer is missing, or where it is sold or kept.
pub(super) fn is_placeholder(body: &str) -> bool {
    if body.len() > 400 || body.contains("```") {
        return false;
    }
    let plain = normalized(body);
    if PLACEHOLDERS.contains(&plain.as_str()) {
        return true;
    }
    let words = plain.split(' ').count();
    if words <= 6
        && ["todo", "to do ", "tbd", "coming soon", "to be completed", "to be added", "wip ", "待补充"]
            .iter()
            .any(|start| plain.starts_with(start))
    {
        return true;
    }
    let has_link = body.contains("](") || body.contains("<a ") || body.contains("http");
    let pointer = [
        "read answer",
        "read the answer",
        "read full answer",
        "see answer",
        "see the answer on",
        "see the answer at",
        "view answer",
        "get the answer",
        "answer available",
        "unlock",
        "find the answer",
        "full answer",
    ]
    .iter()
    .any(|start| plain.starts_with(start) || plain.contains(start) && words <= 10);
    has_link && pointer
}

/// Whether a line only leads back to the top, to the contents, or to the next page.
pub(super) fn is_navigation(visible: &str) -> bool {
    let plain = normalized(visible);
    if plain.is_empty() {
        return visible.contains(['⬆', '↑', '↥', '🔝', '⇧', '🔼', '⤴', '▲', '⏫', '☝', '👆', '⇪']);
    }
    let plain = plain.strip_prefix("arrow up ").or_else(|| plain.strip_prefix("arrow double up ")).unwrap_or(&plain);
    matches!(
        plain,
        "top"
            | "back to top"
            | "go to top"
            | "to top"
            | "go top"
            | "back to the top"
            | "return to top"
            | "back to contents"
            | "back to content"
            | "back to toc"
            | "back to table of contents"
            | "back to table of content"
            | "back to the table of contents"
            | "table of contents"
            | "go to table of contents"
            | "go to toc"
            | "back to index"
            | "back to questions"
            | "back to home"
            | "back"
            | "back to main"
            | "back to main page"
            | "back to readme"
            | "back to list"
            | "back to question list"
            | "return to table of contents"
            | "return to contents"
            | "go back to top"
            | "back to start"
            | "home"
            | "toc"
            | "up"
            | "go up"
            | "scroll to top"
            | "jump to top"
            | "回到顶部"
            | "返回顶部"
            | "返回目录"
            | "回到目录"
            | "返回"
            | "к оглавлению"
            | "наверх"
            | "вернуться к оглавлению"
            | "к содержанию"
            | "назад к оглавлению"
            | "volver arriba"
            | "voltar ao topo"
            | "volver al inicio"
            | "ir arriba"
            | "ir para o topo"
            | "トップに戻る"
            | "목차로"
            | "맨 위로"
            | "lên đầu trang"
            | "go to questions"
            | "next"
            | "previous"
            | "next question"
            | "previous question"
            | "prev"
    ) || (plain.starts_with("back to ") && plain.split(' ').count() <= 5)
}
