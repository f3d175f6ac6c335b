//! The table of styles in OpenAPI 3.1, section 4.8.12: `color` is empty, "blue", an array, or an object.

use std::collections::BTreeMap;

use crate::runtime::{Call, Encode, RequestErrorKind, Route, Style};

const ARRAY: [&str; 3] = ["blue", "black", "brown"];

fn object() -> BTreeMap<String, i64> {
    [("R", 100), ("G", 200), ("B", 150)].map(|(name, value)| (name.to_owned(), value)).into()
}

/// The path that `/{color}` becomes.
fn path(style: Style, explode: bool, value: &dyn Encode) -> String {
    const ROUTE: &Route = &Route::new("test", "GET", "/x/{color}");
    let request = Call::new(ROUTE).path_styled("color", style, explode, value).request().unwrap();
    request.uri().path().strip_prefix("/x/").unwrap().to_owned()
}

fn query(style: Style, explode: bool, value: &dyn Encode) -> String {
    const ROUTE: &Route = &Route::new("test", "GET", "/x");
    let request = Call::new(ROUTE).query_styled("color", style, explode, value).request().unwrap();
    request.uri().query().unwrap_or("(none)").to_owned()
}

#[test]
fn matrix() {
    assert_eq!(path(Style::Matrix, false, &""), ";color");
    assert_eq!(path(Style::Matrix, true, &""), ";color");
    for explode in [false, true] {
        assert_eq!(path(Style::Matrix, explode, &"blue"), ";color=blue");
    }
    assert_eq!(path(Style::Matrix, false, &ARRAY), ";color=blue,black,brown");
    assert_eq!(path(Style::Matrix, true, &ARRAY), ";color=blue;color=black;color=brown");
    assert_eq!(path(Style::Matrix, false, &object()), ";color=B,150,G,200,R,100");
    assert_eq!(path(Style::Matrix, true, &object()), ";B=150;G=200;R=100");
}

#[test]
fn label() {
    // The table has `.` for the empty string, but no URL parser would leave that segment where it is.
    const ROUTE: &Route = &Route::new("test", "GET", "/x/{color}");
    let empty = Call::new(ROUTE).path_styled("color", Style::Label, false, &"").request();
    assert_eq!(empty.unwrap_err().kind, RequestErrorKind::DotSegment("/x/{color}"));
    assert_eq!(path(Style::Label, false, &"blue"), ".blue");
    assert_eq!(path(Style::Label, false, &ARRAY), ".blue,black,brown");
    assert_eq!(path(Style::Label, true, &ARRAY), ".blue.black.brown");
    assert_eq!(path(Style::Label, false, &object()), ".B,150,G,200,R,100");
    assert_eq!(path(Style::Label, true, &object()), ".B=150.G=200.R=100");
}

#[test]
fn simple() {
    for explode in [false, true] {
        assert_eq!(path(Style::Simple, explode, &"blue"), "blue");
        assert_eq!(path(Style::Simple, explode, &ARRAY), "blue,black,brown");
    }
    assert_eq!(path(Style::Simple, false, &object()), "B,150,G,200,R,100");
    assert_eq!(path(Style::Simple, true, &object()), "B=150,G=200,R=100");
}

#[test]
fn form() {
    for explode in [false, true] {
        assert_eq!(query(Style::Form, explode, &""), "color=");
        assert_eq!(query(Style::Form, explode, &"blue"), "color=blue");
    }
    assert_eq!(query(Style::Form, false, &ARRAY), "color=blue,black,brown");
    assert_eq!(query(Style::Form, true, &ARRAY), "color=blue&color=black&color=brown");
    assert_eq!(query(Style::Form, false, &object()), "color=B,150,G,200,R,100");
    assert_eq!(query(Style::Form, true, &object()), "B=150&G=200&R=100");
}

#[test]
fn delimited() {
    assert_eq!(query(Style::SpaceDelimited, false, &ARRAY), "color=blue%20black%20brown");
    assert_eq!(query(Style::SpaceDelimited, false, &object()), "color=B%20150%20G%20200%20R%20100");
    assert_eq!(query(Style::PipeDelimited, false, &ARRAY), "color=blue%7Cblack%7Cbrown");
    assert_eq!(query(Style::PipeDelimited, false, &object()), "color=B%7C150%7CG%7C200%7CR%7C100");
}

#[test]
fn deep_object() {
    let flat = "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100";
    assert_eq!(query(Style::DeepObject, true, &object()), flat);
    let nested = serde_json::json!({ "a": { "b c": [1, null, "&"] }, "d": null });
    assert_eq!(query(Style::DeepObject, true, &nested), "color%5Ba%5D%5Bb%20c%5D=1&color%5Ba%5D%5Bb%20c%5D=%26");
}

#[test]
fn what_is_not_there_is_not_written() {
    assert_eq!(query(Style::Form, true, &None::<&str>), "(none)");
    assert_eq!(query(Style::Form, true, &Vec::<String>::new()), "(none)");
    assert_eq!(query(Style::DeepObject, true, &serde_json::json!({})), "(none)");
    assert_eq!(query(Style::Form, false, &[Some("a"), None, Some("b")]), "color=a,b");
}

#[test]
fn delimiters_inside_values_are_escaped() {
    assert_eq!(query(Style::Form, false, &["a,b", "c d", "e&f=g", "é"]), "color=a%2Cb,c%20d,e%26f%3Dg,%C3%A9");
    assert_eq!(query(Style::PipeDelimited, false, &["a|b", "c"]), "color=a%7Cb%7Cc");
    assert_eq!(path(Style::Simple, false, &"super/linter?x#y%2F"), "super%2Flinter%3Fx%23y%252F");
}

#[test]
fn scalars() {
    assert_eq!(query(Style::Form, true, &true), "color=true");
    assert_eq!(query(Style::Form, true, &u64::MAX), "color=18446744073709551615");
    assert_eq!(query(Style::Form, true, &1.5), "color=1.5");
}

#[test]
fn values_deeper_than_their_style_are_refused() {
    const ROUTE: &Route = &Route::new("test", "GET", "/x");
    let call = Call::new(ROUTE).query("color", &[["blue"]]);
    let error = call.request().unwrap_err();
    assert_eq!(error.kind, RequestErrorKind::Nested("color"));
    assert_eq!(error.to_string(), "test: parameter `color` is nested too deeply for its style");
}
