//! A style sheet for text that runs from right to left: readers of e-books and cards are too old for logical properties.

use crate::text::language::Direction;

/// `css` with left and right exchanged where `direction` wants it, except in rules for code, which runs from left to right everywhere.
pub(super) fn mirrored(css: &str, direction: Direction) -> String {
    match direction {
        Direction::LeftToRight => css.to_owned(),
        Direction::RightToLeft => {
            css.lines().map(|line| if is_of_code(line) { line.to_owned() } else { rule(line) } + "\n").collect()
        }
    }
}

fn is_of_code(line: &str) -> bool {
    let selector = line.split('{').next().unwrap_or("");
    ["pre", "figure.code", ".drawing"].iter().any(|code| selector.contains(code))
}

/// One rule on one line.
fn rule(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for declaration in line.split_inclusive([';', '{', '}']) {
        let (start, end) = declaration.split_at(declaration.trim_end_matches([';', '{', '}']).len());
        let Some((name, value)) = start.split_once(": ").filter(|_| !end.starts_with('{')) else {
            out.push_str(declaration);
            continue;
        };
        let sides: Vec<&str> = value.split(' ').collect();
        let value = match (name.trim(), sides.as_slice()) {
            ("margin" | "padding", [top, right, bottom, left]) => format!("{top} {left} {bottom} {right}"),
            ("text-align", ["left"]) => "right".to_owned(),
            ("text-align", ["right"]) => "left".to_owned(),
            _ => value.to_owned(),
        };
        let name =
            if name.contains("-left") { name.replace("-left", "-right") } else { name.replace("-right", "-left") };
        out.push_str(&format!("{name}: {value}{end}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn left_and_right_change_places_except_for_code() {
        let css = "a { margin: 1em 2em 3em 4em; border-left: 1px solid; text-align: left; }\npre { text-align: left; }\n\
                   .right { text-align: right; padding: 0 1em; }\n@media print { b:hover { margin-left: 0; } }\n";
        let mirrored_css = "a { margin: 1em 4em 3em 2em; border-right: 1px solid; text-align: right; }\npre { text-align: left; }\n\
                            .right { text-align: left; padding: 0 1em; }\n@media print { b:hover { margin-right: 0; } }\n";
        assert_eq!(mirrored(css, Direction::RightToLeft), mirrored_css);
        assert_eq!(mirrored(css, Direction::LeftToRight), css);
        assert_eq!(mirrored(&mirrored(css, Direction::RightToLeft), Direction::RightToLeft), css);
    }
}
