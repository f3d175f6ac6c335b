use serde_json::json;

use crate::runtime::{Decode, Fit, Tree};
use crate::{mismatches, round_trips};

crate::runtime::enumeration! {
    /// Kinds.
    pub enum Kind: String {
        /// One.
        Npm = "npm",
        PlusOne = "+1",
        #[deprecated]
        Old = "old",
    }
}

crate::runtime::enumeration! { pub enum Size: i64 { V1 = 1, Minus = -1, } }

crate::runtime::enumeration! {
    pub enum Limit: serde_json::Value { Auto = "auto", V1 = 1i64, V1Point5 = 1.5f64, Off = false }
}
crate::runtime::enumeration! { pub enum Ratio: crate::runtime::Number { Half = 0.5f64, Whole = 1i64 } }

#[test]
fn scalars_of_several_types_are_variants() {
    assert!(matches!(round_trips(&json!("auto")), Limit::Auto));
    assert!(matches!(round_trips(&json!(1)), Limit::V1));
    assert!(matches!(round_trips(&json!(1.5)), Limit::V1Point5));
    assert!(matches!(round_trips(&json!(false)), Limit::Off));
    assert!(matches!(round_trips(&json!(0.5)), Ratio::Half));
    assert_eq!(Limit::ALL.len(), 4);
}

#[test]
fn other_scalars_are_kept() {
    assert!(matches!(round_trips(&json!({"a": [1]})), Limit::Unknown(value) if value["a"][0] == 1));
    // `1.0` is not written as `1`.
    assert!(matches!(round_trips(&json!(1.0)), Limit::Unknown(_)));
    assert!(matches!(round_trips(&json!(7)), Ratio::Unknown(number) if number.as_i64() == Some(7)));
    assert_eq!(mismatches::<Ratio>("true"), ["$: expected a number, found true"]);
    assert_eq!(Limit::Unknown(json!("auto")), Limit::Auto);
    let fit = |text: &str| Ratio::fits(Tree::parse(text.as_bytes()).unwrap().root());
    assert_eq!([fit("0.5"), fit("2"), fit("null")], [Fit::Value, Fit::Unlisted, Fit::No]);
}

#[test]
fn known_values_are_variants() {
    assert!(matches!(round_trips(&json!("npm")), Kind::Npm));
    assert!(matches!(round_trips(&json!("+1")), Kind::PlusOne));
    assert_eq!(Kind::ALL.iter().map(Kind::as_str).collect::<Vec<_>>(), ["npm", "+1", "old"]);
}

#[test]
fn other_values_are_kept() {
    assert!(matches!(round_trips(&json!("cargo")), Kind::Unknown(text) if &*text == "cargo"));
    assert!(matches!(round_trips(&json!(7)), Size::Unknown(7)));
    assert_eq!(mismatches::<Kind>("1"), ["$: expected a string, found 1"]);
    assert_eq!(mismatches::<Size>("1.5"), ["$: expected a 64-bit integer, found 1.5"]);
}

#[test]
#[expect(clippy::disallowed_types, reason = "that it can be in one is what is tested")]
fn a_known_value_is_never_unknown() {
    assert_eq!(Kind::Unknown("npm".into()), Kind::Npm);
    assert!(matches!(Kind::Unknown("npm".into()).clone(), Kind::Npm));
    assert_eq!(std::collections::HashSet::from([Kind::Unknown("npm".into()), Kind::Npm]).len(), 1);
    assert!(matches!(Size::Unknown(-1).clone(), Size::Minus));
}

#[test]
fn text_converts_both_ways() {
    let parsed: Kind = "npm".parse().unwrap();
    assert!(matches!(parsed, Kind::Npm));
    assert_eq!((Kind::from("x").to_string(), format!("{:>5}", Kind::Npm)), ("x".to_owned(), "  npm".to_owned()));
    assert_eq!((Size::from(-1).as_i64(), Size::V1.to_string()), (-1, "1".to_owned()));
    assert_eq!(format!("{:?}", Kind::Npm), r#"Kind("npm")"#);
}

#[test]
fn known_values_fit_best() {
    let fit = |text: &str| Kind::fits(Tree::parse(text.as_bytes()).unwrap().root());
    assert_eq!([fit(r#""npm""#), fit(r#""x""#), fit("1")], [Fit::Value, Fit::Unlisted, Fit::No]);
    let fit = |text: &str| Size::fits(Tree::parse(text.as_bytes()).unwrap().root());
    assert_eq!([fit("1"), fit("2"), fit(r#""1""#)], [Fit::Value, Fit::Unlisted, Fit::No]);
}
