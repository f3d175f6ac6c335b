//! What opbind and its output cost, for GitHub's full description, as ratios from one run:
//!
//! ```text
//! cargo bench -p opbind --bench github -- path/to/api.github.com.json [--all-models]
//! ```
//!
//! - Generating is held against its floor: parsing the same JSON with serde_json and writing the same bytes.
//! - `cargo check` of the output, and its speed and memory of decoding and encoding, are held against the same crate with the same
//!   models written with serde's derives: its macros are swapped for those in `derive/`, which do as little as derives can
//!   while the types stay the same.
//! - Under each title a ratio is ours divided by the other's. Other programs slow a run down but never speed it up, so where
//!   something is timed more than once, look at the quickest.
//!
//! Everything is written below `target/`. Without a description it says how to get one.

mod checking;
mod cost;
mod decoding;
mod generating;
mod scratch;
mod table;

use scratch::Scratch;
use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use table::{Section, Table};

type Outcome<T> = Result<T, Box<dyn Error>>;

const HOW_TO_GET_IT: &str = "\
skipped: this measures with GitHub's full description, which is not in the repository. To get it:

    npm pack @octokit/openapi@23.0.2
    tar -xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
    cargo bench -p opbind --bench github -- package/generated/api.github.com.json

or give its path in OPBIND_GITHUB.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [generating::PARSE, path] => generating::parse(Path::new(path)).map(drop),
        _ if !has(&arguments, "--bench") => {
            println!("skipped: takes minutes; `cargo bench -p opbind --bench github` runs it");
            Ok(())
        }
        _ => bench(&arguments),
    };
    outcome.map_or_else(
        |problem| {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn bench(arguments: &[String]) -> Outcome<()> {
    let given = arguments.iter().find(|it| !it.starts_with("--")).cloned();
    let Some(given) = given.or_else(|| env::var("OPBIND_GITHUB").ok().filter(|it| !it.is_empty())) else {
        println!("{HOW_TO_GET_IT}");
        return Ok(());
    };
    let description = find(Path::new(&given))?;
    let table = measure(&description, has(arguments, "--all-models"))?;
    println!("\n{table}");
    Ok(())
}

fn has(arguments: &[String], flag: &str) -> bool {
    arguments.iter().any(|argument| argument == flag)
}

/// Cargo runs benchmarks in the folder of their package; a path was most likely meant from where cargo was called.
fn find(given: &Path) -> Outcome<PathBuf> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [env::var_os("PWD").map(PathBuf::from), Some(package.join("..")), Some(package.to_owned())];
    let found = folders.into_iter().flatten().map(|folder| folder.join(given)).find(|path| path.is_file());
    Ok(found.ok_or_else(|| format!("there is no file {}", given.display()))?.canonicalize()?)
}

fn measure(description: &Path, all_models: bool) -> Outcome<Table> {
    let scratch = Scratch::fresh()?;
    // A child inherits the peak of the process that starts it, so this comes while this process is still small.
    let peak = generating::peak(&scratch, description)?;
    let mut checks = checking::check(&scratch, &[])?;
    if all_models {
        checks.extend(checking::check(&scratch, &["all-models"])?);
    }
    let speeds = decoding::compare(&scratch, description)?;
    let (about, mut times) = generating::time(&scratch, description)?;
    times.push(peak);
    Ok(Table {
        about,
        sections: vec![
            Section { title: "generating, against its floor", rows: times },
            Section { title: "cargo check of the output, against serde's derives", rows: checks },
            Section { title: "speed of the output, against serde's derives", rows: speeds },
        ],
    })
}
