//! English stemming: Porter's algorithm of 1980, step by step as published, with three suffixes more: `-fulli` (from
//! `gracefully`), `-or` (`interceptor`) and `-eri` (`discovery`). `js/search_words.js` has the same.

/// The stem of a word of small ASCII letters; anything else comes back as it is.
#[must_use]
pub fn stem(word: &str) -> String {
    if word.len() < 3 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut word = word.to_owned();
    plural(&mut word);
    past(&mut word);
    if let Some(rest) = word.strip_suffix('y')
        && has_vowel(rest)
    {
        word = format!("{rest}i");
    }
    replace_first(&mut word, STEP_2, 1);
    replace_first(&mut word, STEP_3, 1);
    drop_suffix(&mut word);
    final_letters(&mut word);
    word
}

const STEP_2: &[(&str, &str)] = &[
    ("ational", "ate"),
    ("ization", "ize"),
    ("iveness", "ive"),
    ("fulness", "ful"),
    ("ousness", "ous"),
    ("tional", "tion"),
    ("biliti", "ble"),
    ("entli", "ent"),
    ("ousli", "ous"),
    ("fulli", "ful"),
    ("ation", "ate"),
    ("alism", "al"),
    ("aliti", "al"),
    ("iviti", "ive"),
    ("enci", "ence"),
    ("anci", "ance"),
    ("izer", "ize"),
    ("abli", "able"),
    ("alli", "al"),
    ("ator", "ate"),
    ("eli", "e"),
];
const STEP_3: &[(&str, &str)] =
    &[("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", "")];
const STEP_4: &[&str] = &[
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
    "eri", "al", "er", "or", "ic", "ou",
];

fn plural(word: &mut String) {
    if word.ends_with("sses") || word.ends_with("ies") {
        word.truncate(word.len() - 2);
    } else if word.ends_with('s') && !word.ends_with("ss") {
        word.pop();
    }
}

fn past(word: &mut String) {
    if let Some(rest) = word.strip_suffix("eed") {
        if measure(rest) > 0 {
            word.pop();
        }
        return;
    }
    let Some(rest) = word.strip_suffix("ed").or_else(|| word.strip_suffix("ing")).filter(|rest| has_vowel(rest)) else {
        return;
    };
    *word = rest.to_owned();
    if ["at", "bl", "iz"].iter().any(|ending| word.ends_with(ending)) {
        word.push('e');
    } else if doubled(word) && !word.ends_with(['l', 's', 'z']) {
        word.pop();
    } else if measure(word) == 1 && ends_short(word) {
        word.push('e');
    }
}

/// Replaces the first suffix of the table that the word has, when what is before it measures at least `least`.
fn replace_first(word: &mut String, table: &[(&str, &str)], least: usize) {
    for (suffix, replacement) in table {
        if let Some(rest) = word.strip_suffix(suffix) {
            if measure(rest) >= least {
                *word = format!("{rest}{replacement}");
            }
            return;
        }
    }
}

fn drop_suffix(word: &mut String) {
    for suffix in STEP_4 {
        if let Some(rest) = word.strip_suffix(suffix) {
            if measure(rest) > 1 && (*suffix != "ion" || rest.ends_with(['s', 't'])) {
                word.truncate(rest.len());
            }
            return;
        }
    }
}

fn final_letters(word: &mut String) {
    if let Some(rest) = word.strip_suffix('e') {
        let size = measure(rest);
        if size > 1 || size == 1 && !ends_short(rest) {
            word.pop();
        }
    }
    if word.ends_with("ll") && measure(word) > 1 {
        word.pop();
    }
}

/// Whether each letter is a consonant; `y` is one at the start and after a vowel.
fn consonants(word: &str) -> Vec<bool> {
    let mut out: Vec<bool> = Vec::with_capacity(word.len());
    for letter in word.bytes() {
        let before = out.last().copied();
        out.push(match letter {
            b'a' | b'e' | b'i' | b'o' | b'u' => false,
            b'y' => before != Some(true),
            _ => true,
        });
    }
    out
}

/// How often a vowel is followed by a consonant.
fn measure(word: &str) -> usize {
    consonants(word).windows(2).filter(|pair| !pair[0] && pair[1]).count()
}

fn has_vowel(word: &str) -> bool {
    consonants(word).contains(&false)
}

fn doubled(word: &str) -> bool {
    let bytes = word.as_bytes();
    let end = bytes.len();
    end >= 2 && bytes[end - 1] == bytes[end - 2] && consonants(word)[end - 1]
}

/// Consonant, vowel, consonant at the end, the last not `w`, `x` or `y`.
fn ends_short(word: &str) -> bool {
    let letters = consonants(word);
    letters.len() >= 3 && letters[letters.len() - 3..] == [true, false, true] && !word.ends_with(['w', 'x', 'y'])
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn porters_own_examples() {
        for (word, expected) in [
            ("caresses", "caress"),
            ("ponies", "poni"),
            ("feed", "feed"),
            ("agreed", "agre"),
            ("plastered", "plaster"),
            ("hopping", "hop"),
            ("filing", "file"),
            ("happy", "happi"),
            ("sky", "sky"),
            ("relational", "relat"),
            ("electrical", "electr"),
            ("adoption", "adopt"),
            ("controlling", "control"),
            ("generalizations", "gener"),
        ] {
            assert_eq!(stem(word), expected);
        }
    }
}
