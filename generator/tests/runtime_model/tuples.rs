use serde_json::{Value, json};

use crate::{mismatches, round_trips};

crate::runtime::tuple! {
    /// From and to.
    pub struct Range {
        /// The first.
        pub from: i64 = required(),
        pub to: Option<Option<i64>> = optional(),
        pub step: Option<i64> = optional(),
    }
}

crate::runtime::tuple! { pub struct Open { pub name: String = required(), pub rest: Vec<Value> = rest() } }
crate::runtime::tuple! { pub struct Chain { pub elements: Vec<Chain> = rest() } }
crate::runtime::union! { pub enum Either { Range(Range), Open(Open), Numbers(Vec<i64>) } }

#[test]
fn positions_are_fields() {
    let range: Range = round_trips(&json!([1, 2, 3]));
    assert_eq!((range.from, range.to, range.step), (1, Some(Some(2)), Some(3)));
    let open: Open = round_trips(&json!(["a", 1, {"b": null}]));
    assert_eq!((open.name.as_str(), open.rest.len()), ("a", 2));
    let chain: Chain = round_trips(&json!([[], [[]]]));
    assert_eq!(chain.elements.len(), 2);
}

#[test]
fn absent_elements_and_null_stay_apart() {
    assert_eq!(round_trips::<Range>(&json!([1])).to, None);
    assert_eq!(round_trips::<Range>(&json!([1, null])).to, Some(None));
    let mut range = Range::new(1);
    range.step = Some(5);
    assert_eq!(serde_json::to_value(&range).unwrap(), json!([1, null, 5]));
}

#[test]
fn other_arrays_are_mismatches() {
    assert_eq!(mismatches::<Range>("[]"), ["$: expected an array with more elements, found []"]);
    assert_eq!(mismatches::<Range>("[1, 2, 3, 4]"), ["$: expected an array with fewer elements, found [1,2,3,4]"]);
    assert_eq!(mismatches::<Range>(r#"[1, "x"]"#), [r#"$[1]: expected a 64-bit integer, found "x""#]);
    assert_eq!(mismatches::<Open>("{}"), ["$: expected an array, found {}"]);
}

#[test]
fn a_union_looks_at_positions() {
    assert!(matches!(round_trips(&json!([1, 2])), Either::Range(_)));
    assert!(matches!(round_trips(&json!(["a", 2])), Either::Open(_)));
    assert!(matches!(round_trips(&json!([1, 2, 3, 4])), Either::Numbers(_)));
    assert!(matches!(round_trips(&json!([true])), Either::Unknown(_)));
}

#[test]
fn a_new_tuple_has_what_is_required() {
    assert_eq!(serde_json::to_value(Open::new("a".into())).unwrap(), json!(["a"]));
    assert_eq!(format!("{:?}", Range::new(1)), "Range([1])");
}
