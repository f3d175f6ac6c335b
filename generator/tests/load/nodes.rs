//! Nodes and pointers.

use opbind::source::{InvalidPointer, Node, Pointer};

fn node(json: &str) -> Node<'_> {
    serde_json::from_str(json).expect("it is JSON")
}

#[test]
fn pointers_escape_as_rfc_6901_says() {
    let pointer = Pointer::root().push("paths").push("/a~b").push_index(0).push("");
    assert_eq!(pointer.to_string(), "/paths/~1a~0b/0/");
    assert_eq!(pointer.segments().collect::<Vec<_>>(), ["paths", "/a~b", "0", ""]);
    assert_eq!(pointer.parent().and_then(|parent| parent.parent()), Some(Pointer::root().push("paths").push("/a~b")));
    assert_eq!(pointer.last().as_deref(), Some(""));
    assert_eq!(Pointer::root().segments().count(), 0);
    assert_eq!(Pointer::root().parent(), None);
    assert_eq!(
        Pointer::parse("/~01").map(|pointer| pointer.last().map(|last| last.into_owned())),
        Ok(Some("~1".to_owned()))
    );
}

#[test]
fn fragments_are_percent_decoded_before_they_are_unescaped() {
    let pointer = Pointer::from_fragment("#/a~1b%20c/%7E0/%C3%A9").expect("a pointer");
    assert_eq!(pointer.segments().collect::<Vec<_>>(), ["a/b c", "~", "é"]);
    assert_eq!(Pointer::from_fragment("#"), Ok(Pointer::root()));
    assert_eq!(Pointer::from_fragment("#a"), Err(InvalidPointer::NoSlash));
    assert_eq!(Pointer::from_fragment("#/%G0"), Err(InvalidPointer::Percent));
    assert_eq!(Pointer::from_fragment("#/%FF"), Err(InvalidPointer::Percent));
    assert_eq!(Pointer::from_fragment("#/~2"), Err(InvalidPointer::Escape));
    assert_eq!(Pointer::parse("/a~"), Err(InvalidPointer::Escape));
}

#[test]
fn a_pointer_is_within_whole_segments_only() {
    let outer = Pointer::root().push("a");
    assert_eq!(outer.push("b").within(&outer), Some(Pointer::root().push("b")));
    assert_eq!(outer.within(&outer), Some(Pointer::root()));
    assert_eq!(Pointer::root().push("ab").within(&outer), None);
}

#[test]
fn objects_keep_their_order_and_numbers_their_kind() {
    let json = r#"{"z":1,"a":1.0,"m":[null,true,"x\ny"],"big":18446744073709551615,"e":{}}"#;
    let node = node(json);
    assert_eq!(serde_json::to_string(&node).ok().as_deref(), Some(json));
    assert_eq!(node.get("z").and_then(Node::as_i64), Some(1));
    assert_eq!(node.get("a").and_then(Node::as_i64), None);
    assert_eq!(node.get("a").and_then(Node::as_f64), Some(1.0));
    assert_eq!(node.to_json(), serde_json::from_str::<serde_json::Value>(json).expect("it is JSON"));
}

#[test]
fn array_indices_are_canonical() {
    let node = node(r#"[["x"]]"#);
    let at = |text: &str| node.at(&Pointer::parse(text).expect("a pointer")).and_then(Node::as_str);
    assert_eq!(at("/0/0"), Some("x"));
    assert_eq!(at("/00/0"), None);
    assert_eq!(at("/+0/0"), None);
    assert_eq!(at("/-/0"), None);
    assert_eq!(at("/1"), None);
}

#[test]
fn large_objects_find_every_member() {
    let members: Vec<String> = (0..2000).rev().map(|number| format!(r#""k{number}":{number}"#)).collect();
    let json = format!("{{{}}}", members.join(","));
    let node = node(&json);
    let object = node.as_object().expect("an object");
    assert!((0..2000).all(|number| object.get(&format!("k{number}")).and_then(Node::as_i64) == Some(number)));
    assert_eq!(object.get("k2000"), None);
    assert_eq!(object.names().next(), Some("k1999"));
}

#[test]
fn of_repeated_names_the_last_wins_in_its_place() {
    let small = node(r#"{"a":1,"b":2,"a":3,"c":4,"a":5}"#);
    assert_eq!(serde_json::to_string(&small).ok().as_deref(), Some(r#"{"b":2,"c":4,"a":5}"#));
    assert_eq!(small.as_object().map(|object| object.repeated().to_vec()), Some(vec!["a".to_owned()]));
    let members: Vec<String> = (0..100).map(|number| format!(r#""k{}":{number}"#, number % 60)).collect();
    let json = format!("{{{}}}", members.join(","));
    let large = node(&json);
    assert_eq!(large.get("k0").and_then(Node::as_i64), Some(60));
    assert_eq!(large.get("k59").and_then(Node::as_i64), Some(59));
    assert_eq!(large.as_object().map(|object| (object.len(), object.repeated().len())), Some((60, 40)));
}
