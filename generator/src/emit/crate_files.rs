//! The files that make a folder a crate: `Cargo.toml`, `README.md`, `lib.rs`, `about.rs`.

use super::{Package, doc, header};
use crate::ir::{Api, Area};
use crate::output::{Files, InvalidPath};
use crate::print;

/// `Cargo.toml` and `README.md` belong to the user once they are there; everything below `src/` is ours.
pub(super) fn add(files: &mut Files, api: &Api, package: &Package) -> Result<(), InvalidPath> {
    files.insert_kept("Cargo.toml", manifest(package))?;
    files.insert_kept("README.md", readme(api, package))?;
    files.insert("src/lib.rs", library(api))?;
    files.insert("src/about.rs", about(api))
}

fn manifest(package: &Package) -> String {
    let described = package.description.clone().unwrap_or_else(|| "A client made from an OpenAPI description".to_owned());
    let mut lines = vec!["[package]".to_owned()];
    let mut add = |key: &str, value: &str| lines.push(format!("{key} = {}", toml_string(value)));
    add("name", &package.name);
    add("version", &package.version);
    add("edition", "2024");
    add("rust-version", "1.88");
    add("description", &described);
    package.license.iter().for_each(|license| add("license", license));
    package.repository.iter().for_each(|repository| add("repository", repository));
    format!("{}\n\n{}", lines.join("\n"), include_str!("manifest.toml"))
}

fn toml_string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn readme(api: &Api, package: &Package) -> String {
    let Package { name, command, .. } = package;
    let title = api.title.lines().next().unwrap_or_default();
    let krate = name.replace('-', "_");
    let groups: Vec<String> = api.groups.iter().map(|group| format!("`{}`", group.accessor)).collect();
    format!(
        "# {name}\n\nA Rust client of {title}, made from its OpenAPI description by `opbind`.\n\n\
         ```rust\nlet client = {krate}::Client::builder().token(token).build()?;\n```\n\n\
         Groups of operations: {}.\n\n\
         Everything below `src/` is generated: change the description (or `opbind.toml`) and run `{command}`.\n\
         `Cargo.toml` and this file are yours; `opbind` writes them only where they are missing.\n",
        groups.join(", ")
    )
}

fn library(api: &Api) -> String {
    let mut docs: Vec<String> = vec![format!("//! {}", api.title.lines().next().unwrap_or_default())];
    let described = doc::comment(&api.docs);
    if !described.is_empty() {
        docs.push("//!".to_owned());
        docs.extend(described.iter().map(|line| line.replacen("///", "//!", 1)));
    }
    let areas: Vec<&str> = api.modules.iter().flat_map(|(area, _)| area.segments()).collect();
    let mut modules: Vec<String> = ["about".to_owned(), "runtime".to_owned(), "operations".to_owned()].into();
    modules.extend(areas.iter().map(|area| (*area).to_owned()));
    modules.sort();
    let modules: Vec<String> = modules.iter().map(|module| declaration(module)).collect();
    let attributes = "#![forbid(unsafe_code)]\n\
        // The words are the description's: what it leaves undocumented or calls deprecated, and how it names things.\n\
        #![allow(missing_docs, deprecated, clippy::all, clippy::pedantic)]";
    let reexports = "pub use runtime::{\n    \
        Base64, Client, ClientBuilder, Date, DateTime, DecodeError, Error, Number, Operation, Response, Time, Transport, Uri,\n    \
        Uuid,\n};";
    let blocks = [docs.join("\n"), attributes.to_owned(), modules.concat(), reexports.to_owned()];
    print::file(&header("the description"), &blocks)
}

/// The generated folders are laid out by the generator: one line for each file, which `rustfmt` would take apart.
fn declaration(module: &str) -> String {
    let is_area = [Area::Models, Area::Parameters, Area::RequestBodies, Area::Responses]
        .iter()
        .any(|area| area.segments() == [module]);
    match module {
        "about" => "mod about;\n".to_owned(),
        "runtime" => "pub mod runtime;\n".to_owned(),
        _ if is_area || module == "operations" => format!("#[rustfmt::skip]\npub mod {module};\n"),
        _ => format!("pub mod {module};\n"),
    }
}

fn about(api: &Api) -> String {
    let server = print::string(api.server.as_deref().unwrap_or_default());
    let docs = "//! What the runtime has to know of this API.";
    let constant = format!("/// The server the description names first.\npub const SERVER: &str = {server};");
    print::file(&header("#/servers"), &[docs.to_owned(), constant])
}
