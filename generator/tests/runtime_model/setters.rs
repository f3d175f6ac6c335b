//! Setting, clearing and leaving out.

use std::collections::BTreeMap;

use serde_json::json;

use crate::runtime::{DateTime, Null, Number, to_vec};

crate::runtime::model! {
    pub struct Update {
        pub id: i64 = required("id"),
        pub name: Option<String> = optional("name"),
        pub size: Option<i64> = optional("size"),
        pub ratio: Option<Number> = optional("ratio"),
        pub tags: Option<Vec<String>> = optional("tags"),
        pub color: Option<Color> = optional("color"),
        pub parent: Option<Box<Update>> = optional("parent"),
        pub anything: Option<serde_json::Value> = optional("anything"),
        pub bio: Option<Option<String>> = clearable("bio"),
        pub at: Option<Option<DateTime>> = clearable("at"),
        pub count: Option<Option<i64>> = clearable("count"),
        pub owner: Option<Option<Box<Update>>> = clearable("owner"),
        #[deprecated]
        pub old: Option<Option<bool>> = clearable("old"),
        pub rest: BTreeMap<String, i64> = additional(),
    }
}

crate::runtime::enumeration! { pub enum Color: String { Red = "red" } }

crate::runtime::tuple! {
    pub struct Range {
        pub from: i64 = required(),
        pub to: Option<i64> = optional(),
        pub more: Vec<i64> = rest(),
    }
}

#[track_caller]
fn is_written(update: &Update, json: &serde_json::Value) {
    assert_eq!(serde_json::from_slice::<serde_json::Value>(&to_vec(update)).unwrap(), *json);
}

#[test]
fn a_setter_takes_what_becomes_its_value() {
    let update = Update::new(1).name("n").size(2).ratio(0.5).tags(["a".to_owned()]).color("red");
    let update = update.parent(Update::new(2)).anything(json!([null])).rest([("more".to_owned(), 3)]);
    is_written(
        &update,
        &json!({"id": 1, "name": "n", "size": 2, "ratio": 0.5, "tags": ["a"], "color": "red", "parent": {"id": 2},
            "anything": [null], "more": 3}),
    );
    is_written(
        &Update::new(1).name(String::from("n")).color(Color::Red),
        &json!({"id": 1, "name": "n", "color": "red"}),
    );
}

#[test]
fn a_member_that_may_be_null_is_set_cleared_or_left_out() {
    is_written(&Update::new(1), &json!({"id": 1}));
    is_written(
        &Update::new(1).bio("b").at("2011-01-26").count(3),
        &json!({"id": 1, "bio": "b", "at": "2011-01-26", "count": 3}),
    );
    is_written(
        &Update::new(1).bio(Null).count(Null).owner(Null),
        &json!({"id": 1, "bio": null, "count": null, "owner": null}),
    );
    is_written(&Update::new(1).owner(Update::new(2).bio(Null)), &json!({"id": 1, "owner": {"id": 2, "bio": null}}));
    is_written(&Update::new(1).bio("b").bio(Null), &json!({"id": 1, "bio": null}));
}

#[test]
fn a_member_that_may_be_null_takes_an_option() {
    let bio: Option<String> = None;
    is_written(&Update::new(1).bio(bio).count(Some(3)), &json!({"id": 1, "bio": null, "count": 3}));
    is_written(
        &Update::new(1).bio(Some("b")).owner(Some(Update::new(2))),
        &json!({"id": 1, "bio": "b", "owner": {"id": 2}}),
    );
}

#[test]
fn tuples_have_setters_too() {
    assert_eq!(to_vec(&Range::new(1).to(2).more([3, 4])), b"[1,2,3,4]");
}
