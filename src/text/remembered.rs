//! What one build made and the next need not make again: bytes by a hash of what they were made from.

use std::io::{self, Write};
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Mutex;

use rustc_hash::FxHashMap;

/// A hash of all that decides a value.
pub type Key = [u8; 16];

/// What is remembered.
pub trait Kind {
    /// Says what makes the values, as a line; values that something else made are forgotten.
    const VERSION: &'static [u8];
}

/// What becomes of values that a build knew and did not use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unused {
    /// They stay for the next build: this one did not look at all that there is.
    Kept,
    /// They go.
    Dropped,
}

/// Values known from an earlier build, and those that this build used.
///
/// As bytes: the version line, then for each value ascending by key 16 bytes of key, the length of the value as a
/// little-endian `u32`, and the value.
pub struct Remembered<K> {
    known: Known,
    used: Mutex<FxHashMap<Key, Option<Box<[u8]>>>>,
    kind: PhantomData<fn() -> K>,
}

/// Values of an earlier build, where they are in its bytes. Most of them nobody asks for.
#[derive(Default)]
struct Known {
    bytes: Vec<u8>,
    places: FxHashMap<Key, Range<usize>>,
}

impl Known {
    fn get(&self, key: &Key) -> Option<&[u8]> {
        self.places.get(key).map(|place| &self.bytes[place.clone()])
    }
}

impl<K> Default for Remembered<K> {
    fn default() -> Self {
        Self { known: Known::default(), used: Mutex::default(), kind: PhantomData }
    }
}

impl<K: Kind> Remembered<K> {
    /// Reads what [`Remembered::write`] wrote; anything else knows nothing.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        let places = read(K::VERSION, &bytes).unwrap_or_default();
        Self { known: Known { bytes, places }, ..Self::default() }
    }

    /// The value known for `key`, or the one that `make` makes; `None` when that makes none.
    pub fn get_or_insert(&self, key: Key, make: impl FnOnce() -> Option<Vec<u8>>) -> Option<Vec<u8>> {
        if let Some(value) = self.known.get(&key) {
            self.used.lock().expect("no thread panics with the lock").insert(key, None);
            return Some(value.to_vec());
        }
        // A snippet stands on its question's page and on the topic's print page: the second comes for free.
        if let Some(Some(value)) = self.used.lock().expect("no thread panics with the lock").get(&key) {
            return Some(value.to_vec());
        }
        let value = make()?;
        let kept = Some(value.clone().into_boxed_slice());
        self.used.lock().expect("no thread panics with the lock").insert(key, kept);
        Some(value)
    }

    /// Whether the build used anything that was not known, or left out anything that was.
    #[must_use]
    pub fn has_changed(&self, unused: Unused) -> bool {
        let used = self.used.lock().expect("no thread panics with the lock");
        (unused == Unused::Dropped && used.len() != self.known.places.len()) || used.values().any(Option::is_some)
    }

    /// Writes what this build used, and what it did not if that is kept, to be read by the next one.
    ///
    /// # Errors
    /// Fails when `file` does.
    pub fn write(&self, unused: Unused, file: &mut dyn Write) -> io::Result<()> {
        let used = self.used.lock().expect("no thread panics with the lock");
        let mut entries: Vec<(&Key, &[u8])> =
            used.iter().filter_map(|(key, new)| Some((key, new.as_deref().or_else(|| self.known.get(key))?))).collect();
        if unused == Unused::Kept {
            let unused = self.known.places.iter().filter(|(key, _)| !used.contains_key(*key));
            entries.extend(unused.map(|(key, place)| (key, &self.known.bytes[place.clone()])));
        }
        entries.sort_unstable();
        file.write_all(K::VERSION)?;
        for (key, value) in entries {
            let Ok(length) = u32::try_from(value.len()) else { continue };
            file.write_all(key)?;
            file.write_all(&length.to_le_bytes())?;
            file.write_all(value)?;
        }
        Ok(())
    }

    /// Gives back the memory of what was made. It is for when all is kept and nobody asks any more: what is asked for again is made again.
    pub fn forget(&self) {
        *self.used.lock().expect("no thread panics with the lock") = FxHashMap::default();
    }

    /// What [`Remembered::write`] writes.
    #[cfg(test)]
    pub(crate) fn to_bytes(&self, unused: Unused) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(unused, &mut bytes).expect("memory takes it");
        bytes
    }
}

