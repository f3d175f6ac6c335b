use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{mismatches, read, round_trips};

crate::runtime::model! {
    /// A package.
    pub struct Package {
        /// Its id.
        pub id: i64 = required("id"),
        pub owner: Option<Owner> = required("owner"),
        pub url: Option<String> = optional("url"),
        pub bio: Option<Option<String>> = clearable("bio"),
        pub r#type: Option<String> = optional("type"),
        #[deprecated = "use `url`"]
        pub html_url: Option<String> = optional("html_url"),
        pub tags: Option<Vec<Option<Owner>>> = optional("tags"),
    }
}

crate::runtime::model! {
    pub struct Owner {
        pub login: String = required("login"),
        pub parent: Option<Box<Owner>> = optional("parent"),
    }
}

crate::runtime::model! {
    pub struct Counts {
        pub total: i64 = required("total"),
        pub additional_properties: BTreeMap<String, i64> = additional(),
    }
}

crate::runtime::model! { pub struct Deep { pub additional_properties: BTreeMap<String, Deep> = additional() } }

crate::runtime::model! { pub struct Result {} }

/// Types of a description may be called like those of the prelude that are not promised.
mod awkward {
    crate::runtime::model! { pub struct Clone { pub default: Option<Default> = optional("default") } }
    crate::runtime::model! { pub struct Default { pub value: i64 = required("value") } }
    crate::runtime::model! { pub struct Node { pub object: i64 = required("object"), pub node: i64 = required("node") } }
    crate::runtime::enumeration! { pub enum Result: String { Ok = "ok", Err = "err", None = "none", Some = "some" } }
}

#[test]
fn members_round_trip() {
    let json = json!({"id": 1, "owner": {"login": "a"}, "url": "u", "bio": "b", "type": "t", "html_url": "h", "tags": [null, {"login": "b"}]});
    let package: Package = round_trips(&json);
    assert_eq!((package.id, package.r#type.as_deref()), (1, Some("t")));
}

#[test]
fn absent_null_and_value_stay_apart() {
    for bio in [None, Some(Value::Null), Some(json!("b"))] {
        let mut json = json!({"id": 1, "owner": null});
        if let Some(bio) = bio.clone() {
            json["bio"] = bio;
        }
        let package: Package = round_trips(&json);
        assert_eq!(package.bio, bio.map(|bio| bio.as_str().map(str::to_owned)));
    }
}

#[test]
fn null_counts_as_absent_where_it_is_not_described() {
    let package: Package = read(&json!({"id": 1, "owner": null, "url": null}));
    assert_eq!(package.url, None);
    assert_eq!(crate::runtime::to_vec(&package), br#"{"id":1,"owner":null}"#);
}

#[test]
fn members_come_in_any_order_and_unknown_ones_are_ignored() {
    let package: Package = read(&json!({"url": "u", "x": {"id": 7}, "bio": null, "owner": null, "id": 1}));
    let text = r#"{"bio":null,"x":[{}],"url":"u","id":1,"y":{"url":3},"owner":null}"#;
    assert_eq!(crate::runtime::from_str::<Package>(text).unwrap(), package);
}

#[test]
fn of_members_with_the_same_name_the_last_counts() {
    let text =
        r#"{"id":1,"owner":{"login":"a"},"bio":"b","url":null,"id":2,"x":1,"owner":null,"bio":null,"x":2,"url":"u"}"#;
    let package: Package = crate::runtime::from_str(text).unwrap();
    assert_eq!(package, read(&json!({"id": 2, "owner": null, "url": "u", "bio": null})));
    let counts: Counts = crate::runtime::from_str(r#"{"a":1,"total":1,"b":2,"a":3,"total":4}"#).unwrap();
    assert_eq!(counts, read(&json!({"total": 4, "a": 3, "b": 2})));
    // What is replaced is not read.
    let package: Package = crate::runtime::from_str(r#"{"id":"x","owner":null,"id":null,"id":1}"#).unwrap();
    assert_eq!(package.id, 1);
}

#[test]
fn structs_inside_structs_keep_their_members_apart() {
    let text =
        r#"{"tags":[{"parent":{"x":1,"login":"c"},"login":"b"},null,{"login":"d"}],"owner":{"login":"a"},"id":1}"#;
    let package: Package = crate::runtime::from_str(text).unwrap();
    let tags = json!([{"login": "b", "parent": {"login": "c"}}, null, {"login": "d"}]);
    assert_eq!(serde_json::to_value(&package).unwrap(), json!({"id": 1, "owner": {"login": "a"}, "tags": tags}));
    let deep: Deep = round_trips(&json!({"b": {"b": {"a": {}}, "c": {"d": {}}}, "a": {"a": {}}}));
    assert_eq!(deep.additional_properties.len(), 2);
}

#[test]
fn required_members_must_be_there() {
    assert_eq!(
        mismatches::<Package>("{}"),
        ["$.id: expected a value, found nothing", "$.owner: expected a value, found nothing"]
    );
}

#[test]
fn constructors_take_what_is_required() {
    let mut package = Package::new(1, Some(Owner::new("a".to_owned())));
    package.bio = Some(None);
    assert_eq!(crate::runtime::to_vec(&package), br#"{"id":1,"owner":{"login":"a"},"bio":null}"#);
    assert_eq!(Counts::new(3).additional_properties, BTreeMap::new());
}

#[test]
fn additional_members_are_kept() {
    let counts: Counts = round_trips(&json!({"a": 1, "total": 3, "b": 2, "": 4}));
    assert_eq!(counts.additional_properties.len(), 3);
    assert_eq!(mismatches::<Counts>(r#"{"total": 1, "a": "x"}"#), [r#"$.a: expected a 64-bit integer, found "x""#]);
}

#[test]
fn recursion_goes_through_boxes() {
    let owner: Owner = round_trips(&json!({"login": "a", "parent": {"login": "b", "parent": {"login": "c"}}}));
    assert_eq!(owner.parent.unwrap().parent.unwrap().login, "c");
}

#[test]
fn a_struct_without_fields_is_any_object() {
    let _: Result = round_trips(&json!({}));
    let _: Result = read(&json!({"a": 1}));
    assert_eq!(mismatches::<Result>("[]"), ["$: expected an object, found []"]);
}

#[test]
fn names_of_the_prelude_do_not_clash() {
    let _: awkward::Clone = round_trips(&json!({"default": {"value": 1}}));
    let _: awkward::Node = round_trips(&json!({"object": 1, "node": 2}));
    let _: awkward::Result = round_trips(&json!("none"));
}

#[test]
fn equality_is_by_value() {
    let package: Package = read(&json!({"id": 1, "owner": null, "bio": null}));
    let mut other = package.clone();
    assert_eq!(package, other);
    other.bio = None;
    assert_ne!(package, other);
    other.bio = Some(None);
    other.id = 2;
    assert_ne!(package, other);
    let nan = |value| crate::runtime::same(&value, &value);
    assert!(nan(1.0) && !nan(f64::NAN));
}

#[test]
fn debug_names_the_type() {
    let owner = Owner::new("a".to_owned());
    assert_eq!(format!("{owner:?}"), r#"Owner({"login": "a"})"#);
}

#[test]
fn serde_reads_and_writes_models() {
    let json = json!({"id": 1, "owner": {"login": "\u{e9}\n"}});
    let package: Package = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&package).unwrap(), json);
    let error = serde_json::from_value::<Vec<Owner>>(json!([{"login": 1}])).unwrap_err();
    assert_eq!(error.to_string(), "$.login: expected a string, found 1");
}
