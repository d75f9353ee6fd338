//! How far two words are apart: the edits that make one of the other.

/// Insertions, deletions, replacements and swaps of neighbors between two words; `None` when more than `most`.
#[must_use]
pub fn edits(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|edits| *edits <= most)
}

/// All edits between two words.
#[must_use]
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    edits(&a, &b, usize::MAX).expect("no word is longer than that")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_is_one_edit() {
        let near = |a: &str, b: &str| edits(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), 2);
        for (a, b, least, all) in [
            ("mutex", "mutxe", Some(1), 1),
            ("kubernetes", "kubernets", Some(1), 1),
            ("xubernets", "kubernetes", Some(2), 2),
            ("channel", "mutex", None, 6),
            ("", "ab", Some(2), 2),
            ("ca", "abc", None, 3),
        ] {
            assert_eq!((near(a, b), distance(a, b)), (least, all), "{a} {b}");
        }
    }
}
