//! `opbind ls` and `opbind docs`.

use crate::run::ends;
use crate::scratch::Scratch;
use serde_json::{Value, json};

const SHOP: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
security: [{oauth: ['shop:read']}]
paths:
  /orders:
    get:
      operationId: orders/list
      tags: [orders]
      summary: All orders
      description: Orders | returns, newest first.
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
      responses:
        '200': {description: They, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/order'}}}}}
    post:
      operationId: orders/create
      tags: [orders]
      security: [{oauth: ['shop:write']}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/order'}}}}
      responses:
        '201': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/order'}}}}
  /orders/{id}/cancel:
    post:
      operationId: orders/cancel
      tags: [orders, danger]
      deprecated: true
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done}}
  /orders/{id}/lines/{line}:
    delete:
      operationId: orders/delete-line
      parameters:
        - {name: line, in: path, required: true, schema: {type: string}}
        - {name: id, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: Done}}
components:
  securitySchemes: {oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://shop.example/token', scopes: {'shop:read': R, 'shop:write': W}}}}}
  schemas:
    order:
      type: object
      required: [total]
      properties:
        total: {type: number, description: 'In <EUR>.'}
        state: {type: string, enum: [open, done]}
        lines: {type: array, items: {type: object}}
        next: {$ref: '#/components/schemas/order'}
";

fn shop() -> Scratch {
    Scratch::with(&[("shop.yaml", SHOP)])
}

fn read(folder: &Scratch, path: &str) -> String {
    std::fs::read_to_string(folder.path(path)).expect("it was written")
}

#[test]
fn operations_are_lines() {
    let run = ends(&shop(), &["ls", "shop.yaml"], 0);
    let expected = "\
orders/cancel       POST    /orders/{id}/cancel        exec orders.orders    deprecated
orders/create       POST    /orders                    insert orders.orders
orders/delete-line  DELETE  /orders/{id}/lines/{line}  delete orders.lines
orders/list         GET     /orders                    select orders.orders  pages by page
";
    assert_eq!(run.stdout, expected);
}

#[test]
fn filters_take_what_fits_all_of_them() {
    let folder = shop();
    let ids = |arguments: &[&str]| -> Vec<String> {
        let run = ends(&folder, &[&["ls", "shop.yaml"], arguments].concat(), 0);
        run.stdout.lines().filter_map(|line| line.split("  ").next()).map(str::to_owned).collect()
    };
    assert_eq!(ids(&["--tag", "danger"]), ["orders/cancel"]);
    assert_eq!(ids(&["--verb", "DELETE", "--verb", "select"]), ["orders/delete-line", "orders/list"]);
    assert_eq!(ids(&["--method", "post", "--tag", "orders"]), ["orders/cancel", "orders/create"]);
    assert_eq!(ids(&["--method", "post", "--deprecated"]), ["orders/cancel"]);
    assert_eq!(ids(&["--paginated"]), ["orders/list"]);
    assert_eq!(ids(&["--scope", "shop:write"]), ["orders/create"]);
    assert_eq!(ids(&["--scope", "shop:read", "--paginated"]), ["orders/list"]);
    assert_eq!(ids(&["--tag", "none"]), [""; 0]);
    let run = ends(&folder, &["ls", "shop.yaml", "--verb", "upsert"], 2);
    assert!(run.stderr.contains("select, insert, update, replace, delete, exec"), "{}", run.stderr);
}

#[test]
fn machines_read_all_of_it() {
    let folder = shop();
    let run = ends(&folder, &["ls", "shop.yaml", "--tag", "danger", "--format", "json"], 0);
    let expected = json!({ "operations": [{
        "id": "orders/cancel", "method": "POST", "path": "/orders/{id}/cancel", "rust": "orders().cancel()",
        "tags": ["orders", "danger"], "verb": "exec", "resource": "orders.orders",
        "required": [{ "name": "id", "in": "path" }], "optional": [],
        "pagination": null, "deprecated": true, "scopes": ["shop:read"],
    }]});
    assert_eq!(serde_json::from_str::<Value>(&run.stdout).expect("it is JSON"), expected);
    let run = ends(&folder, &["ls", "shop.yaml", "--resources", "--verb", "insert", "--format", "json"], 0);
    let expected = json!({ "resources": [{
        "service": "orders", "name": "orders",
        "fields": [
            { "name": "total", "type": "number", "description": "In <EUR>." },
            { "name": "state", "type": "string", "description": "" },
            { "name": "lines", "type": "array", "description": "" },
            { "name": "next", "type": "object", "description": "" },
        ],
        "methods": [{ "name": "create", "verb": "insert", "operation": "orders/create", "required": ["data__total"] }],
    }]});
    assert_eq!(serde_json::from_str::<Value>(&run.stdout).expect("it is JSON"), expected);
}

#[test]
fn resources_are_lines() {
    let run = ends(&shop(), &["ls", "shop.yaml", "--resources"], 0);
    assert_eq!(run.stdout, "orders.lines   0 fields  1 delete\norders.orders  4 fields  1 select, 1 insert, 1 exec\n");
}

#[test]
fn pages_of_resources_say_what_stackql_says() {
    let folder = shop();
    let run = ends(&folder, &["docs", "shop.yaml", "--style", "stackql", "--out", "pages"], 0);
    assert!(run.stdout.contains("3 files added, 0 changed, 0 removed"), "{}", run.stdout);
    let expected = "\
<!-- @generated from the description by `opbind docs`; do not edit. -->

# orders

## Overview

| Name | Type | Id |
| :-- | :-- | :-- |
| `orders` | Resource | `shop.orders.orders` |

## Fields

| Name | Datatype | Description |
| :-- | :-- | :-- |
| `total` | `number` | In &lt;EUR>. |
| `state` | `string` |  |
| `lines` | `array` |  |
| `next` | `object` |  |

## Methods

| Name | Accessible by | Required Params | Description |
| :-- | :-- | :-- | :-- |
| `list` | `SELECT` |  | Orders \\| returns, newest first. |
| `create` | `INSERT` | `data__total` |  |
| `cancel` | `EXEC` | `id` |  |
";
    assert_eq!(read(&folder, "pages/orders/orders.md"), expected);
}

#[test]
fn pages_that_are_no_longer_needed_go_and_others_stay() {
    let folder = shop();
    folder.write("pages/orders/own.md", "# Mine\n");
    let docs = ["docs", "shop.yaml", "--style", "stackql", "--out", "pages"];
    ends(&folder, &docs, 0);
    folder.write("shop.yaml", SHOP.replace("/lines/{line}", "/entries/{line}"));
    let run = ends(&folder, &docs, 0);
    assert!(run.stdout.contains("- orders/lines.md"), "{}", run.stdout);
    assert_eq!(read(&folder, "pages/orders/own.md"), "# Mine\n");
}

const MAPPING: &str = "\
service,resource,method,verb,http,path,object_key
shop,things,all,select,get,/orders,
shop,things,stop,delete,post,/orders/{order}/cancel,
shop,none,none,select,get,/nothing,
";

#[test]
fn a_mapping_says_what_operations_are() {
    let folder = shop();
    folder.write("map.csv", MAPPING);
    ends(&folder, &["docs", "shop.yaml", "--style", "stackql", "--mapping", "map.csv", "--out", "pages"], 0);
    let page = read(&folder, "pages/shop/things.md");
    assert!(page.contains("| `all` | `SELECT` |") && page.contains("| `stop` | `DELETE` | `id` |"), "{page}");
    folder.write("opbind.toml", "[catalogue]\nmapping = \"map.csv\"\nprovider = \"acme\"\nresources = true\n");
    let run = ends(&folder, &["ls", "shop.yaml", "--resources"], 0);
    assert_eq!(
        run.stdout,
        "orders.lines   0 fields  1 delete\norders.orders  0 fields  1 insert\nshop.things    4 fields  1 select, 1 delete\n"
    );
    let run = ends(&folder, &["generate", "shop.yaml", "--out", "crate", "--verbose"], 0);
    let unused =
        "map.csv:4:1: note[mapping-unused]: 1 of the 3 lines of the mapping are about no operation of the crate";
    assert!(run.stderr.contains(unused), "{}", run.stderr);
    let things = read(&folder, "crate/src/resources/shop_things.rs");
    assert!(things.contains("id: \"acme.shop.things\","), "{things}");
}

#[test]
fn every_wrong_line_of_a_mapping_is_told() {
    let folder = shop();
    let wrong = "shop,a,a,read,get,/a,\nshop,a,a,select,get,/orders,$.a[0]\nshop,a,a,select,get,/orders\nshop,a,a,select,get,/orders,\n";
    folder.write("map.csv", format!("{MAPPING}{wrong}"));
    let run = ends(&folder, &["docs", "shop.yaml", "--style", "stackql", "--mapping", "map.csv", "--out", "pages"], 2);
    for said in [
        "map.csv:5:1: error[mapping]: \"read\" is no verb",
        "map.csv:6:1: error[mapping]: \"$.a[0]\" is no path of members like `$.items`",
        "map.csv:7:1: error[mapping]: it has 6 columns, and the first line 7",
        "map.csv:8:1: error[mapping]: a line before it is about GET /orders too",
    ] {
        assert!(run.stderr.contains(said), "{said}\n{}", run.stderr);
    }
    folder.write("map.csv", "resource,verb\nthings,select\n");
    let run = ends(&folder, &["docs", "shop.yaml", "--style", "stackql", "--mapping", "map.csv", "--out", "pages"], 2);
    assert!(run.stderr.contains("missing field `service`"), "{}", run.stderr);
}
