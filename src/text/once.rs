//! What is worked out when it is first asked for, as data: a value that nobody asked for yet is none. For `#[serde(with)]`.

use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes the value, if there is one.
///
/// # Errors
/// Fails when `serializer` does.
pub fn serialize<T: Serialize, S: Serializer>(value: &OnceLock<T>, serializer: S) -> Result<S::Ok, S::Error> {
    value.get().serialize(serializer)
}

/// Reads what [`serialize`] wrote.
///
/// # Errors
/// Fails when `deserializer` does.
pub fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<OnceLock<T>, D::Error> {
    let value: Option<T> = Option::deserialize(deserializer)?;
    Ok(value.map_or_else(OnceLock::new, OnceLock::from))
}
