//! A question analyzed: its distinct terms by number, how often each field has them, and its words.

use std::hash::BuildHasher;
use std::io::{self, Write};

use rustc_hash::{FxBuildHasher, FxHashMap};
use tantivy::tokenizer::MAX_TOKEN_LEN;

use super::compounds::Compounds;
use super::numbers::{number, numbers};
use crate::model::search_field::{Analyzer, SEARCH_FIELDS};

/// Bytes of a number in what is kept.
pub(super) const NUMBER: usize = size_of::<u32>();

/// How often each of [`SEARCH_FIELDS`] has something.
pub(super) type Frequencies = [u32; SEARCH_FIELDS.len()];

/// Terms and words by number: what many questions have is there once, and is compared as a number.
#[derive(Default)]
pub(super) struct Terms {
    texts: Vec<String>,
    /// Made when a question is analyzed.
    numbers: FxHashMap<String, u32>,
    /// How many of them the book has.
    used: usize,
}

impl Terms {
    /// Reads what [`Terms::write`] wrote.
    pub(super) fn read(mut bytes: &[u8]) -> Option<Self> {
        let mut texts = Vec::new();
        while !bytes.is_empty() {
            let (length, rest) = bytes.split_first_chunk::<NUMBER>()?;
            let (text, rest) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
            texts.push(std::str::from_utf8(text).ok()?.to_owned());
            bytes = rest;
        }
        Some(Self { texts, ..Self::default() })
    }

    /// Writes each with its length as a little-endian `u32` before it.
    ///
    /// # Errors
    /// Fails when `file` does.
    pub(super) fn write(&self, file: &mut dyn Write) -> io::Result<()> {
        for text in &self.texts {
            let Ok(length) = u32::try_from(text.len()) else { continue };
            file.write_all(&length.to_le_bytes())?;
            file.write_all(text.as_bytes())?;
        }
        Ok(())
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// The term or word with this number.
    pub(super) fn text(&self, number: usize) -> &str {
        self.texts.get(number).map_or("", String::as_str)
    }

    /// Notes that the book has so many of them; which are both terms and words may count twice.
    pub(super) fn note_used(&mut self, count: usize) {
        self.used += count;
    }

    /// Whether so many are nobody's that it is time to begin again.
    pub(super) fn are_stale(&self) -> bool {
        self.texts.len() > 1000 + self.used + self.used / 4
    }

    /// The number of a term or word, which is a new one where it has none.
    pub(super) fn number(&mut self, text: &str) -> u32 {
        if self.numbers.len() < self.texts.len() {
            self.numbers = (0..).zip(&self.texts).map(|(number, text)| (text.clone(), number)).collect();
        }
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.texts.len()).expect("a book has fewer than four billion words");
        self.texts.push(text.to_owned());
        self.numbers.insert(text.to_owned(), number);
        number
    }
}

/// A question's terms and words.
///
/// Numbers are little-endian `u32`: the number of terms in each field; the number of distinct terms; for each its number, then with their
/// lengths, a byte each, the two texts of the [`FieldSet`] that has it; for each word of the vocabulary twice its number, plus 1 where the title, a heading or a tag has it.
#[derive(Clone, Copy)]
pub(super) struct Analyzed<'a> {
    lengths: &'a [u8],
    terms: &'a [u8],
    words: &'a [u8],
    /// What the numbers stand for.
    pub(super) texts: &'a Terms,
}

/// The fields that have a term, and how often: twice the mask of the fields, plus 1 where one has it more than once, and in that case
/// a frequency for each field of the mask, low bit first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FieldSet<'a> {
    pub(super) mask: &'a [u8],
    pub(super) frequencies: &'a [u8],
}

impl FieldSet<'_> {
    /// Whether one of these fields has the term.
    pub(super) fn has_any(self, fields: &[usize]) -> bool {
        let mask = self.mask();
        fields.iter().any(|field| mask >> field & 1 == 1)
    }

    /// How often each field has the term.
    pub(super) fn counts(self) -> Frequencies {
        let mask = self.mask();
        let mut frequencies = numbers(self.frequencies);
        std::array::from_fn(|field| match mask >> field & 1 {
            0 => 0,
            _ => frequencies.next().unwrap_or(1),
        })
    }

    fn mask(self) -> u32 {
        numbers(self.mask).next().unwrap_or_default() >> 1
    }
}

