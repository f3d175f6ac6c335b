//! The model core of the runtime: structs, enumerations and unions, read and written.
#![deny(warnings)]
#![allow(clippy::unwrap_used)]
// The types here stand where those of a generated library do, and nobody uses all of them.
#![allow(dead_code, unreachable_pub)]

#[path = "../runtime/mod.rs"]
mod runtime;

/// What the client half of the runtime expects of its crate.
mod about {
    pub(crate) const SERVER: &str = "https://api.example.test";
    pub(crate) const SECURITY: crate::runtime::Security = None;
}

#[path = "runtime_model/enumerations.rs"]
mod enumerations;
#[path = "runtime_model/errors.rs"]
mod errors;
#[path = "runtime_model/evidence.rs"]
mod evidence;
#[path = "runtime_model/formats.rs"]
mod formats;
#[path = "runtime_model/scalars.rs"]
mod scalars;
#[path = "runtime_model/setters.rs"]
mod setters;
#[path = "runtime_model/structs.rs"]
mod structs;
#[path = "runtime_model/tuples.rs"]
mod tuples;
#[path = "runtime_model/unions.rs"]
mod unions;

use runtime::{Decode, Encode};
use serde_json::Value;

/// Reads `json` as a `T` by every way there is and writes it again; all must agree.
#[track_caller]
fn read<T>(json: &Value) -> T
where
    T: Decode + Encode + PartialEq + std::fmt::Debug,
{
    let text = json.to_string();
    let value: T = runtime::from_str(&text).unwrap();
    assert_eq!(runtime::deserialize::<_, T>(json.clone()).unwrap(), value);
    assert_eq!(value.clone(), value);
    let through_serde = runtime::serialize(&value, serde_json::value::Serializer).unwrap();
    let written: Value = serde_json::from_slice(&runtime::to_vec(&value)).unwrap();
    assert_eq!(through_serde, written);
    value
}

/// The law: what is read is written as it was.
#[track_caller]
fn round_trips<T>(json: &Value) -> T
where
    T: Decode + Encode + PartialEq + std::fmt::Debug,
{
    let value: T = read(json);
    assert_eq!(serde_json::from_slice::<Value>(&runtime::to_vec(&value)).unwrap(), *json);
    value
}

/// The mismatches of a document that is no `T`.
#[track_caller]
fn mismatches<T: Decode + std::fmt::Debug>(text: &str) -> Vec<String> {
    let error = runtime::from_str::<T>(text).unwrap_err();
    error.mismatches.iter().map(ToString::to_string).collect()
}
