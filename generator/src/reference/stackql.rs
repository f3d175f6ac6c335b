//! StackQL's view: a page for each resource, with its fields and its methods.

use super::text::{cell, code_cell};
use crate::config::Config;
use crate::ir::{Api, Resource, ResourceMethod};
use crate::naming::{self, Name};
use crate::output::{Files, InvalidPath};

pub(super) fn pages(api: &Api, config: &Config) -> Result<Files, InvalidPath> {
    let mut files = Files::new();
    let provider = config.catalogue.provider(&config.package.name);
    let mut index = vec![super::HEADER.to_owned(), format!("# {provider}\n")];
    for (resource, path) in api.resources.iter().zip(paths(&api.resources)) {
        let id = format!("{provider}.{}.{}", resource.service, resource.name);
        index.push(format!("* [`{id}`]({path})"));
        files.insert(path, page(resource, &id))?;
    }
    files.insert("README.md", index.join("\n") + "\n")?;
    Ok(files)
}

/// A page is where its names say; a mapping can have any text for a name.
fn paths(resources: &[Resource]) -> Vec<String> {
    let texts: Vec<String> = resources.iter().map(|it| format!("{} {}", it.service, it.name)).collect();
    let names = naming::distinct(texts.iter().map(String::as_str));
    let plain = |it: &Resource| [&it.service, &it.name].map(|text| Name::of(text).module().file_stem().to_owned());
    let mut paths = Vec::new();
    for (resource, name) in resources.iter().zip(names) {
        let path = format!("{}.md", plain(resource).join("/"));
        // Two names that only differ in how they are written: each page is named by all of both.
        let is_taken = resources.iter().filter(|other| plain(other) == plain(resource)).count() > 1;
        paths.push(if is_taken { format!("{}.md", name.module().file_stem()) } else { path });
    }
    paths
}

fn page(resource: &Resource, id: &str) -> String {
    let name = code_cell(&resource.name);
    let mut lines = vec![
        super::HEADER.to_owned(),
        format!("# {}\n", cell(&resource.name)),
        "## Overview\n".to_owned(),
        "| Name | Type | Id |\n| :-- | :-- | :-- |".to_owned(),
        format!("| {name} | Resource | {} |\n", code_cell(id)),
    ];
    lines.extend(fields(resource));
    lines.push("## Methods\n".to_owned());
    lines.push("| Name | Accessible by | Required Params | Description |\n| :-- | :-- | :-- | :-- |".to_owned());
    lines.extend(resource.methods.iter().map(method));
    lines.join("\n") + "\n"
}

fn fields(resource: &Resource) -> Vec<String> {
    if resource.columns.is_empty() {
        return vec!["## Fields\n\nNo method selects rows with named fields.\n".to_owned()];
    }
    let mut lines = vec!["## Fields\n\n| Name | Datatype | Description |\n| :-- | :-- | :-- |".to_owned()];
    lines.extend(resource.columns.iter().map(|column| {
        let description = cell(&column.docs.blocks.join("\n\n"));
        format!("| {} | {} | {description} |", code_cell(&column.name), code_cell(column.datatype))
    }));
    lines.push(String::new());
    lines
}

fn method(it: &ResourceMethod) -> String {
    let verb = it.verb.as_str().to_ascii_uppercase();
    let required: Vec<String> = it.required.iter().map(|name| code_cell(name)).collect();
    format!("| {} | `{verb}` | {} | {} |", code_cell(&it.name), required.join(", "), cell(it.description()))
}