impl<'a> Analyzed<'a> {
    /// Of bytes that [`Counted::bytes`] made with the same terms; of others, nothing.
    pub(super) fn from_bytes(bytes: &'a [u8], texts: &'a Terms) -> Self {
        let read = || {
            let (lengths, rest) = bytes.split_at_checked(NUMBER * SEARCH_FIELDS.len())?;
            let (size, rest) = rest.split_first_chunk::<NUMBER>()?;
            let (terms, words) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*size)).ok()?)?;
            Some(Self { lengths, terms, words, texts })
        };
        read().unwrap_or(Self { lengths: &[], terms: &[], words: &[], texts })
    }

    /// How many terms each field has.
    pub(super) fn lengths(self) -> Frequencies {
        let mut lengths = in_fours(self.lengths);
        std::array::from_fn(|_| lengths.next().unwrap_or_default())
    }

    /// Its distinct terms, by number.
    pub(super) fn terms(self) -> impl Iterator<Item = (usize, FieldSet<'a>)> {
        let mut rest = self.terms;
        std::iter::from_fn(move || {
            let (number, after) = rest.split_first_chunk::<NUMBER>()?;
            let ([mask, frequencies], after) = after.split_first_chunk::<2>()?;
            let (mask, after) = after.split_at_checked(usize::from(*mask))?;
            let (frequencies, after) = after.split_at_checked(usize::from(*frequencies))?;
            rest = after;
            Some((u32::from_le_bytes(*number) as usize, FieldSet { mask, frequencies }))
        })
    }

    /// Its words for the vocabulary, by number, each with whether its title, a heading or a tag has it.
    pub(super) fn words(self) -> impl Iterator<Item = (usize, bool)> {
        in_fours(self.words).map(|word| ((word >> 1) as usize, word & 1 == 1))
    }

    /// The same with the terms of the parts of compounds.
    pub(super) fn with_parts(self, compounds: &mut Compounds) -> Counted {
        let mut counted = Counted::default();
        for (number, fields) in self.terms() {
            let (term, counts) = (self.texts.text(number), fields.counts());
            counted.add(term, counts);
            let of_words: Frequencies = std::array::from_fn(|place| {
                let is_of_words = matches!(SEARCH_FIELDS[place].analyzer, Analyzer::Everything | Analyzer::Telling);
                if is_of_words { counts[place] } else { 0 }
            });
            if of_words.iter().any(|count| *count > 0) {
                for part in compounds.parts_of(term) {
                    counted.add(part, of_words);
                }
            }
        }
        for (number, is_prominent) in self.words() {
            counted.add_word(self.texts.text(number), is_prominent);
        }
        counted
    }
}

/// The numbers in bytes.
fn in_fours(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(NUMBER).map(|four| four.try_into().map_or(0, u32::from_le_bytes))
}

/// Distinct terms in the order in which they came, and words.
#[derive(Default)]
pub(super) struct Counted {
    /// The terms, one after the other: a question has hundreds, and an allocation each would take longer than counting them.
    text: String,
    /// Where each ends in `text`, and how often each field has it.
    terms: Vec<(usize, Frequencies)>,
    /// The number of each term by its hash, or where another has that, by the next number that is free.
    places: FxHashMap<u64, usize>,
    words: Vec<(String, bool)>,
}

impl Counted {
    /// Adds so many of a term.
    pub(super) fn add(&mut self, term: &str, counts: Frequencies) {
        // One that tantivy would not take is in neither index.
        if term.len() > MAX_TOKEN_LEN {
            return;
        }
        let mut hash = FxBuildHasher.hash_one(term);
        let place = loop {
            match self.places.get(&hash) {
                Some(place) if self.term(*place) == term => break *place,
                Some(_) => hash = hash.wrapping_add(1),
                None => {
                    self.text.push_str(term);
                    self.terms.push((self.text.len(), Frequencies::default()));
                    self.places.insert(hash, self.terms.len() - 1);
                    break self.terms.len() - 1;
                }
            }
        };
        for (sum, count) in self.terms[place].1.iter_mut().zip(counts) {
            *sum += count;
        }
    }

    fn term(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(0, |before| self.terms[before].0);
        &self.text[start..self.terms[place].0]
    }

