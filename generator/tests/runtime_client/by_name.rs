//! Calls by name become the requests that typed calls become, wherever a value stands and however it is written.

use crate::runtime::catalogue::{Entry, Fixed, Input, Media, Payload, Place, Written};
use crate::runtime::{Call, Encoding, Route, Style, form_value, json_text};
use serde_json::{Map, Value, json};

const ROUTE: &Route = &Route::new("things/find", "POST", "/things/{id}");
const OTHER: &Route = &Route::new("things/all", "POST", "/things");

fn entry(route: &'static Route, inputs: &'static [Input]) -> Entry {
    Entry { required: inputs, ..Entry::of(route, "") }
}

fn values(value: &Value) -> Map<String, Value> {
    Map::from_iter([("id".to_owned(), value.clone())])
}

/// Where a value stands, and the setter that puts it there.
type Row = (&'static Route, &'static [Input], fn(Call, &Value) -> Call);

const EXPLODED: (Style, bool) = (Style::Form, false);

const ROWS: [Row; 14] = [
    (ROUTE, &[Input::Path("id")], |call, value| call.path("id", value)),
    (ROUTE, &[Input::As(Place::PathSegments, "id", Written::Plain)], |call, value| call.path_segments("id", value)),
    (ROUTE, &[Input::As(Place::Path, "id", Written::Styled(Style::Matrix, true))], |call, value| {
        call.path_styled("id", Style::Matrix, true, value)
    }),
    (ROUTE, &[Input::As(Place::Path, "id", Written::Json)], |call, value| call.path("id", &json_text(value))),
    (OTHER, &[Input::Query("id")], |call, value| call.query("id", value)),
    (OTHER, &[Input::As(Place::Query, "id", Written::Styled(Style::DeepObject, true))], |call, value| {
        call.query_styled("id", Style::DeepObject, true, value)
    }),
    (OTHER, &[Input::As(Place::Query, "id", Written::Reserved(EXPLODED.0, EXPLODED.1))], |call, value| {
        call.query_reserved("id", EXPLODED.0, EXPLODED.1, value)
    }),
    (OTHER, &[Input::As(Place::Query, "id", Written::Json)], |call, value| call.query("id", &json_text(value))),
    (OTHER, &[Input::As(Place::QueryString, "id", Written::Plain)], |call, value| call.query_string("id", value)),
    (OTHER, &[Input::As(Place::QueryString, "id", Written::Form)], |call, value| call.query_string_form("id", value)),
    (OTHER, &[Input::Header("id")], |call, value| call.header("id", value)),
    (OTHER, &[Input::As(Place::Header, "id", Written::Form)], |call, value| call.header("id", &form_value(value))),
    (OTHER, &[Input::Cookie("id")], |call, value| call.cookie("id", value)),
    (OTHER, &[Input::As(Place::Cookie, "id", Written::Styled(Style::Cookie, false))], |call, value| {
        call.cookie_styled("id", Style::Cookie, false, value)
    }),
];

/// The request, or why there is none: a text that is no form cannot be all of the query, however it is set.
fn sent(call: &Call) -> Result<String, String> {
    call.request().map(|request| format!("{} {:?}", request.uri(), request.headers())).map_err(|it| it.to_string())
}

#[test]
fn a_value_stands_where_its_setter_puts_it() {
    for value in [json!("a/b c&d"), json!(7), json!(["x", "y/z"]), json!({"k": "v", "l": "a&b"})] {
        for (at, (route, inputs, set)) in ROWS.iter().enumerate() {
            let by_name = entry(route, inputs).call(&values(&value), None).unwrap();
            assert_eq!(sent(&by_name), sent(&set(Call::new(route), &value)), "row {at}: {value}");
        }
    }
}

#[test]
fn bodies_have_the_first_of_their_forms() {
    const ENCODINGS: &[Encoding] = &[Encoding::new("a").styled(Style::PipeDelimited, false)];
    let rows: [(Media, Value, &str, &str); 5] = [
        (Media::Json("application/merge-patch+json"), json!({"a": 1}), "application/merge-patch+json", r#"{"a":1}"#),
        (Media::Form(ENCODINGS), json!({"a": ["b", "c"]}), "application/x-www-form-urlencoded", "a=b%7Cc"),
        (Media::Text("text/plain"), json!("as it is"), "text/plain", "as it is"),
        (Media::Bytes("image/png"), json!("PNG"), "image/png", "PNG"),
        (Media::File, json!([1]), "application/octet-stream", "[1]"),
    ];
    for (media, value, media_type, text) in rows {
        let media: &'static [Media] = Box::leak(Box::new([media, Media::Text("text/other")]));
        let entry = Entry { body: Some(Payload { is_required: true, media }), ..Entry::of(OTHER, "") };
        let request = entry.call(&Map::new(), Some(&value)).unwrap().request().unwrap();
        assert_eq!(request.headers()["content-type"], media_type);
        assert_eq!(request.body(), text);
        let missing = entry.call(&Map::new(), None).unwrap_err();
        assert_eq!(missing.to_string(), "things/all: it needs `body`");
    }
}

#[test]
fn what_every_call_sends_is_sent() {
    const FIXED: &[Fixed] = &[Fixed::Header("accept", "text/csv"), Fixed::Query("beta", "beta=true")];
    let entry = Entry { fixed: FIXED, optional: &[Input::Query("beta")], ..Entry::of(OTHER, "") };
    let request = entry.call(&Map::new(), None).unwrap().request().unwrap();
    assert_eq!(
        (request.uri().query(), &request.headers()["accept"]),
        (Some("beta=true"), &"text/csv".parse().unwrap())
    );
    let values = Map::from_iter([("beta".to_owned(), json!(false))]);
    let request = entry.call(&values, None).unwrap().request().unwrap();
    assert_eq!(request.uri().query(), Some("beta=false"));
}
