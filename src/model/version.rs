//! Versions of tools, as numbers with dots.

/// A version: `1.27.3` is `[1, 27, 3]`. What follows the numbers, as in `2.0-rc1`, does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    text: String,
    numbers: Vec<u64>,
}

impl Version {
    /// Reads a version; `None` where the text does not begin with a number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let parts = text[..end].trim_end_matches('.').split('.');
        let numbers = parts.map(|part| part.parse().ok()).collect::<Option<Vec<u64>>>()?;
        Some(Self { text: text.to_owned(), numbers })
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it belongs to a release before `oldest`, compared as far as that has numbers: 18.4 is not before 18.
    #[must_use]
    pub fn is_before(&self, oldest: &Self) -> bool {
        let count = oldest.numbers.len().min(self.numbers.len());
        self.numbers[..count] < oldest.numbers[..count]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_numbers() {
        for (version, oldest, expected) in [
            ("1.9", "1.10", true),
            ("1.26.2", "1.26", false),
            ("1.26", "1.26.2", false),
            ("18", "14", false),
            ("9.6", "14", true),
            ("2.0-rc1", "2", false),
            ("1.27rc1", "1.27", false),
        ] {
            let [version, oldest] = [version, oldest].map(|text| Version::parse(text).expect("it is a version"));
            assert_eq!(version.is_before(&oldest), expected, "{version:?} {oldest:?}");
        }
        for text in ["", "v1", "latest", ".5", "1..2"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }
}
