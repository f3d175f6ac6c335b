//! The resources as a table, where the configuration asks for one: a file for each, and an index.

use super::{header, index};
use crate::ir::{Api, Column, Resource, ResourceMethod};
use crate::naming::{self, Name};
use crate::output::{Files, InvalidPath};
use crate::print::{self, Lines, string};

/// Adds `src/resources/`.
pub(super) fn add(files: &mut Files, api: &Api) -> Result<(), InvalidPath> {
    let Some(provider) = &api.resources_of else { return Ok(()) };
    let texts: Vec<String> = api.resources.iter().map(|it| format!("{} {}", it.service, it.name)).collect();
    let names: Vec<Name> = naming::distinct(texts.iter().map(String::as_str));
    let mut entries: Vec<(String, &Resource)> =
        names.iter().map(|name| name.module().to_string()).zip(&api.resources).collect();
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (module, resource) in &entries {
        let path = format!("src/resources/{}.rs", module.trim_start_matches("r#"));
        files.insert(path, text(resource, provider))?;
    }
    let about = "//! The operations as methods of resources, for those to whom an API is tables.\n".to_owned();
    let modules = index::index(entries.iter().map(|(module, _)| format!("pub mod {module};")));
    let lines: String = entries.iter().map(|(module, _)| format!("    &{module}::RESOURCE,\n")).collect();
    let table = format!(
        "/// All resources, by service and name.\npub const RESOURCES: &[&crate::runtime::catalogue::Resource] = &[\n{lines}];"
    );
    files.insert("src/resources/mod.rs", print::file(&header("#/paths"), &[about, modules, table]))
}

fn text(resource: &Resource, provider: &str) -> String {
    let id = format!("{provider}.{}.{}", resource.service, resource.name);
    let mut lines = Lines::default();
    lines.line("use crate::runtime::catalogue::*;\n");
    lines.line("/// What is known of it.");
    lines.block("pub const RESOURCE: Resource = Resource {", "};", |lines| {
        lines.line(&format!("name: {},", string(&resource.name)));
        lines.line(&format!("id: {},", string(&id)));
        lines.block("fields: &[", "],", |lines| resource.columns.iter().for_each(|it| field(lines, it)));
        lines.block("methods: &[", "],", |lines| resource.methods.iter().for_each(|it| method(lines, it)));
    });
    print::file(&header("#/paths"), &[lines.finish()])
}

fn field(lines: &mut Lines, it: &Column) {
    let description = string(&it.docs.blocks.join("\n\n"));
    let (name, datatype) = (string(&it.name), string(it.datatype));
    lines.line(&format!("Field {{ name: {name}, datatype: {datatype}, description: {description} }},"));
}

fn method(lines: &mut Lines, it: &ResourceMethod) {
    lines.block("Method {", "},", |lines| {
        lines.line(&format!("name: {},", string(&it.name)));
        lines.line(&format!("operation: {},", string(&it.operation)));
        lines.line(&format!("verb: Verb::{},", super::catalogue::verb(it.verb)));
        let required: Vec<String> = it.required.iter().map(|name| string(name)).collect();
        lines.line(&format!("required: &[{}],", required.join(", ")));
        lines.line(&format!("description: {},", string(it.description())));
    });
}