/// Makes the key of parts that come one after the other.
#[derive(Default)]
pub struct Hasher(blake3::Hasher);

impl Hasher {
    /// Adds a part, with its length.
    pub fn add(&mut self, part: &[u8]) {
        self.0.update(&(part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// The key of the parts so far.
    #[must_use]
    pub fn key(&self) -> Key {
        first_half(self.0.finalize())
    }
}

/// The key of what `bytes` decide.
#[must_use]
pub fn key_of(bytes: &[u8]) -> Key {
    first_half(blake3::hash(bytes))
}

fn first_half(hash: blake3::Hash) -> Key {
    let mut key = [0; 16];
    key.copy_from_slice(&hash.as_bytes()[..16]);
    key
}

/// The key of what `parts` decide, in their order.
#[must_use]
pub fn key(parts: &[&[u8]]) -> Key {
    let mut hasher = Hasher::default();
    for part in parts {
        hasher.add(part);
    }
    hasher.key()
}

/// A number that follows from `name`, equally likely to be any.
#[must_use]
pub fn number(name: &str) -> u32 {
    let hash = blake3::hash(name.as_bytes());
    hash.as_bytes().first_chunk::<4>().map_or(0, |bytes| u32::from_le_bytes(*bytes))
}

fn read(version: &[u8], bytes: &[u8]) -> Option<FxHashMap<Key, Range<usize>>> {
    let mut rest = bytes.strip_prefix(version)?;
    let mut places = FxHashMap::default();
    while !rest.is_empty() {
        let (key, tail) = rest.split_first_chunk::<16>()?;
        let (length, tail) = tail.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let start = bytes.len() - tail.len();
        rest = tail.get(length..)?;
        places.insert(*key, start..start + length);
    }
    Some(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Tried;
    impl Kind for Tried {
        const VERSION: &'static [u8] = b"test 1\n";
    }
    struct Later;
    impl Kind for Later {
        const VERSION: &'static [u8] = b"test 2\n";
    }

    fn value(memory: &Remembered<Tried>, name: &str, made: &str) -> String {
        let made = memory.get_or_insert(key(&[name.as_bytes()]), || Some(made.into())).expect("it is made");
        String::from_utf8(made).expect("it is text")
    }

    #[test]
    fn what_was_used_is_known_to_the_next_build() {
        let first = Remembered::<Tried>::default();
        assert_eq!(value(&first, "a", "A"), "A");
        assert_eq!(value(&first, "b", "B"), "B");
        assert!(first.has_changed(Unused::Dropped));
        let next = Remembered::<Tried>::from_bytes(first.to_bytes(Unused::Dropped));
        assert_eq!(value(&next, "a", "other"), "A");
        assert!(next.has_changed(Unused::Dropped), "one was left out");
        let last = Remembered::<Tried>::from_bytes(next.to_bytes(Unused::Dropped));
        assert_eq!(value(&last, "a", "other"), "A");
        assert!(!last.has_changed(Unused::Dropped));
        assert_eq!(value(&last, "b", "fresh"), "fresh", "what was not used is dropped");
    }

    #[test]
    fn what_is_damaged_or_of_another_version_knows_nothing() {
        let memory = Remembered::<Tried>::default();
        value(&memory, "a", "A");
        let bytes = memory.to_bytes(Unused::Dropped);
        for end in 0..bytes.len() {
            assert!(Remembered::<Tried>::from_bytes(bytes[..end].to_vec()).known.places.is_empty(), "{end}");
        }
        assert!(Remembered::<Later>::from_bytes(bytes).known.places.is_empty());
    }
}
