//! Style sheets as short as readers need them.

/// A style sheet without comments, and without blanks and semicolons that mean nothing; what is in quotes stays.
pub(super) fn style(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote = None;
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        match (quote, letter) {
            (Some(_), '\\') => {
                out.push(letter);
                out.extend(rest.next());
                continue;
            }
            (Some(open), _) if letter == open => quote = None,
            (None, '"' | '\'') => quote = Some(letter),
            (None, '/') if rest.peek() == Some(&'*') => {
                rest.next();
                let mut before = ' ';
                for inside in rest.by_ref() {
                    if (before, inside) == ('*', '/') {
                        break;
                    }
                    before = inside;
                }
                continue;
            }
            (None, _) if letter.is_whitespace() => {
                while rest.next_if(|next| next.is_whitespace()).is_some() {}
                let is_after = out.ends_with(['{', '}', ';', ':', ',', '>', ' ']) || out.is_empty();
                if is_after || matches!(rest.peek(), Some('{' | '}' | '>') | None) {
                    continue;
                }
                out.push(' ');
                continue;
            }
            // `0.5` is `.5`; no name has a point before a digit.
            (None, '.') if rest.peek().is_some_and(char::is_ascii_digit) => {
                let is_zero = |before: &str| !before.ends_with(|c: char| c.is_alphanumeric() || "._".contains(c));
                if out.strip_suffix('0').is_some_and(is_zero) {
                    out.pop();
                }
            }
            (None, '}') if out.ends_with(';') => drop(out.pop()),
            _ => {}
        }
        out.push(letter);
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_keeps_what_means_something() {
        let text = "/* A note; { */\n@media (min-width: 50rem) {\n  a :is(b, c)::after { content: \" ( \\\" ; \" / \"\"; margin: calc(1px + 2px) 0; }\n}\n";
        let short =
            "@media (min-width:50rem){a :is(b,c)::after{content:\" ( \\\" ; \" / \"\";margin:calc(1px + 2px) 0}}\n";
        assert_eq!(style(text), short);
        assert_eq!(style(short), short);
        assert_eq!(style("ul > li>a { top: 0 }\n"), "ul>li>a{top:0}\n");
        let text =
            "a{margin:0.5em -0.25em 10.5px 1.05px;transition:all 0.2s cubic-bezier(0.2,0,0.3,1);content:\"0.5\"}\n";
        let short = "a{margin:.5em -.25em 10.5px 1.05px;transition:all .2s cubic-bezier(.2,0,.3,1);content:\"0.5\"}\n";
        assert_eq!(style(text), short);
    }
}
