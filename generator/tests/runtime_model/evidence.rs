//! What counts for an alternative of a union, and how much.

use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeMap;

use crate::round_trips;
use crate::runtime::{Decode, Decoder, Encode, Fit, Node, Shape, Uri, from_str};

crate::runtime::enumeration! { pub enum OnlyA: String { A = "a" } }
crate::runtime::enumeration! { pub enum OnlyB: String { B = "b" } }
crate::runtime::enumeration! { pub enum OnlyOne: i64 { V1 = 1 } }
crate::runtime::enumeration! { pub enum OnlyTwo: i64 { V2 = 2 } }
crate::runtime::enumeration! { pub enum Visibility: String { Public = "public", Private = "private" } }

crate::runtime::model! {
    pub struct A {
        pub r#type: OnlyA = required("type"),
        pub x: Option<i64> = optional("x"),
        pub y: Option<i64> = optional("y"),
    }
}
crate::runtime::model! { pub struct B { pub r#type: OnlyB = required("type") } }
crate::runtime::model! {
    pub struct Anybody { pub r#type: Option<String> = optional("type"), pub name: Option<String> = optional("name") }
}
crate::runtime::union! { pub enum Tagged { A(A), B(B) } }
crate::runtime::union! { pub enum PartlyTagged { Anybody(Anybody), A(A), B(B) } }

#[test]
fn a_tag_weighs_more_than_members() {
    assert!(matches!(from_str(r#"{"type": "b", "x": 1, "y": 2}"#), Ok(Tagged::B(_))));
    assert!(matches!(from_str(r#"{"type": "b", "x": 1, "y": 2}"#), Ok(PartlyTagged::B(_))));
    assert!(matches!(round_trips(&json!({"type": "b"})), PartlyTagged::B(_)));
}

#[test]
fn a_tag_that_no_alternative_has_is_unknown() {
    assert!(matches!(round_trips(&json!({"type": "c", "x": 1})), Tagged::Unknown(_)));
    assert!(matches!(round_trips(&json!({"type": "c", "name": "n"})), PartlyTagged::Anybody(_)));
}

crate::runtime::model! { pub struct Meta1 { pub version: OnlyOne = required("version") } }
crate::runtime::model! { pub struct Meta2 { pub version: OnlyTwo = required("version") } }
crate::runtime::model! { pub struct V1 { pub meta: Meta1 = required("meta"), pub extra: Option<i64> = optional("extra") } }
crate::runtime::model! { pub struct V2 { pub meta: Meta2 = required("meta") } }
crate::runtime::union! { pub enum Versions { V1(V1), V2(V2) } }

#[test]
fn a_tag_may_stand_one_level_below() {
    assert!(matches!(from_str(r#"{"meta": {"version": 2}, "extra": 1}"#), Ok(Versions::V2(_))));
    assert!(matches!(round_trips(&json!({"meta": {"version": 3}})), Versions::Unknown(_)));
}

crate::runtime::model! {
    pub struct AOne { pub r#type: OnlyA = required("type"), pub version: OnlyOne = required("version") }
}
crate::runtime::model! {
    pub struct ATwo { pub r#type: OnlyA = required("type"), pub version: OnlyTwo = required("version") }
}
crate::runtime::union! { pub enum TwoTags { AOne(AOne), ATwo(ATwo), B(B) } }

#[test]
fn several_tags_count_together() {
    assert!(matches!(round_trips(&json!({"type": "a", "version": 2})), TwoTags::ATwo(_)));
    assert!(matches!(round_trips(&json!({"type": "a", "version": 3})), TwoTags::Unknown(_)));
    assert!(matches!(round_trips(&json!({"type": "b"})), TwoTags::B(_)));
}

crate::runtime::union! {
    pub enum ByVersion by "version" { One(V1) = "1", Two(Vec<Value>) = "2", Yes(Value) = "true" }
}

#[test]
fn a_discriminator_may_be_a_number_or_a_flag() {
    assert!(matches!(round_trips(&json!({"version": true})), ByVersion::Yes(_)));
    assert!(matches!(round_trips(&json!({"version": 3})), ByVersion::Unknown(_)));
    assert!(from_str::<ByVersion>(r#"{"version": 1}"#).is_err());
}

crate::runtime::model! {
    pub struct Brief { pub url: Uri = required("url"), pub visibility: Option<Visibility> = optional("visibility") }
}
crate::runtime::model! {
    pub struct Full {
        pub url: String = required("url"),
        pub visibility: Option<String> = optional("visibility"),
        pub name: Option<String> = optional("name"),
    }
}
crate::runtime::union! { pub enum Repository { Brief(Brief), Full(Full) } }

#[test]
fn members_weigh_more_than_listed_values_and_formats() {
    let json = json!({"url": "https://example.test/", "visibility": "public", "name": "n"});
    assert!(matches!(round_trips(&json), Repository::Full(_)));
    assert!(matches!(round_trips(&json!({"url": "https://example.test/"})), Repository::Brief(_)));
    assert!(matches!(round_trips(&json!({"url": "x", "visibility": "internal"})), Repository::Full(_)));
}

crate::runtime::model! { pub struct Left { pub id: Option<i64> = optional("id"), pub left: Option<i64> = optional("left") } }
crate::runtime::model! { pub struct Right { pub id: Option<i64> = optional("id"), pub right: Option<i64> = optional("right") } }
crate::runtime::union! { pub enum Sides { Left(Left), Right(Right) } }

#[test]
fn no_alternative_loses_what_another_names() {
    assert!(matches!(round_trips(&json!({"id": 1, "right": 2})), Sides::Right(_)));
    assert!(matches!(round_trips(&json!({"id": 1})), Sides::Left(_)), "the first of equals");
    assert!(matches!(round_trips(&json!({"left": 1, "right": 2})), Sides::Unknown(_)), "it is both");
    assert!(matches!(from_str(r#"{"left": 1, "new": 2}"#), Ok(Sides::Left(_))), "nobody names what is new");
}

crate::runtime::model! {
    pub struct Open { pub id: i64 = required("id"), pub others: BTreeMap<String, Value> = additional() }
}
crate::runtime::model! { pub struct Closed { pub id: i64 = required("id"), pub name: Option<String> = optional("name") } }
crate::runtime::union! { pub enum LeftOrMap { Left(Left), Map(BTreeMap<String, Value>) } }
crate::runtime::union! { pub enum Kept { Closed(Closed), Open(Open), Map(BTreeMap<String, Value>) } }

#[test]
fn what_is_named_weighs_more_than_what_is_kept() {
    assert!(matches!(round_trips(&json!({"id": 1, "name": "n"})), Kept::Closed(_)));
    assert!(matches!(round_trips(&json!({"id": 1, "other": true})), Kept::Open(_)));
    assert!(matches!(round_trips(&json!({"id": "x"})), Kept::Map(_)));
    assert!(matches!(round_trips(&json!({"other": 2})), LeftOrMap::Map(_)));
    assert!(matches!(from_str(r#"{"left": 1, "new": 2}"#), Ok(LeftOrMap::Left(_))));
}

thread_local! { static READ: Cell<usize> = const { Cell::new(0) } }

/// A number that counts how often it is looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted(i64);

impl Decode for Counted {
    fn decode(node: Node<'_>, decoder: &mut Decoder) -> Self {
        READ.set(READ.get() + 1);
        Self(i64::decode(node, decoder))
    }

    fn fits(node: Node<'_>) -> Fit {
        READ.set(READ.get() + 1);
        i64::fits(node)
    }
}

impl Encode for Counted {
    fn shape(&self) -> Shape<'_> {
        self.0.shape()
    }
}

type Far<T> = Vec<Vec<Vec<Vec<T>>>>;

crate::runtime::model! {
    pub struct Flagged {
        pub far: Far<bool> = required("far"),
        pub count: Counted = required("count"),
        pub next: Option<Box<Chain>> = optional("next"),
    }
}
crate::runtime::model! {
    pub struct Numbered {
        pub far: Far<i64> = required("far"),
        pub count: Counted = required("count"),
        pub next: Option<Box<Chain>> = optional("next"),
    }
}
crate::runtime::union! { pub enum Chain { Flagged(Flagged), Numbered(Numbered) } }

/// At each level the first alternative fits as far as is looked and fails when it is read.
fn chain(levels: usize) -> Value {
    (1..levels)
        .fold(json!({"far": [[[[1]]]], "count": 1}), |next, _| json!({"far": [[[[1]]]], "count": 1, "next": next}))
}

/// How often the counted numbers of a document are looked at.
fn looks<T: Decode>(json: &Value) -> usize {
    READ.set(0);
    from_str::<T>(&json.to_string()).unwrap();
    READ.get()
}

#[test]
fn the_next_best_is_read_where_the_best_fails() {
    let json = chain(3);
    assert!(matches!(round_trips(&json), Chain::Numbered(_)));
}

/// Two attempts at each of sixty levels would read the last value 2^60 times.
#[test]
fn nested_unions_take_linear_time() {
    let (short, long) = (looks::<Chain>(&chain(20)), looks::<Chain>(&chain(60)));
    assert!(long <= 4 * short, "{short} looks at 20 levels, {long} at 60");
}

#[test]
fn wide_lists_of_unions_take_linear_time() {
    let wide = |width: usize| Value::Array(vec![chain(2); width]);
    let (few, many) = (looks::<Vec<Chain>>(&wide(10)), looks::<Vec<Chain>>(&wide(1000)));
    assert!(many <= 101 * few, "{few} looks at 10 elements, {many} at 1000");
    let all: Vec<Chain> = round_trips(&wide(1000));
    assert!(all.iter().all(|chain| matches!(chain, Chain::Numbered(_))), "none is too far behind to be read again");
}
