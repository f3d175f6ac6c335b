//! Which model a body is decoded into.

use github_packages::models;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Decodes a text, and encodes what came of it.
pub(crate) type Trip = fn(&str) -> Result<Value, String>;

fn trip<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, String> {
    let decoded: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    serde_json::to_value(&decoded).map_err(|error| error.to_string())
}

/// The trip of a body: a reference to a component, or a list of such.
#[track_caller]
pub(crate) fn of(body: &Value) -> Trip {
    let component = |schema: &Value| schema["$ref"].as_str().and_then(|it| it.rsplit('/').next()).map(str::to_owned);
    let (name, is_list) = (component(body).or_else(|| component(&body["items"])), body.get("items").is_some());
    match (name.as_deref(), is_list) {
        (Some("basic-error"), false) => trip::<models::BasicError>,
        (Some("code-of-conduct"), false) => trip::<models::CodeOfConduct>,
        (Some("nullable-minimal-repository"), false) => trip::<Option<models::NullableMinimalRepository>>,
        (Some("nullable-simple-user"), false) => trip::<Option<models::NullableSimpleUser>>,
        (Some("package"), false) => trip::<models::Package>,
        (Some("package"), true) => trip::<Vec<models::Package>>,
        (Some("package-version"), false) => trip::<models::PackageVersion>,
        (Some("package-version"), true) => trip::<Vec<models::PackageVersion>>,
        (Some("security-and-analysis"), false) => trip::<Option<models::SecurityAndAnalysis>>,
        (Some("simple-user"), false) => trip::<models::SimpleUser>,
        _ => |_| Err("tests/properties/models.rs does not name the model of this body".to_owned()),
    }
}
