//! What styles make of values: the table of OpenAPI 3.1 section 4.8.12.6 and the examples of RFC 6570 section 3.2, word
//! for word, and what neither of them says.

use crate::runtime::{Call, Encode, RequestErrorKind, Route, Style, form_value, json_text};
use serde_json::json;

crate::runtime::model! {
    /// The object of OpenAPI's table.
    pub struct Color {
        pub red: i64 = required("R"),
        pub green: i64 = required("G"),
        pub blue: i64 = required("B"),
    }
}

crate::runtime::model! {
    /// `keys` of RFC 6570 section 3.2.
    pub struct Keys {
        pub semi: String = required("semi"),
        pub dot: String = required("dot"),
        pub comma: String = required("comma"),
    }
}

const PATH: &Route = &Route::new("test", "GET", "/x/{color}");
const QUERY: &Route = &Route::new("test", "GET", "/x");
const ARRAY: [&str; 3] = ["blue", "black", "brown"];
const LIST: [&str; 3] = ["red", "green", "blue"];

fn color() -> Color {
    Color::new(100, 200, 150)
}

fn keys() -> Keys {
    Keys::new(";".to_owned(), ".".to_owned(), ",".to_owned())
}

/// What `{color}` becomes.
fn path(style: Style, explode: bool, value: &dyn Encode) -> String {
    let request = Call::new(PATH).path_styled("color", style, explode, value).request().unwrap();
    request.uri().path().strip_prefix("/x/").unwrap().to_owned()
}

fn query(style: Style, explode: bool, value: &dyn Encode) -> String {
    of(&Call::new(QUERY).query_styled("color", style, explode, value))
}

fn of(call: &Call) -> String {
    call.request().unwrap().uri().query().unwrap_or("(none)").to_owned()
}

fn header(call: &Call, name: &str) -> String {
    call.request().unwrap().headers()[name].to_str().unwrap().to_owned()
}

