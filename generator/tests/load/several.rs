//! Several files are given.

use std::path::PathBuf;

use opbind::load::{Sources, load};
use opbind::source::Pointer;

use crate::document;
use crate::scratch::Scratch;

const PETS: &str = "openapi: 3.0.0
info: {title: Pets}
servers: [{url: 'https://x'}]
tags: [{name: pet}]
paths:
  /pets: {get: {}}
components:
  schemas:
    Pet: {type: object}
    Error: {type: string}
";

const SHOPS: &str = "openapi: 3.0.3
info: {title: Shops}
tags: [{name: shop}, {name: pet}]
paths:
  /pets: {post: {}}
  /shops: {get: {$ref: common.yaml#/x}}
components:
  schemas:
    Shop: {type: object}
    Error: {type: string}
  responses: {Ok: {description: ok}}
";

fn read(scratch: &Scratch, paths: &[&str]) -> Sources {
    let paths: Vec<PathBuf> = paths.iter().map(|path| scratch.path(path)).collect();
    Sources::read(&paths).expect("they can be read")
}

#[test]
fn the_one_description_is_the_entry_whatever_the_order() {
    let scratch = Scratch::with(&[("z.yaml", "openapi: 3.1.0\nx: {$ref: a.yaml}\n"), ("a.yaml", "x: 1\n")]);
    for order in [["z.yaml", "a.yaml"], ["a.yaml", "z.yaml"]] {
        let sources = read(&scratch, &order);
        let document = document(&sources);
        assert_eq!(
            document.sources().file(document.entry()).map(|file| scratch.relative(&file.path)).as_deref(),
            Some("z.yaml")
        );
        assert!(document.resolve(document.entry(), "a.yaml#/x").is_ok());
    }
}

#[test]
fn several_descriptions_are_united_whatever_the_order() {
    let scratch = Scratch::with(&[("pets.yaml", PETS), ("sub/shops.yaml", SHOPS), ("sub/common.yaml", "x: {y: 1}\n")]);
    let united = [["sub/shops.yaml", "pets.yaml"], ["pets.yaml", "sub/shops.yaml"]].map(|order| {
        let sources = read(&scratch, &order);
        serde_json::to_string(document(&sources).root()).expect("it is JSON")
    });
    let [first, second] = &united;
    assert_eq!(first, second);
    assert_eq!(
        first,
        r#"{"openapi":"3.0.0","info":{"title":"Pets"},"servers":[{"url":"https://x"}],"tags":[{"name":"pet"},{"name":"shop"}],"paths":{"/pets":{"get":{},"post":{}},"/shops":{"get":{"$ref":"sub/common.yaml#/x"}}},"components":{"schemas":{"Pet":{"type":"object"},"Error":{"type":"string"},"Shop":{"type":"object"}},"responses":{"Ok":{"description":"ok"}}}}"#
    );
}

#[test]
fn what_was_united_is_found_where_it_stands() {
    let scratch = Scratch::with(&[("pets.yaml", PETS), ("sub/shops.yaml", SHOPS), ("sub/common.yaml", "x: {y: 1}\n")]);
    let sources = read(&scratch, &["pets.yaml", "sub/shops.yaml"]);
    let document = document(&sources);
    let locate = |pointer: &str| {
        let place = opbind::source::Place::new(document.entry(), Pointer::parse(pointer).expect("a pointer"));
        document.locate(&place).map(|at| format!("{}:{}:{}", scratch.relative(&at.path), at.line, at.column))
    };
    assert_eq!(locate("/paths/~1pets/get").as_deref(), Some("pets.yaml:6:11"));
    assert_eq!(locate("/paths/~1pets/post").as_deref(), Some("sub/shops.yaml:5:11"));
    assert_eq!(locate("/components/schemas/Shop/type").as_deref(), Some("sub/shops.yaml:9:18"));
    assert_eq!(locate("/tags/1/name").as_deref(), Some("sub/shops.yaml:3:15"));
    assert_eq!(
        document.resolve(document.entry(), "sub/shops.yaml#/components/schemas/Pet").map(|(file, ..)| file),
        Ok(document.entry())
    );
    assert!(document.resolve(document.entry(), "sub/common.yaml#/x").is_ok());
}

#[test]
fn conflicts_name_both_places() {
    let scratch = Scratch::with(&[
        ("a.yaml", "openapi: 3.0.0\npaths:\n  /x: {get: {a: 1}}\ntags:\n- {name: t, description: a}\n"),
        ("b.yaml", "openapi: 3.1.0\npaths:\n  /x: {get: {a: 2}}\ntags:\n- {name: t, description: b}\n"),
    ]);
    let shown = [["a.yaml", "b.yaml"], ["b.yaml", "a.yaml"]].map(|order| {
        let sources = read(&scratch, &order);
        scratch.relative(&load(&sources).expect_err("they differ").render(&sources))
    });
    let [first, second] = &shown;
    assert_eq!(first, second);
    let lines: Vec<&str> = first.lines().filter(|line| line.contains("error[")).collect();
    assert_eq!(
        lines,
        [
            "b.yaml:1:10: error[conflict]: the descriptions differ: #/openapi is something else at a.yaml:1:10",
            "b.yaml:3:8: error[conflict]: the descriptions differ: #/paths/~1x/get is something else at a.yaml:3:8",
            "b.yaml:5:3: error[conflict]: the descriptions differ: #/tags/0 is something else at a.yaml:5:3",
        ]
    );
}

/// Swagger 2.0 has no Components Object; what it has instead is united as deep. YAML makes a number of its version.
#[test]
fn several_descriptions_of_swagger_are_united_too() {
    let scratch = Scratch::with(&[
        ("a.yaml", "swagger: '2.0'\npaths: {/x: {get: {}}}\ndefinitions: {A: {type: object}, Both: {type: string}}\n"),
        ("b.yaml", "swagger: 2.0\npaths: {/x: {put: {}}}\ndefinitions: {B: {type: object}, Both: {type: string}}\n"),
        ("c.yaml", "openapi: 3.0.0\npaths: {}\n"),
    ]);
    let sources = read(&scratch, &["a.yaml", "b.yaml"]);
    let document = document(&sources);
    assert!(document.is_swagger());
    for pointer in ["/paths/~1x/get", "/paths/~1x/put", "/definitions/A", "/definitions/B", "/definitions/Both"] {
        let pointer = Pointer::from_fragment(pointer).expect("it is a pointer");
        assert!(document.root().at(&pointer).is_some(), "{pointer}");
    }
    let mixed = read(&scratch, &["a.yaml", "c.yaml"]);
    let problems = load(&mixed).expect_err("they are of different versions");
    assert!(problems.iter().any(|problem| problem.rule == "conflict"));
}
