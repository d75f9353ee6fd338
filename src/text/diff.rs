//! The difference between two texts, as `diff -u` shows it.

use std::fmt::Write as _;
use std::ops::Range;

/// Lines shown around a change.
const CONTEXT: usize = 1;
/// Lines that may differ before everything between the first and the last of them counts as changed: finding out more takes
/// time and memory with the square of their number.
const MAX_EDITS: usize = 1000;

/// The lines `before` that the lines `after` replace; one of the two may be empty.
struct Change {
    before: Range<usize>,
    after: Range<usize>,
}

/// The difference between two editions of the file `path`; empty when they are equal.
#[must_use]
pub fn unified(path: &str, before: &str, after: &str) -> String {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let mut shown = String::new();
    for changes in changes(&old, &new).chunk_by(|one, next| next.before.start - one.before.end <= 2 * CONTEXT) {
        if shown.is_empty() {
            shown = format!("--- a/{path}\n+++ b/{path}\n");
        }
        let (first, last) = (&changes[0], &changes[changes.len() - 1]);
        let lead = first.before.start.min(CONTEXT);
        let trail = (old.len() - last.before.end).min(CONTEXT);
        let old_lines = first.before.start - lead..last.before.end + trail;
        let new_lines = first.after.start - lead..last.after.end + trail;
        let _ = writeln!(shown, "@@ -{} +{} @@", place(&old_lines), place(&new_lines));
        let mut done = old_lines.start;
        for change in changes {
            add(&mut shown, ' ', &old[done..change.before.start]);
            add(&mut shown, '-', &old[change.before.clone()]);
            add(&mut shown, '+', &new[change.after.clone()]);
            done = change.before.end;
        }
        add(&mut shown, ' ', &old[done..old_lines.end]);
    }
    shown
}

/// A range of lines as a hunk's head names it: no lines are those after the line before them.
fn place(lines: &Range<usize>) -> String {
    match lines.len() {
        0 => format!("{},0", lines.start),
        1 => (lines.start + 1).to_string(),
        count => format!("{},{count}", lines.start + 1),
    }
}

fn add(shown: &mut String, sign: char, lines: &[&str]) {
    for line in lines {
        shown.push(sign);
        shown.push_str(line);
        if !line.ends_with('\n') {
            shown.push_str("\n\\ No newline at end of file\n");
        }
    }
}

/// What changed, in order.
fn changes(old: &[&str], new: &[&str]) -> Vec<Change> {
    let same_start = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let (old_rest, new_rest) = (&old[same_start..], &new[same_start..]);
    let same_end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(old, new)| old == new).count();
    let old_middle = &old_rest[..old_rest.len() - same_end];
    let new_middle = &new_rest[..new_rest.len() - same_end];
    let kept = kept_lines(old_middle, new_middle).unwrap_or_default();
    let (mut changes, mut old_done, mut new_done) = (Vec::new(), 0, 0);
    for (old_kept, new_kept) in kept.into_iter().chain([(old_middle.len(), new_middle.len())]) {
        if old_done < old_kept || new_done < new_kept {
            changes.push(Change {
                before: same_start + old_done..same_start + old_kept,
                after: same_start + new_done..same_start + new_kept,
            });
        }
        (old_done, new_done) = (old_kept + 1, new_kept + 1);
    }
    changes
}

