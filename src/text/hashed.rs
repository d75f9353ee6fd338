//! Data as bytes to make a key of: equal values have equal bytes, and others of the same type do not. Nothing reads them again, so
//! fields have no names and nothing is escaped.

use std::fmt;

use serde::{Serialize, ser};

/// Before each element of a list or entry of a map, and before a value that may be absent.
const HERE: u8 = 1;
/// After the last element, and in place of an absent value.
const NONE: u8 = 0;

/// Adds what `value` consists of to `bytes`.
///
/// # Panics
/// Where a value's own `Serialize` fails.
pub fn put(bytes: &mut Vec<u8>, value: &impl Serialize) {
    value.serialize(&mut Bytes(bytes)).expect("bytes take any value");
}

struct Bytes<'a>(&'a mut Vec<u8>);

/// What a value's own code says went wrong.
#[derive(Debug)]
struct Failed(String);

impl fmt::Display for Failed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}

impl ser::Error for Failed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

type Done = Result<(), Failed>;

impl Bytes<'_> {
    #[expect(clippy::unnecessary_wraps, reason = "what serde's trait returns")]
    fn put(&mut self, bytes: &[u8]) -> Done {
        self.0.extend_from_slice(bytes);
        Ok(())
    }

    /// Bytes with their number before them.
    fn put_sized(&mut self, bytes: &[u8]) -> Done {
        self.put(&(bytes.len() as u64).to_le_bytes())?;
        self.put(bytes)
    }

    fn put_element(&mut self, value: &(impl Serialize + ?Sized)) -> Done {
        self.put(&[HERE])?;
        value.serialize(self)
    }
}

/// The methods of a serializer that write the bytes of a number.
macro_rules! numbers {
    ($($method:ident $type:ty,)*) => {
        $(fn $method(self, value: $type) -> Done {
            self.put(&value.to_le_bytes())
        })*
    };
}

impl ser::Serializer for &mut Bytes<'_> {
    type Ok = ();
    type Error = Failed;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    numbers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_i128 i128,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64, serialize_u128 u128,
        serialize_f32 f32, serialize_f64 f64,
    }

    fn serialize_bool(self, value: bool) -> Done {
        self.put(&[u8::from(value)])
    }

    fn serialize_char(self, value: char) -> Done {
        self.put(&u32::from(value).to_le_bytes())
    }

    fn serialize_str(self, value: &str) -> Done {
        self.put_sized(value.as_bytes())
    }

    fn serialize_bytes(self, value: &[u8]) -> Done {
        self.put_sized(value)
    }

    fn serialize_none(self) -> Done {
        self.put(&[NONE])
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        self.put_element(value)
    }

    fn serialize_unit(self) -> Done {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Done {
        self.put(&index.to_le_bytes())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Done {
        self.put(&index.to_le_bytes())?;
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_tuple_variant(self, _: &'static str, index: u32, _: &'static str, _: usize) -> Result<Self, Failed> {
        self.put(&index.to_le_bytes())?;
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Failed> {
        Ok(self)
    }

    fn serialize_struct_variant(self, _: &'static str, index: u32, _: &'static str, _: usize) -> Result<Self, Failed> {
        self.put(&index.to_le_bytes())?;
        Ok(self)
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

impl ser::SerializeSeq for &mut Bytes<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.put_element(value)
    }

    fn end(self) -> Done {
        self.put(&[NONE])
    }
}

impl ser::SerializeMap for &mut Bytes<'_> {
    type Ok = ();
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.put_element(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }

    fn end(self) -> Done {
        self.put(&[NONE])
    }
}

/// Traits for values whose type says how many parts they have.
macro_rules! parts {
    ($($of:ident $method:ident,)*) => {
        $(impl ser::$of for &mut Bytes<'_> {
            type Ok = ();
            type Error = Failed;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

parts! {
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field,
}

/// Traits for values whose fields may be left out.
macro_rules! fields {
    ($($of:ident,)*) => {
        $(impl ser::$of for &mut Bytes<'_> {
            type Ok = ();
            type Error = Failed;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Done {
                self.put_element(value)
            }

            fn skip_field(&mut self, _: &'static str) -> Done {
                self.put(&[NONE])
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

fields! {
    SerializeStruct,
    SerializeStructVariant,
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[derive(Serialize)]
    struct Row<'a> {
        name: &'a str,
        tags: Vec<&'a str>,
        level: Option<u8>,
        #[serde(flatten)]
        more: More<'a>,
    }

    #[derive(Serialize)]
    struct More<'a> {
        kind: Kind<'a>,
        #[serde(skip_serializing_if = "BTreeMap::is_empty")]
        counts: BTreeMap<&'a str, u32>,
    }

    #[derive(Serialize)]
    enum Kind<'a> {
        Plain,
        Named(&'a str),
        Placed { at: (u32, bool) },
    }

    fn bytes(name: &str, tags: &[&str], level: Option<u8>, kind: Kind<'_>, counts: &[(&str, u32)]) -> Vec<u8> {
        let more = More { kind, counts: counts.iter().copied().collect() };
        let mut bytes = Vec::new();
        put(&mut bytes, &Row { name, tags: tags.to_vec(), level, more });
        bytes
    }

    #[test]
    fn values_that_differ_have_bytes_that_differ() {
        let all = [
            bytes("", &[], None, Kind::Plain, &[]),
            bytes("a", &[], None, Kind::Plain, &[]),
            bytes("", &["a"], None, Kind::Plain, &[]),
            bytes("", &["", "a"], None, Kind::Plain, &[]),
            bytes("", &["a", ""], None, Kind::Plain, &[]),
            bytes("", &["ab"], None, Kind::Plain, &[]),
            bytes("", &["a", "b"], None, Kind::Plain, &[]),
            bytes("", &[], Some(0), Kind::Plain, &[]),
            bytes("", &[], Some(1), Kind::Plain, &[]),
            bytes("", &[], None, Kind::Named(""), &[]),
            bytes("", &[], None, Kind::Named("a"), &[]),
            bytes("", &[], None, Kind::Placed { at: (0, false) }, &[]),
            bytes("", &[], None, Kind::Placed { at: (0, true) }, &[]),
            bytes("", &[], None, Kind::Placed { at: (1, false) }, &[]),
            bytes("", &[], None, Kind::Plain, &[("a", 1)]),
            bytes("", &[], None, Kind::Plain, &[("a", 2)]),
            bytes("", &[], None, Kind::Plain, &[("a", 1), ("b", 1)]),
        ];
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert_eq!(bytes("a", &["b"], Some(2), Kind::Plain, &[]), bytes("a", &["b"], Some(2), Kind::Plain, &[]));
    }
}
