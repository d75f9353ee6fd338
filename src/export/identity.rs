//! What a book is known by across exports, so that a newer artifact takes the place of an older one.

use crate::book::Book;

/// The name that every id of the book's artifacts is made from: book.toml's, or the site's address, or the title.
fn name(book: &Book) -> &str {
    let config = &book.config;
    config.book.identifier.as_ref().or(config.site.url.as_ref()).unwrap_or(&config.book.title)
}

/// A number that only this book and `parts` give; the same on every machine.
pub(super) fn hash(book: &Book, parts: &[&str]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("askbook 2026-11 identities of exports");
    for part in [name(book)].iter().chain(parts) {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    *hasher.finalize().as_bytes()
}

/// The book's own identifier, a UUID of the kind that anybody may make in his own way (RFC 9562, version 8).
pub(super) fn urn(book: &Book) -> String {
    let mut bytes = hash(book, &["book"]);
    bytes[6] = 0x80 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    let hex = hex(&bytes[..16]);
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// Bytes as two hexadecimal digits each.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0x0f])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}
