//! Files into the bytes of a zip archive that depend on nothing but the files.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::error::Error;

/// An archive that is being written, in the order in which files are added.
pub(super) struct Archive {
    writer: ZipWriter<Cursor<Vec<u8>>>,
}

impl Archive {
    pub(super) fn new() -> Self {
        Self { writer: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    /// Adds a file as it is: one that is compressed already, or must be readable at its place.
    pub(super) fn store(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.add(path, bytes, CompressionMethod::Stored)
    }

    /// Adds a file, compressed.
    pub(super) fn deflate(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.add(path, bytes, CompressionMethod::Deflated)
    }

    fn add(&mut self, path: &str, bytes: &[u8], method: CompressionMethod) -> Result<(), Error> {
        // The format has no way to leave the date out; 1980-01-01 is its zero.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let added = self.writer.start_file(path, options);
        added.map_err(|error| failed(&error))?;
        self.writer.write_all(bytes).map_err(|error| failed(&error))
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, Error> {
        self.writer.finish().map(Cursor::into_inner).map_err(|error| failed(&error))
    }
}

fn failed(error: &dyn std::error::Error) -> Error {
    Error::message(format!("cannot write the archive: {error}"))
}
