//! What a schema has that others of the same name have not: members, their kinds, which are required.

use super::all_of;
use super::alternative_name::kind_name;
use super::shape::{self, Property, Shape};
use super::union::{behind_references, simple_shape};
use crate::ir::Values;
use crate::openapi::{SchemaId, Spec};

/// The first feature that none of `twins` has; or the first that only they have, as what is missing.
pub(super) fn telling(spec: &Spec<'_>, id: SchemaId, twins: &[SchemaId]) -> Option<String> {
    let own = features(spec, id);
    let theirs: Vec<Vec<String>> = twins.iter().map(|twin| features(spec, *twin)).collect();
    if let Some(feature) = own.iter().find(|feature| !theirs.iter().any(|other| other.contains(feature))) {
        return Some(feature.clone());
    }
    let missing = theirs.iter().map(|other| other.iter().find(|feature| !own.contains(feature)));
    let missing: Option<Vec<_>> = missing.collect();
    // Alone in having less than the others, it needs no longer name.
    missing.filter(|all| all.len() > 1).and_then(|all| all.first().map(|feature| format!("no {feature}")))
}

/// Members first, then their kinds, which are required, their values, and what is one level below.
fn features(spec: &Spec<'_>, id: SchemaId) -> Vec<String> {
    let properties = all_of::object(spec, id).properties;
    let mut features = Vec::new();
    features.extend(properties.iter().map(|it| it.key.to_owned()));
    features.extend(properties.iter().map(|it| format!("{} {}", kind(spec, it.schema), it.key)));
    features.extend(properties.iter().filter(|it| it.required).map(|it| format!("required {}", it.key)));
    features.extend(properties.iter().flat_map(|it| values(spec, it)));
    for property in &properties {
        let below = all_of::object(spec, property.schema).properties;
        features.extend(below.iter().map(|it| format!("{} {}", property.key, it.key)));
        features.extend(below.iter().map(|it| format!("{} {} {}", property.key, kind(spec, it.schema), it.key)));
    }
    let schema = spec.schema(behind_references(spec, id));
    features.extend(schema.format.map(str::to_owned));
    features.extend(schema.items.into_iter().flat_map(|items| item_features(spec, items)));
    features
}

fn item_features(spec: &Spec<'_>, items: SchemaId) -> Vec<String> {
    let mut features = vec![kind(spec, items)];
    features.extend(all_of::object(spec, items).properties.iter().map(|it| it.key.to_owned()));
    features
}

fn values(spec: &Spec<'_>, property: &Property<'_>) -> Vec<String> {
    match simple_shape(spec, property.schema) {
        Some(Shape::Enumeration(Values::Strings(values))) => {
            values.iter().map(|(_, text)| format!("{} {text}", property.key)).collect()
        }
        _ => Vec::new(),
    }
}

fn kind(spec: &Spec<'_>, id: SchemaId) -> String {
    match simple_shape(spec, id) {
        Some(Shape::Plain(ty)) => kind_name(&ty).to_owned(),
        Some(_) => "listed".to_owned(),
        None => match shape::by_types(spec, spec.schema(behind_references(spec, id))) {
            Shape::List(Some(items)) if simple_shape(spec, items).is_some() => format!("{} list", kind(spec, items)),
            Shape::List(_) => "list".to_owned(),
            Shape::Tuple(_) => "tuple".to_owned(),
            Shape::Object(_) | Shape::Map(_) => "object".to_owned(),
            _ => "other".to_owned(),
        },
    }
}