/// The rows of the table: style, explode, and what becomes of a string, an array and an object.
const TABLE: &[(Style, bool, &str, &str, &str)] = &[
    (Style::Matrix, false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    (Style::Matrix, true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    (Style::Label, false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    (Style::Label, true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    (Style::Simple, false, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    (Style::Simple, true, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    (Style::Form, false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    (Style::Form, true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    (Style::SpaceDelimited, false, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    (Style::PipeDelimited, false, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
];

#[test]
fn the_table_of_openapi() {
    for (style, explode, text, array, object) in TABLE {
        let written = match style {
            Style::Matrix | Style::Label | Style::Simple => path,
            _ => query,
        };
        assert_eq!(written(*style, *explode, &"blue"), *text, "{style:?} {explode}");
        assert_eq!(written(*style, *explode, &ARRAY), *array, "{style:?} {explode}");
        assert_eq!(written(*style, *explode, &color()), *object, "{style:?} {explode}");
    }
    let deep = "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150";
    assert_eq!(query(Style::DeepObject, true, &color()), deep);
}

#[test]
fn the_column_for_empty_of_openapi() {
    for explode in [false, true] {
        assert_eq!(path(Style::Matrix, explode, &""), ";color");
        assert_eq!(query(Style::Form, explode, &""), "color=");
        // The table has `.` and nothing, but a URL parser would take the one away, and the other is another path.
        let failure = |style| Call::new(PATH).path_styled("color", style, explode, &"").request().unwrap_err().kind;
        assert_eq!(failure(Style::Label), RequestErrorKind::DotSegment("/x/{color}"));
        assert_eq!(failure(Style::Simple), RequestErrorKind::EmptyPath("color"));
    }
}

#[test]
fn the_examples_of_rfc_6570() {
    let simple = |explode, value: &dyn Encode| path(Style::Simple, explode, value);
    assert_eq!(simple(false, &"Hello World!"), "Hello%20World%21");
    assert_eq!(simple(false, &"50%"), "50%25");
    assert_eq!(simple(false, &keys()), "semi,%3B,dot,.,comma,%2C");
    assert_eq!(simple(true, &keys()), "semi=%3B,dot=.,comma=%2C");
    assert_eq!(path(Style::Label, false, &"50%"), ".50%25");
    assert_eq!(path(Style::Label, false, &LIST), ".red,green,blue");
    assert_eq!(path(Style::Label, true, &LIST), ".red.green.blue");
    assert_eq!(path(Style::Label, false, &keys()), ".semi,%3B,dot,.,comma,%2C");
    assert_eq!(path(Style::Label, true, &keys()), ".semi=%3B.dot=..comma=%2C");
    assert_eq!(path(Style::Matrix, false, &"50%"), ";color=50%25");
    assert_eq!(path(Style::Matrix, true, &LIST), ";color=red;color=green;color=blue");
    assert_eq!(path(Style::Matrix, false, &keys()), ";color=semi,%3B,dot,.,comma,%2C");
    assert_eq!(path(Style::Matrix, true, &keys()), ";semi=%3B;dot=.;comma=%2C");
    assert_eq!(path(Style::Matrix, true, &json!({"a": "", "b": 1})), ";a;b=1");
    assert_eq!(query(Style::Form, false, &"50%"), "color=50%25");
    assert_eq!(query(Style::Form, false, &keys()), "color=semi,%3B,dot,.,comma,%2C");
    assert_eq!(query(Style::Form, true, &keys()), "semi=%3B&dot=.&comma=%2C");
}

#[test]
fn reserved_expansion_keeps_what_arrives_as_it_is() {
    let reserved = |value: &dyn Encode| of(&Call::new(QUERY).query_reserved("q", Style::Form, true, value));
    assert_eq!(reserved(&"Hello World!"), "q=Hello%20World!");
    assert_eq!(reserved(&"50%"), "q=50%25");
    assert_eq!(reserved(&"/foo/bar?a=b:c@d;(e)*'$,"), "q=/foo/bar?a=b:c@d;(e)*'$,");
    assert_eq!(reserved(&"%41%4z%é"), "q=%41%254z%25%C3%A9");
    assert_eq!(reserved(&"a#b&c+d[e]"), "q=a%23b%26c%2Bd%5Be%5D");
}

#[test]
fn deep_objects_name_every_level_and_index_arrays() {
    let deep =
        |value: serde_json::Value| query(Style::DeepObject, true, &value).replace("%5B", "[").replace("%5D", "]");
    let nested =
        json!({ "a": { "b c": [1, null, "&"] }, "d": null, "e": [{ "f": true }, { "f": "" }], "g": [], "h": {} });
    assert_eq!(deep(nested), "color[a][b%20c][0]=1&color[a][b%20c][1]=%26&color[e][0][f]=true&color[e][1][f]=");
    assert_eq!(deep(json!(["x", "y"])), "color[0]=x&color[1]=y");
    assert_eq!(deep(json!("x")), "color=x");
}

#[test]
fn what_is_not_there_is_not_written() {
    for style in [Style::Form, Style::SpaceDelimited, Style::PipeDelimited, Style::DeepObject] {
        for nothing in [json!(null), json!([]), json!({}), json!([null]), json!({"a": null})] {
            assert_eq!(query(style, true, &nothing), "(none)", "{style:?} {nothing}");
        }
    }
    assert_eq!(query(Style::Form, false, &[Some("a"), None, Some("b")]), "color=a,b");
    assert_eq!(query(Style::Form, true, &["", "a"]), "color=&color=a");
    let missing = Call::new(PATH).path("color", &json!([])).request().unwrap_err();
    assert_eq!(missing.kind, RequestErrorKind::MissingPath("color"));
}

#[test]
fn delimiters_inside_values_are_escaped() {
    assert_eq!(query(Style::Form, false, &["a,b", "c d", "e&f=g", "é+/"]), "color=a%2Cb,c%20d,e%26f%3Dg,%C3%A9%2B%2F");
    assert_eq!(query(Style::Form, true, &json!({"a&b": "c=d"})), "a%26b=c%3Dd");
    assert_eq!(query(Style::PipeDelimited, false, &["a|b", "c"]), "color=a%7Cb%7Cc");
    assert_eq!(path(Style::Simple, false, &"super/linter?x#y%2F"), "super%2Flinter%3Fx%23y%252F");
    assert_eq!(of(&Call::new(QUERY).query("filter[a b]", &1)), "filter%5Ba%20b%5D=1");
}

#[test]
fn delimited_styles_that_are_exploded_repeat_the_name() {
    assert_eq!(query(Style::SpaceDelimited, true, &ARRAY), "color=blue&color=black&color=brown");
    assert_eq!(query(Style::PipeDelimited, true, &ARRAY), "color=blue&color=black&color=brown");
}

#[test]
fn scalars() {
    assert_eq!(query(Style::Form, true, &true), "color=true");
    assert_eq!(query(Style::Form, true, &u64::MAX), "color=18446744073709551615");
    assert_eq!(query(Style::Form, true, &-1.5), "color=-1.5");
}

#[test]
fn headers_are_simple_and_verbatim() {
    let styled = |explode, value: &dyn Encode| {
        header(&Call::new(QUERY).header_styled("X-Color", Style::Simple, explode, value), "x-color")
    };
    assert_eq!(styled(false, &ARRAY), "blue,black,brown");
    assert_eq!(styled(false, &color()), "R,100,G,200,B,150");
    assert_eq!(styled(true, &color()), "R=100,G=200,B=150");
    assert_eq!(styled(false, &"a b/c;d=\"e\""), "a b/c;d=\"e\"");
}

#[test]
fn cookies_share_one_header() {
    let call = Call::new(QUERY).cookie("session", &"a; b").cookie("color", &ARRAY).cookie("point", &color());
    assert_eq!(header(&call, "cookie"), "session=a%3B%20b; color=blue; color=black; color=brown; R=100; G=200; B=150");
    let joined = Call::new(QUERY).cookie_styled("color", Style::Form, false, &ARRAY).header("Cookie", &"own=1");
    assert_eq!(header(&joined, "cookie"), "own=1; color=blue,black,brown");
    let raw = Call::new(QUERY).cookie_styled("a", Style::Cookie, true, &["b/c=%d", "x; y,z"]);
    assert_eq!(header(&raw, "cookie"), "a=b/c=%d; a=x%3B%20y%2Cz");
}

#[test]
fn content_is_a_text_that_every_place_writes_like_any_other() {
    let text = json_text(&json!({ "a": ["é", 1] }));
    assert_eq!(of(&Call::new(QUERY).query("q", &text)), "q=%7B%22a%22%3A%5B%22%C3%A9%22%2C1%5D%7D");
    assert_eq!(path(Style::Simple, false, &text), "%7B%22a%22%3A%5B%22%C3%A9%22%2C1%5D%7D");
    assert_eq!(header(&Call::new(QUERY).header("x", &json_text(&[1, 2])), "x"), "[1,2]");
    assert_eq!(header(&Call::new(QUERY).cookie("c", &json_text(&[1, 2])), "cookie"), "c=%5B1%2C2%5D");
    let form = form_value(&json!({"a b": "c&d", "e": [1, 2]}));
    assert_eq!(of(&Call::new(QUERY).query("q", &form)), "q=a%2520b%3Dc%2526d%26e%3D1%26e%3D2");
}

#[test]
fn a_query_string_is_the_whole_query() {
    assert_eq!(of(&Call::new(QUERY).query_string("q", &"a=b&c")), "a%3Db%26c");
    let form = Call::new(QUERY).query_string_form("q", &json!({"a b": "c&d", "e": [1, 2]}));
    assert_eq!(of(&form), "a%20b=c%26d&e=1&e=2");
}

#[test]
fn the_fixed_part_of_a_query_is_sent_unless_a_parameter_replaces_it() {
    let fixed = Call::new(QUERY).query_fixed("beta", "beta=true").query_fixed("x", "x");
    assert_eq!(of(&fixed), "beta=true&x");
    assert_eq!(of(&fixed.query("page", &1).query("beta", &false)), "beta=false&x&page=1");
}

#[test]
fn what_is_deeper_than_a_style_is_json() {
    assert_eq!(query(Style::Form, true, &[["blue"]]), "color=%5B%22blue%22%5D");
    assert_eq!(
        query(Style::Form, true, &json!([{"a": 1}, {"a": 2}])),
        "color=%7B%22a%22%3A1%7D&color=%7B%22a%22%3A2%7D"
    );
    assert_eq!(query(Style::Form, true, &json!({"a": {"b": [1]}})), "a=%7B%22b%22%3A%5B1%5D%7D");
}
