//! Messages as they travel: JSON after a header that says how long it is
//! (<https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol>).

use std::io::{self, BufRead, Read, Write};

use serde_json::Value;

/// Longest message that is read, in bytes.
const MAX_MESSAGE: usize = 64 * 1024 * 1024;

/// The next message; `None` at the end of the input.
///
/// # Errors
/// Fails when the input is not of this protocol, or breaks off in a message: what follows cannot be found.
pub(super) fn read(input: &mut impl BufRead) -> io::Result<Option<Value>> {
    let broken = |message: &str| io::Error::new(io::ErrorKind::InvalidData, message.to_owned());
    let mut length: Option<usize> = None;
    loop {
        let mut line = String::new();
        if input.by_ref().take(4096).read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.split_once(':') else {
            if line.trim().is_empty() {
                break;
            }
            return Err(broken("a line before the message is no header"));
        };
        if name.trim().eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok();
        }
    }
    let length = length.filter(|length| *length <= MAX_MESSAGE);
    let length = length.ok_or_else(|| broken("a message does not say its length"))?;
    let mut bytes = vec![0; length];
    input.read_exact(&mut bytes)?;
    serde_json::from_slice(&bytes).map(Some).map_err(|error| broken(&format!("a message is not JSON: {error}")))
}

/// Sends a message.
///
/// # Errors
/// Fails when nobody reads any more.
pub(super) fn write(output: &mut impl Write, message: &Value) -> io::Result<()> {
    let text = message.to_string();
    write!(output, "Content-Length: {}\r\n\r\n{text}", text.len())?;
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let messages = [serde_json::json!({"a": "ß😀"}), serde_json::json!([1, null])];
        let mut bytes = Vec::new();
        for message in &messages {
            write(&mut bytes, message).expect("a vector takes everything");
        }
        let mut input = bytes.as_slice();
        for message in messages {
            assert_eq!(read(&mut input).expect("it is a message"), Some(message));
        }
        assert_eq!(read(&mut input).expect("it is the end"), None);
    }

    #[test]
    fn headers_are_read_in_any_form_and_what_is_none_is_refused() {
        let mut input = &b"Content-Type: x; charset=utf-8\r\ncontent-length:2\r\n\r\n{}"[..];
        assert_eq!(read(&mut input).expect("it is a message"), Some(serde_json::json!({})));
        for broken in ["hello\n", "A: b\r\n\r\n{}", "Content-Length: 9\r\n\r\n{}", "Content-Length: 2\r\n\r\n{{"] {
            assert!(read(&mut broken.as_bytes()).is_err(), "{broken}");
        }
    }
}
