//! Text to address: the kebab-case form in which ids, tags and heading anchors appear in a URL.

use deunicode::deunicode_char;

/// Longest id that [`id_from_question`] makes, in characters.
const MAX_ID_CHARS: usize = 60;

/// `text` as lower-case ASCII words joined by single hyphens, transliterated (`é` becomes `e`, `日本` becomes `ri-ben`).
///
/// Empty when `text` holds no letter and no digit. Idempotent: `slugify(&slugify(x)) == slugify(x)`.
#[must_use]
pub fn slugify(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut gap = false;
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            push(&mut slug, &mut gap, character);
        } else if matches!(character, '\'' | '’' | '\u{200b}'..='\u{200d}' | '\u{fe0f}') {
            // An apostrophe or an invisible joiner does not end a word: `don't` is `dont`.
        } else if character.is_ascii() || !character.is_alphanumeric() {
            gap = true;
        } else {
            let transliterated = deunicode_char(character).unwrap_or("");
            // deunicode closes each ideograph with a blank, which separates the syllables.
            for part in transliterated.chars() {
                if part.is_ascii_alphanumeric() {
                    push(&mut slug, &mut gap, part);
                } else if part != '\'' {
                    gap = true;
                }
            }
        }
    }
    slug
}

fn push(slug: &mut String, gap: &mut bool, character: char) {
    if *gap && !slug.is_empty() {
        slug.push('-');
    }
    *gap = false;
    slug.push(character.to_ascii_lowercase());
}

/// Whether `text` can be an id or the folder of a topic: kebab-case of ASCII letters and digits.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// The address of a tag: its slug, with `C++` and `C#` told apart from `C`, and none that is the list of tags' own.
#[must_use]
pub fn tag_slug(name: &str) -> String {
    let slug = slugify(&name.replace("++", " plus plus").replace('#', " sharp"));
    if slug == "index" { "index-tag".to_owned() } else { slug }
}

/// Words that say nothing about what a question asks, left out of the ids made from questions.
const FILLER: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "be", "by", "can", "could", "did", "do", "does", "for", "from", "has", "have",
    "how", "i", "if", "in", "into", "is", "it", "its", "me", "my", "of", "on", "one", "or", "should", "so", "some",
    "tell", "that", "the", "their", "them", "then", "there", "they", "this", "to", "us", "was", "we", "were", "what",
    "when", "where", "which", "who", "why", "will", "with", "would", "you", "your",
];

/// A short, telling id for a question: its slug without filler words, at most 60 characters, cut at a word.
///
/// Empty only when [`slugify`] of `question` is empty.
#[must_use]
pub fn id_from_question(question: &str) -> String {
    let whole = slugify(question);
    let telling: Vec<&str> = whole.split('-').filter(|word| !FILLER.contains(word)).collect();
    shortened(&if telling.is_empty() { whole } else { telling.join("-") })
}

/// `slug` cut at a word, at most 60 characters long.
#[must_use]
pub fn shortened(slug: &str) -> String {
    let mut short = String::new();
    for word in slug.split('-') {
        if !short.is_empty() && short.len() + 1 + word.len() > MAX_ID_CHARS {
            break;
        }
        if !short.is_empty() {
            short.push('-');
        }
        short.push_str(&word[..word.len().min(MAX_ID_CHARS)]);
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_what_a_person_would_type() {
        for (text, slug) in [
            ("When do deferred calls run?", "when-do-deferred-calls-run"),
            ("  C++ & Go: don't  ", "c-go-dont"),
            ("Éclair à la crème", "eclair-a-la-creme"),
            ("日本", "ri-ben"),
            ("`sync.RWMutex`", "sync-rwmutex"),
            ("???", ""),
        ] {
            assert_eq!(slugify(text), slug, "{text}");
            assert_eq!(slugify(slug), slug);
        }
    }

    #[test]
    fn tags_that_differ_have_addresses_that_differ() {
        for (name, slug) in
            [("C", "c"), ("C++", "c-plus-plus"), ("C#", "c-sharp"), ("index", "index-tag"), ("Two Words", "two-words")]
        {
            assert_eq!(tag_slug(name), slug);
        }
    }

    #[test]
    fn an_id_leaves_out_filler_and_ends_at_a_word() {
        assert_eq!(
            id_from_question("What is the difference between a process and a thread?"),
            "difference-between-process-thread"
        );
        assert_eq!(id_from_question("What is it?"), "what-is-it");
        assert!(id_from_question(&"word ".repeat(40)).len() <= MAX_ID_CHARS);
    }
}