/// Lines that both have, `(place in old, place in new)` in order, as many as there can be: Myers, "An O(ND) difference
/// algorithm and its variations" (1986). None when more than [`MAX_EDITS`] lines differ.
fn kept_lines(old: &[&str], new: &[&str]) -> Option<Vec<(usize, usize)>> {
    let most = (old.len() + new.len()).min(MAX_EDITS);
    // The diagonal `zero + k` holds the points whose place in `old` is `k` more than that in `new`.
    let zero = most + 1;
    let is_insertion = |reach: &[usize], first: usize, edits: usize, diagonal: usize| {
        let at = diagonal - first;
        diagonal == zero - edits || diagonal != zero + edits && reach[at - 1] < reach[at + 1]
    };
    // How far into `old` each diagonal gets.
    let mut reach = vec![0; 2 * most + 3];
    let mut rounds = Vec::new();
    for edits in 0..=most {
        rounds.push(reach[zero - edits - 1..=zero + edits + 1].to_vec());
        for diagonal in (zero - edits..=zero + edits).step_by(2) {
            let mut x =
                if is_insertion(&reach, 0, edits, diagonal) { reach[diagonal + 1] } else { reach[diagonal - 1] + 1 };
            while old.get(x).is_some_and(|line| new.get(x + zero - diagonal) == Some(line)) {
                x += 1;
            }
            reach[diagonal] = x;
            if (x, x + zero - diagonal) == (old.len(), new.len()) {
                return Some(way_back(x, diagonal, zero, &rounds, is_insertion));
            }
        }
    }
    None
}

/// The equal lines on the way that led to `x` on `diagonal`; `rounds` has the reach before each number of edits.
fn way_back(
    mut x: usize,
    mut diagonal: usize,
    zero: usize,
    rounds: &[Vec<usize>],
    is_insertion: impl Fn(&[usize], usize, usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    let mut kept = Vec::new();
    for (edits, reach) in rounds.iter().enumerate().rev() {
        let first = zero - edits - 1;
        // Where the edit of this round led, after which lines are equal.
        let (landed, before) = match edits {
            0 => (0, diagonal),
            _ if is_insertion(reach, first, edits, diagonal) => (reach[diagonal + 1 - first], diagonal + 1),
            _ => (reach[diagonal - 1 - first] + 1, diagonal - 1),
        };
        kept.extend((landed..x).rev().map(|line| (line, line + zero - diagonal)));
        x = if before < diagonal { landed - 1 } else { landed };
        diagonal = before;
    }
    kept.reverse();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_shown_as_diff_shows_it() {
        let head = "--- a/x.md\n+++ b/x.md\n";
        for (before, after, expected) in [
            ("a\nb\n", "a\nb\n", ""),
            ("a\nb\nc\nd\n", "a\nB\nc\nd\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"),
            ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
            ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
            ("a\nb", "a\nb\n", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"),
            // Two hunks, and two changes in one.
            ("1\n2\n3\n4\n5\n", "0\n2\n3\n4\n6\n", "@@ -1,2 +1,2 @@\n-1\n+0\n 2\n@@ -4,2 +4,2 @@\n 4\n-5\n+6\n"),
            ("1\n2\n3\n4\n", "0\n2\n3\n6\n", "@@ -1,4 +1,4 @@\n-1\n+0\n 2\n 3\n-4\n+6\n"),
            // What moved is one deletion and one insertion, not a new text.
            ("x\na\nb\nc\n", "a\nb\nc\nx\n", "@@ -1,2 +1 @@\n-x\n a\n@@ -4 +3,2 @@\n c\n+x\n"),
        ] {
            let expected = if expected.is_empty() { String::new() } else { format!("{head}{expected}") };
            assert_eq!(unified("x.md", before, after), expected, "{before:?} {after:?}");
        }
    }

    #[test]
    fn texts_without_a_common_line_take_no_time() {
        let text = |word: &str| (0..100_000).map(|number| format!("{word} {number}\n")).collect::<Vec<_>>().concat();
        assert_eq!(unified("x.md", &text("a"), &text("b")).lines().count(), 200_003);
    }

    proptest::proptest! {
        #[test]
        fn the_lines_of_a_difference_make_both_texts(before in "([abc]\n){0,12}", after in "([abc]\n){0,12}") {
            let old: Vec<&str> = before.split_inclusive('\n').collect();
            let new: Vec<&str> = after.split_inclusive('\n').collect();
            let (mut made, mut done) = (String::new(), 0);
            for change in changes(&old, &new) {
                made += &old[done..change.before.start].concat();
                proptest::prop_assert_eq!(made.lines().count(), change.after.start);
                made += &new[change.after].concat();
                done = change.before.end;
            }
            made += &old[done..].concat();
            proptest::prop_assert_eq!(made, after);
        }
    }
}
