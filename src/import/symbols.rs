//! Characters that decorate: emoji, dingbats, arrows, joiners.

/// Whether a character is decoration.
pub(super) fn is_symbol(character: char) -> bool {
    matches!(character,
        '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2460}'..='\u{24ff}' | '\u{25a0}'..='\u{27bf}'
        | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0e}' | '\u{fe0f}'
        | '\u{200d}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}' | '\u{200b}' | '\u{200c}' | '\u{feff}')
}
