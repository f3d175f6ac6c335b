//! `opbind ls`.

use super::arguments::{Format, Generate, Ls};
use super::{Ending, Refusal, generate, report};
use opbind::catalogue::{self, Catalogue, Entry, Filter};
use opbind::ir::{Resource, Verb};
use opbind::load::Sources;
use serde_json::{Value, json};

pub(crate) fn run(arguments: &Ls, format: Format) -> Result<Ending, Refusal> {
    let of = Generate {
        spec: arguments.spec.clone(),
        config: arguments.config.clone(),
        documents: arguments.documents.clone(),
        ..Generate::default()
    };
    let project = generate::project(&of)?;
    let sources = Sources::read(&project.inputs).map_err(|it| it.located(&()))?;
    let mut catalogue = catalogue::read(&sources, &project.config)?;
    catalogue.retain(&filter(arguments));
    match (format, arguments.resources) {
        (Format::Json, false) => report::print(&json!({ "operations": catalogue.operations })),
        (Format::Json, true) => report::print(&json!({ "resources": resources_as_json(&catalogue) })),
        (Format::Text, false) => print_table(catalogue.operations.iter().map(operation).collect()),
        (Format::Text, true) => print_table(catalogue.resources.iter().map(resource).collect()),
    }
    Ok(Ending::Done)
}

fn filter(arguments: &Ls) -> Filter {
    Filter {
        tags: arguments.tag.clone(),
        verbs: arguments.verb.clone(),
        methods: arguments.method.clone(),
        scopes: arguments.scope.clone(),
        paginated: arguments.paginated,
        deprecated: arguments.deprecated,
    }
}

fn operation(entry: &Entry) -> Vec<String> {
    let pages = entry.pagination.map(|way| format!("pages by {way}"));
    let remarks: Vec<String> = pages.into_iter().chain(entry.deprecated.then(|| "deprecated".to_owned())).collect();
    let access = format!("{} {}", entry.verb, entry.resource);
    vec![entry.id.clone(), entry.method.clone(), entry.path.clone(), access, remarks.join(", ")]
}

fn resource(resource: &Resource) -> Vec<String> {
    let count = |verb: Verb| (verb, resource.methods.iter().filter(|method| method.verb == verb).count());
    let counts = Verb::ALL.into_iter().map(count).filter(|(_, count)| *count > 0);
    let methods: Vec<String> = counts.map(|(verb, count)| format!("{count} {}", verb.as_str())).collect();
    let name = format!("{}.{}", resource.service, resource.name);
    vec![name, report::counted(resource.columns.len(), "field"), methods.join(", ")]
}

/// One line for each row, with two spaces between columns as wide as their widest cell; the last is as it is.
fn print_table(rows: Vec<Vec<String>>) {
    let width = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..).map_while(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    report::say(&rows.iter().map(line).collect::<String>());
}

fn resources_as_json(catalogue: &Catalogue) -> Value {
    catalogue.resources.iter().map(resource_as_json).collect()
}

fn resource_as_json(resource: &Resource) -> Value {
    let fields = resource.columns.iter().map(|column| {
        json!({ "name": column.name, "type": column.datatype, "description": column.docs.blocks.join("\n\n") })
    });
    let methods = resource.methods.iter().map(|method| {
        json!({
            "name": method.name, "verb": method.verb.as_str(), "operation": method.operation, "required": method.required,
        })
    });
    json!({
        "service": resource.service, "name": resource.name,
        "fields": fields.collect::<Value>(), "methods": methods.collect::<Value>(),
    })
}
