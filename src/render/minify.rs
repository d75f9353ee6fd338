//! Scripts as short as readers need them.

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

#[cfg(test)]
mod tests {
    use super::*;

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
