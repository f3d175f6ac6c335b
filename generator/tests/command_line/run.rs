//! Runs of the program.

use crate::scratch::Scratch;
use std::process::Command;

/// How one run ended.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs `opbind` with these arguments in the folder.
pub(crate) fn opbind(folder: &Scratch, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_opbind"))
        .args(arguments)
        .current_dir(folder.path(""))
        .output()
        .expect("cargo has built the program");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
    Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Runs `opbind`, which must end with this code.
#[track_caller]
pub(crate) fn ends(folder: &Scratch, arguments: &[&str], code: i32) -> Run {
    let run = opbind(folder, arguments);
    assert_eq!(run.code, Some(code), "opbind {arguments:?}\n{}{}", run.stdout, run.stderr);
    run
}

/// A small description with one operation and one model.
pub(crate) const PETS: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example'}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        '200': {description: They, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/pet'}}}}}
  /owners:
    get:
      operationId: listOwners
      tags: [owners]
      responses: {'204': {description: None}}
components:
  schemas:
    pet: {type: object, required: [name], properties: {name: {type: string}}}
";
