//! Lines of code that differ by numbers and names only: what is remembered of one holds for the others.

use std::ops::Range;

use super::Stretch;

/// Syntaxes to which a number alone is a number, whichever it is: lines that differ by such alone have their
/// colors in the same places. `numbers_and_names_are_all_alike` tries that on the handbook's code.
const NUMBERS_ALIKE: &[&str] = &["Go", "SQL", "YAML", "JSON", "TOML", "Dockerfile", "Protocol Buffer"];

/// Syntaxes to which any word is a name but these, in lower case: words of the language, and those that it declares itself
/// (<https://go.dev/ref/spec#Keywords>, <https://go.dev/ref/spec#Predeclared_identifiers>, <https://yaml.org/type/>).
const NAMES_ALIKE: &[(&str, &str)] = &[
    (
        "Go",
        "any append bool break byte cap case chan clear close comparable complex const continue copy default defer delete else error \
         fallthrough false for func go goto if imag import int interface iota len make map max min new nil package panic print println \
         range real recover return rune select string struct switch true type uint uintptr var",
    ),
    ("YAML", "false inf nan no null off on true yes"),
    ("JSON", "false null true"),
    ("TOML", "false inf nan true"),
];

/// What is alike in the lines of a syntax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Alike {
    /// The words that are no names; `None` where any word can be one of the language.
    words: Option<&'static str>,
}

impl Alike {
    /// What is alike to the syntax of this name; `None` where nothing is.
    pub(super) fn of(syntax: &str) -> Option<Self> {
        let words = NAMES_ALIKE.iter().find(|(name, _)| *name == syntax).map(|(_, words)| *words);
        (words.is_some() || NUMBERS_ALIKE.contains(&syntax)).then_some(Self { words })
    }

    fn is_name(self, word: &str) -> bool {
        let is_word = |words: &str| words.split(' ').any(|known| known.eq_ignore_ascii_case(word));
        word.len() > 1 && self.words.is_some_and(|words| !is_word(words))
    }
}

/// A line with one sign for each number and each name in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) text: String,
    /// Where each sign stands: what it stands for in the line, and the sign in `text`.
    signs: Vec<[Range<usize>; 2]>,
}

impl Shape {
    /// The shape of a line; `None` when it is the line itself.
    ///
    /// 0, 1 and numbers that begin with 0 are left as they are: they can be a truth value or of another base. So are those
    /// with a letter or sign beside them that could make them a part of something else, such as a date, and words that may
    /// be part of an escape or a directive. The signs of names tell how these begin.
    pub(super) fn of(line: &str, alike: Alike) -> Option<Self> {
        if line.contains("//go:") {
            return None;
        }
        let bytes = line.as_bytes();
        let is_plain = |byte: u8| b" \t(),;[]=<>\"".contains(&byte);
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii();
        let mut shape = Self { text: String::with_capacity(line.len()), ..Self::default() };
        let (mut copied, mut at) = (0, 0);
        let mut is_escaped = false;
        while at < bytes.len() {
            if !is_part(bytes[at]) {
                is_escaped = !bytes[at].is_ascii_whitespace() && (is_escaped || b"%\\".contains(&bytes[at]));
                at += 1;
                continue;
            }
            let start = at;
            at += bytes[at..].iter().take_while(|byte| is_part(**byte)).count();
            let word = &line[start..at];
            let beside = [start.checked_sub(1).map(|before| bytes[before]), bytes.get(at).copied()];
            let sign = if word.bytes().all(|byte| byte.is_ascii_digit()) {
                let is_alone = beside.into_iter().flatten().all(is_plain);
                (is_alone && !word.starts_with('0') && word != "1").then_some("9")
            } else if !is_escaped && word.bytes().all(|byte| byte.is_ascii_alphabetic()) && alike.is_name(word) {
                let is_upper = |byte: u8| byte.is_ascii_uppercase();
                Some(if word.bytes().all(is_upper) {
                    "NN"
                } else if word.bytes().next().is_some_and(is_upper) {
                    "nN"
                } else {
                    "nn"
                })
            } else {
                None
            };
            if let Some(sign) = sign {
                shape.text.push_str(&line[copied..start]);
                let place = shape.text.len();
                shape.text.push_str(sign);
                shape.signs.push([start..at, place..shape.text.len()]);
                copied = at;
            }
        }
        if shape.signs.is_empty() {
            return None;
        }
        shape.text.push_str(&line[copied..]);
        Some(shape)
    }