    /// These terms, of which none is looked for any more, with these words.
    pub(super) fn with_words(self, words: Vec<(String, bool)>) -> Self {
        Self { words, places: FxHashMap::default(), ..self }
    }

    fn add_word(&mut self, word: &str, is_prominent: bool) {
        self.words.push((word.to_owned(), is_prominent));
    }

    /// As [`Analyzed`] reads it.
    pub(super) fn bytes(&self, texts: &mut Terms) -> Vec<u8> {
        let mut bytes = Vec::new();
        for field in 0..SEARCH_FIELDS.len() {
            let length: u32 = self.terms.iter().map(|(_, counts)| counts[field]).sum();
            bytes.extend_from_slice(&length.to_le_bytes());
        }
        let size_at = bytes.len();
        bytes.extend_from_slice(&[0; NUMBER]);
        let (mut mask_text, mut frequencies) = (String::new(), String::new());
        for (place, (_, counts)) in self.terms.iter().enumerate() {
            let mask =
                (0..SEARCH_FIELDS.len()).filter(|field| counts[*field] > 0).fold(0, |mask, field| mask | 1 << field);
            let is_frequent = counts.iter().any(|count| *count > 1);
            mask_text.clear();
            frequencies.clear();
            number(&mut mask_text, mask << 1 | u32::from(is_frequent));
            for count in counts.iter().filter(|count| is_frequent && **count > 0) {
                number(&mut frequencies, *count);
            }
            let length = |text: &str| u8::try_from(text.len()).expect("a dozen numbers of seven letters at most");
            bytes.extend_from_slice(&texts.number(self.term(place)).to_le_bytes());
            bytes.extend_from_slice(&[length(&mask_text), length(&frequencies)]);
            bytes.extend_from_slice(mask_text.as_bytes());
            bytes.extend_from_slice(frequencies.as_bytes());
        }
        let size = u32::try_from(bytes.len() - size_at - NUMBER).expect("a file has fewer than 2^28 words");
        bytes[size_at..size_at + NUMBER].copy_from_slice(&size.to_le_bytes());
        for (word, is_prominent) in &self.words {
            bytes.extend_from_slice(&(texts.number(word) << 1 | u32::from(*is_prominent)).to_le_bytes());
        }
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often one field has something.
    fn of(field: usize, count: u32) -> Frequencies {
        std::array::from_fn(|place| if place == field { count } else { 0 })
    }

    #[test]
    fn terms_are_read_as_they_were_counted() {
        let mut counted = Counted::default();
        counted.add("lock", of(0, 1));
        counted.add("mutex", of(3, 1));
        counted.add("lock", of(10, 70));
        counted.add("lock", of(0, 1));
        counted.add(&"x".repeat(MAX_TOKEN_LEN + 1), of(0, 1));
        counted.add_word("mutex", true);
        counted.add_word("locks", false);
        let mut terms = Terms::default();
        terms.number("other");
        let bytes = counted.bytes(&mut terms);
        let read = Analyzed::from_bytes(&bytes, &terms);
        assert_eq!(read.lengths(), [2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 70]);
        let found: Vec<(&str, Frequencies)> =
            read.terms().map(|(number, fields)| (terms.text(number), fields.counts())).collect();
        assert_eq!(found, [("lock", [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70]), ("mutex", of(3, 1))]);
        let (_, lock) = read.terms().next().expect("there are two");
        assert!(lock.has_any(&[3, 10]) && !lock.has_any(&[3]));
        let words: Vec<(&str, bool)> = read.words().map(|(number, mark)| (terms.text(number), mark)).collect();
        assert_eq!(words, [("mutex", true), ("locks", false)]);
        for end in 0..bytes.len() {
            assert!(Analyzed::from_bytes(&bytes[..end], &terms).terms().count() <= 2);
        }
    }

    #[test]
    fn terms_with_one_hash_are_two() {
        let mut counted = Counted::default();
        counted.add("lock", of(0, 1));
        counted.places.insert(FxBuildHasher.hash_one("mutex"), 0);
        counted.add("mutex", of(1, 1));
        counted.add("mutex", of(1, 1));
        assert_eq!(counted.terms.len(), 2);
        assert_eq!((counted.term(1), counted.terms[1].1), ("mutex", of(1, 2)));
    }
}
