//! Scripts and style sheets as short as readers need them.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_mangler::{MangleOptions, Mangler};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// A classic script without comments and blanks, its local names shortened. Names at its top level stay, since other scripts
/// of the page may use them; statements stay as they are, those of a module too. What cannot be parsed comes back as it is.
pub(super) fn script(text: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::script()).parse();
    if parsed.panicked || !parsed.diagnostics.is_empty() {
        return text.to_owned();
    }
    let options = MangleOptions { top_level: Some(false), ..MangleOptions::default() };
    let mangled = Mangler::new().with_options(options).build(&parsed.program);
    let options = CodegenOptions { minify: true, comments: CommentOptions::disabled(), ..CodegenOptions::default() };
    let code = Codegen::new().with_options(options).with_scoping(Some(mangled.scoping)).build(&parsed.program).code;
    // The printer turns escapes into the characters that they stand for; a page with the script in it may not have all.
    let is_printable = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\t');
    if code.chars().all(is_printable) { code } else { text.to_owned() }
}

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

    #[test]
    fn what_other_scripts_may_name_stays() {
        let text = "// A note.\nvar shared = 1;\nfunction open(first) { return first.second + shared; }\n";
        let short = script(text);
        assert!(short.contains("shared") && short.contains("open(") && short.contains(".second"), "{short}");
        assert!(!short.contains("first") && !short.contains("note") && !short.contains('\n'), "{short}");
    }

    #[test]
    fn what_cannot_be_written_shorter_stays_as_it_is() {
        for text in ["var = ;\n", "var sign = '\\x7f';\n"] {
            assert_eq!(script(text), text);
        }
    }
}
