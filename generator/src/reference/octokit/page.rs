//! The page of one method: front matter, description, a call, its parameters, a link.

use super::{Endpoint, Parameter};
use crate::markdown::{for_page, is_web_address};
use crate::reference::HEADER;
use crate::reference::text::{html, line, scalar};

const TABLE: &str = "\
<table>
  <thead>
    <tr>
      <th>name</th>
      <th>required</th>
      <th>description</th>
    </tr>
  </thead>
  <tbody>";

pub(super) fn text(it: &Endpoint) -> String {
    let mut blocks = vec![format!("{}\n\n{}", front_matter(it), HEADER.trim_end())];
    blocks.push(format!("# {}", for_page(&line(&it.title))));
    if it.deprecated {
        blocks.push("**This method is deprecated.**".to_owned());
    }
    let renamed = it.renamed.iter();
    blocks.extend(renamed.map(|name| format!("**Deprecated:** This method has been renamed to {name}")));
    blocks.push(for_page(it.description.trim()));
    blocks.push(format!("```js\n{}\n```", call(it, "({\n  ", ",\n  ", ",\n})") + ";"));
    blocks.push("## Parameters".to_owned());
    blocks.push(parameters(&it.parameters));
    let link = it.link.iter().filter(|(_, url)| is_web_address(url));
    blocks.extend(link.map(|(text, url)| format!("See also: [{}]({url}).", line(&text.replace(['[', ']', '`'], " ")))));
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

fn front_matter(it: &Endpoint) -> String {
    let example = call(it, "({ ", ", ", " })");
    let facts = [("name", &it.title), ("example", &example), ("route", &it.route), ("scope", &it.scope)];
    let lines: Vec<String> = facts.iter().map(|(key, value)| format!("{key}: {}", scalar(value))).collect();
    format!("---\n{}\ntype: API method\n---", lines.join("\n"))
}

/// A call with what it cannot go without. A backtick in a name could end the code block.
fn call(it: &Endpoint, open: &str, between: &str, close: &str) -> String {
    let names: Vec<String> = it.required().map(|name| line(name).replace('`', "'")).collect();
    let arguments = if names.is_empty() { "()".to_owned() } else { format!("{open}{}{close}", names.join(between)) };
    format!("octokit.rest.{}.{}{arguments}", it.scope, it.method)
}

fn parameters(all: &[Parameter]) -> String {
    if all.is_empty() {
        return "This endpoint has no parameters".to_owned();
    }
    let rows: Vec<String> = all.iter().map(row).collect();
    format!("{TABLE}\n    {}\n  </tbody>\n</table>", rows.join("\n"))
}

/// Blank lines around the description make it Markdown again.
fn row(it: &Parameter) -> String {
    let required = if it.required { "yes" } else { "no" };
    let description = for_page(it.description.trim());
    let text = if description.is_empty() { String::new() } else { format!("{description}\n\n") };
    format!("<tr><td>{}</td><td>{required}</td><td>\n\n{text}</td></tr>", html(&it.name))
}
