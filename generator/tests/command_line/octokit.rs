//! `opbind docs --style octokit`.

use crate::run::ends;
use crate::scratch::Scratch;

const SHOP: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders/{order_id}:
    parameters:
      - {name: order_id, in: path, required: true, description: Which <one>., schema: {type: string}}
    put:
      operationId: shop/set-order
      summary: 'Set an order: all of it'
      description: |
        See [the guide](/guide). <script>x</script>

        ```
        curl
      externalDocs: {url: https://shop.example/docs#set}
      x-octokit:
        changes:
          - {type: OPERATION, date: '2020-01-01', before: {operationId: shop/put-order}}
          - {type: PARAMETER, date: '2020-01-01', parameter: order_id, before: {name: id}}
      parameters:
        - {name: notify, in: query, schema: {type: boolean}}
        - {name: If-Match, in: header, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [lines]
              properties:
                lines: {type: array, description: What was bought., items: {$ref: '#/components/schemas/line'}}
                notes: {type: object, additionalProperties: {type: string, description: A text.}}
      responses: {'204': {description: Done}}
  /orders/{order_id}/labels:
    post:
      operationId: shop/add-labels
      deprecated: true
      servers: [{url: https://upload.shop.example, description: Where files go.}]
      x-github: {requestBodyParameterName: labels}
      parameters:
        - {name: order_id, in: path, required: true, schema: {type: string}}
      requestBody:
        content: {application/json: {schema: {type: array, items: {type: string}}}}
      responses: {'204': {description: Done}}
  /ping:
    get:
      operationId: shop/ping
      summary: Ping
      responses: {'204': {description: Done}}
components:
  schemas:
    line:
      type: object
      required: [sku]
      properties:
        sku: {type: string}
        parts: {type: array, items: {$ref: '#/components/schemas/line'}}
";

const SET_ORDER: &str = "\
---
name: \"Set an order: all of it\"
example: octokit.rest.shop.setOrder({ order_id, lines, lines[].sku })
route: PUT /orders/{order_id}{?notify}
scope: shop
type: API method
---

<!-- @generated from the description by `opbind docs`; do not edit. -->

# Set an order: all of it

See [the guide](/guide). \\<script>x\\</script>

```
curl
```

```js
octokit.rest.shop.setOrder({
  order_id,
  lines,
  lines[].sku,
});
```

## Parameters

<table>
  <thead>
    <tr>
      <th>name</th>
      <th>required</th>
      <th>description</th>
    </tr>
  </thead>
  <tbody>
    <tr><td>notify</td><td>no</td><td>

</td></tr>
<tr><td>headers.If-Match</td><td>no</td><td>

</td></tr>
<tr><td>order_id</td><td>yes</td><td>

Which \\<one>.

</td></tr>
<tr><td>lines</td><td>yes</td><td>

What was bought.

</td></tr>
<tr><td>lines[].sku</td><td>yes</td><td>

</td></tr>
<tr><td>lines[].parts</td><td>no</td><td>

</td></tr>
<tr><td>notes</td><td>no</td><td>

</td></tr>
<tr><td>notes.*</td><td>no</td><td>

A text.

</td></tr>
<tr><td>id</td><td>no</td><td>

Which \\<one>.

</td></tr>
  </tbody>
</table>

See also: [documentation](https://shop.example/docs#set).
";

#[test]
fn pages_of_operations_say_what_octokit_says() {
    let folder = Scratch::with(&[("shop.yaml", SHOP)]);
    let run = ends(&folder, &["docs", "shop.yaml", "--style", "octokit", "--out", "pages"], 0);
    assert!(run.stdout.contains("4 files added, 0 changed, 0 removed"), "{}", run.stdout);
    let read = |name: &str| std::fs::read_to_string(folder.path(&format!("pages/shop/{name}.md"))).expect("a page");
    assert_eq!(read("setOrder"), SET_ORDER);
    let former = read("putOrder");
    assert!(former.contains("example: octokit.rest.shop.putOrder({ order_id,"), "{former}");
    assert!(former.contains("\n\n**Deprecated:** This method has been renamed to shop.setOrder\n\n"), "{former}");
    let labels = read("addLabels");
    assert!(labels.contains("example: octokit.rest.shop.addLabels({ order_id, labels })\n"), "{labels}");
    assert!(labels.contains("route: POST {origin}/orders/{order_id}/labels\n"), "{labels}");
    assert!(labels.contains("\n\n# shop/add-labels\n\n**This method is deprecated.**\n\n"), "{labels}");
    assert!(labels.contains("<tr><td>origin</td><td>no</td><td>\n\nWhere files go.\n"), "{labels}");
    let ping = read("ping");
    assert!(
        ping.contains("octokit.rest.shop.ping();\n```\n\n## Parameters\n\nThis endpoint has no parameters\n"),
        "{ping}"
    );
}
