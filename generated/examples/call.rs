//! A command line that calls any operation of the API by its name, with nothing but the table `catalogue::OPERATIONS`.
//!
//! ```text
//! cargo run --example call --features catalogue -- list packages-for-user
//! cargo run --example call --features catalogue -- packages/list-packages-for-user username=octocat package_type=container
//! cargo run --example call --features catalogue -- --table list-packages-for-organization org=github package_type=npm per_page=5
//! ```
//!
//! The token is that of `GITHUB_TOKEN`, and the server another one than GitHub's if `GITHUB_API_URL` says so.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use github_packages::Client;
use github_packages::catalogue::{Entry, OPERATIONS};
use serde_json::{Map, Value};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const USAGE: &str = "call [--table] [--body JSON] OPERATION [NAME=VALUE]…, or: list [TEXT]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let said = runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(run(client()?, &arguments)));
    match said {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn client() -> Result<Client> {
    let mut builder = Client::builder();
    if let Ok(token) = env::var("GITHUB_TOKEN") {
        builder = builder.token(token);
    }
    if let Ok(url) = env::var("GITHUB_API_URL") {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

/// What the arguments ask for, as it is printed.
pub async fn run(client: Client, arguments: &[String]) -> Result<String> {
    if let [list, texts @ ..] = arguments
        && list == "list"
    {
        return Ok(listed(texts.first().map_or("", String::as_str)));
    }
    let asked = Asked::read(arguments)?;
    let call = asked.entry.call(&asked.values, asked.body.as_ref()).map_err(|unfit| {
        let inputs: Vec<&str> = asked.entry.inputs().map(|input| input.name()).collect();
        format!("{unfit} (it has {})", inputs.join(", "))
    })?;
    let response = client.execute(call.on(&client).request()?).await?;
    let (status, text) = (response.status(), String::from_utf8_lossy(response.body()));
    if !status.is_success() {
        return Err(format!("{}: {status}: {text}", asked.entry.route.id).into());
    }
    if text.is_empty() {
        return Ok(status.to_string());
    }
    let answer: Value = serde_json::from_str(&text)?;
    Ok(if asked.is_table { table(&answer) } else { format!("{answer:#}") })
}

/// The operations whose ids hold the text, with what they take; what may be left out is in brackets.
fn listed(text: &str) -> String {
    let line = |entry: &Entry| {
        let required = entry.required.iter().map(|input| format!(" {}=…", input.name()));
        let optional = entry.optional.iter().map(|input| format!(" [{}=…]", input.name()));
        format!("{}{}", entry.route.id, required.chain(optional).collect::<String>())
    };
    let lines: Vec<String> = OPERATIONS.iter().filter(|entry| entry.route.id.contains(text)).map(line).collect();
    lines.join("\n")
}

/// A call as the arguments have it.
struct Asked {
    entry: &'static Entry,
    values: Map<String, Value>,
    body: Option<Value>,
    is_table: bool,
}

impl Asked {
    fn read(arguments: &[String]) -> Result<Self> {
        let (mut id, mut values, mut body, mut is_table) = (None, Map::new(), None, false);
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match (argument.as_str(), argument.split_once('=')) {
                ("--table", _) => is_table = true,
                ("--body", _) => body = Some(serde_json::from_str(arguments.next().ok_or("--body needs JSON")?)?),
                (_, Some((name, text))) => add(&mut values, name, text),
                (text, None) if id.is_none() => id = Some(text),
                (text, None) => return Err(format!("`{text}` is no NAME=VALUE: {USAGE}").into()),
            }
        }
        let id = id.ok_or(USAGE)?;
        let entry = find(id).ok_or_else(|| format!("there is no operation `{id}`; `list` shows all"))?;
        Ok(Self { entry, values, body, is_table })
    }
}

/// The operation of this id, or of this end of one.
fn find(id: &str) -> Option<&'static Entry> {
    let ends_so = |entry: &&Entry| entry.route.id.rsplit('/').next() == Some(id);
    github_packages::catalogue::find(id).or_else(|| OPERATIONS.iter().find(ends_so))
}

/// A text, or JSON if it begins like a list or an object. What is said again is a list.
fn add(values: &mut Map<String, Value>, name: &str, text: &str) {
    let json = text.starts_with(['[', '{']).then(|| serde_json::from_str(text).ok()).flatten();
    let value = json.unwrap_or_else(|| Value::from(text));
    match values.get_mut(name) {
        None => drop(values.insert(name.to_owned(), value)),
        Some(Value::Array(list)) => list.push(value),
        Some(first) => *first = Value::Array(vec![first.take(), value]),
    }
}

/// A line for each element of a list, with what is neither list nor object of each; of one object, a line for each member.
fn table(answer: &Value) -> String {
    let rows: Vec<Vec<String>> = match answer {
        Value::Array(elements) => {
            let names = elements.first().map(plain_members).unwrap_or_default();
            let row = |element: &Value| names.iter().map(|name| cell(&element[name])).collect();
            [names.clone()].into_iter().chain(elements.iter().map(row)).collect()
        }
        object => plain_members(object).into_iter().map(|name| vec![name.clone(), cell(&object[name])]).collect(),
    };
    let width = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..).map_while(width).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        cells.join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn plain_members(value: &Value) -> Vec<String> {
    let members = value.as_object().into_iter().flatten();
    members.filter(|(_, value)| !value.is_object() && !value.is_array()).map(|(name, _)| name.clone()).collect()
}

fn cell(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 40 { line.chars().take(39).chain(['…']).collect() } else { line }
}