    /// Stretches of the line as stretches of its shape; `None` when one ends inside a number or a name.
    pub(super) fn in_shape(&self, stretches: &[Stretch]) -> Option<Vec<Stretch>> {
        self.moved(stretches, |[line, shape]| [line, shape])
    }

    /// Stretches of the shape as stretches of the line.
    pub(super) fn in_line(&self, stretches: &[Stretch]) -> Option<Vec<Stretch>> {
        self.moved(stretches, |[line, shape]| [shape, line])
    }

    /// Stretches moved from the first of two places of each sign to the second.
    fn moved(
        &self,
        stretches: &[Stretch],
        places: fn(&[Range<usize>; 2]) -> [&Range<usize>; 2],
    ) -> Option<Vec<Stretch>> {
        let mut signs = self.signs.iter().map(places).peekable();
        let (mut from, mut to) = (0, 0);
        let moved = stretches.iter().map(|(end, class)| {
            while let Some([passed, moved]) = signs.next_if(|[sign, _]| sign.end <= *end) {
                (from, to) = (passed.end, moved.end);
            }
            let is_inside = signs.peek().is_some_and(|[sign, _]| sign.start < *end);
            (!is_inside).then_some((to + end - from, *class))
        });
        moved.collect()
    }

    /// The line with something else in place of what each sign stands for.
    #[cfg(test)]
    pub(super) fn filled(&self, line: &str, other: impl Fn(&str) -> &'static str) -> String {
        let mut filled = String::new();
        let mut copied = 0;
        for [place, sign] in &self.signs {
            filled += &line[copied..place.start];
            filled += other(&self.text[sign.clone()]);
            copied = place.end;
        }
        filled + &line[copied..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(line: &str, syntax: &str) -> Option<String> {
        Some(Shape::of(line, Alike::of(syntax)?)?.text)
    }

    #[test]
    fn a_shape_keeps_what_may_mean_something() {
        assert_eq!(shape("where a = len(b) + 53 and a > 7", "SQL").as_deref(), Some("where a = len(b) + 9 and a > 9"));
        for same in
            ["a", "x = 1 + 0", "07 0644", "2026-11-21", "10:20", "a12 12a", "1.25", "-12", "%12d", "12:", "{2}", "0x12"]
        {
            assert_eq!(shape(same, "SQL"), None, "{same}");
        }
        let go = shape("if Count, err := os.Read(file, \"%dpx \\tab name\"); err != nil {", "Go");
        assert_eq!(go.as_deref(), Some("if nN, nn := nn.nN(nn, \"%dpx \\tab nn\"); nn != nil {"));
        for same in ["x := y", "//go:embed files", "for i := range 10x {", "naïve", "int64", "_test", "\"%+vname\""] {
            assert_eq!(shape(same, "Go"), None, "{same}");
        }
        assert_eq!(shape("kind: Pod # URL", "YAML").as_deref(), Some("nn: nN # NN"));
        assert_eq!((shape("Yes", "YAML"), shape("name", "Python")), (None, None));
    }

    #[test]
    fn stretches_move_with_the_names() {
        let alike = Alike::of("Go").expect("names are alike");
        let (one, other) = (Shape::of("reader := 12", alike), Shape::of("w := 345", alike));
        let (one, other) = (one.expect("it has a name"), other.expect("it has a number"));
        let moved = one.in_shape(&[(6, Some("v")), (10, None), (12, Some("n"))]).expect("they end beside names");
        assert_eq!(moved, [(2, Some("v")), (6, None), (7, Some("n"))]);
        assert_eq!(one.in_line(&moved).expect("it is a shape"), [(6, Some("v")), (10, None), (12, Some("n"))]);
        assert_eq!(other.in_line(&[(5, None), (6, Some("n"))]).expect("it is a shape"), [(5, None), (8, Some("n"))]);
        assert_eq!(one.in_shape(&[(3, None)]), None);
    }
}
