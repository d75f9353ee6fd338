//! Bytes of a foreign file into text: byte order marks, line ends, invalid UTF-8, twice-encoded UTF-8.

use std::borrow::Cow;

use super::report::RepairKind;
use crate::text::windows_1252;

/// Signs that may begin an element, in all: a parser keeps some 200 bytes for each, and no document that people write has as many.
pub(super) const MAX_SIGNS: usize = 2_000_000;

/// A file's text with `\n` line ends, and what had to be done to it.
pub(super) struct Text {
    /// The text.
    pub(super) text: String,
    /// Indexes of lines that were changed, and how.
    pub(super) repairs: Vec<(usize, RepairKind)>,
}

/// Reads a file; `None` when it is no text, or none that can be parsed in little memory.
pub(super) fn read(bytes: &[u8]) -> Option<Text> {
    if bytes.iter().filter(|byte| b"<[*_`~$|&".contains(byte)).count() > MAX_SIGNS {
        return None;
    }
    let (text, mut repairs) = decode(bytes)?;
    // A mark that got into the middle of a joined file is as invisible there, and parsers skip it at a body's start.
    let text = if text.contains('\u{feff}') { text.replace('\u{feff}', "") } else { text };
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
    let mut lines: Vec<Cow<'_, str>> = text.split('\n').map(Cow::from).collect();
    for (at, line) in lines.iter_mut().enumerate() {
        if line.contains('\u{fffd}') {
            repairs.push((at, RepairKind::InvalidUtf8));
        }
        if let Some(restored) = windows_1252::restored(line) {
            *line = restored.into();
            repairs.push((at, RepairKind::Mojibake));
        }
    }
    Some(Text { text: lines.join("\n"), repairs })
}

fn decode(bytes: &[u8]) -> Option<(String, Vec<(usize, RepairKind)>)> {
    if let Some(text) = utf16(bytes) {
        return Some((text, vec![(0, RepairKind::Utf16)]));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let odd = text.chars().filter(|c| matches!(c, '\u{fffd}' | '\0')).count();
    if odd > 8 && odd * 10 > text.chars().count() {
        return None;
    }
    Some((text.replace('\0', "\u{fffd}"), Vec::new()))
}

/// UTF-16 with a byte order mark.
fn utf16(bytes: &[u8]) -> Option<String> {
    let read = match bytes.get(..2)? {
        [0xff, 0xfe] => u16::from_le_bytes,
        [0xfe, 0xff] => u16::from_be_bytes,
        _ => return None,
    };
    let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
    Some(String::from_utf16_lossy(&units))
}
