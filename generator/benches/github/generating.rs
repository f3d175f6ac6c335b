//! Generating against its floor: the JSON must be parsed and the bytes be written, whoever does it.

use crate::Outcome;
use crate::cost::measure;
use crate::scratch::Scratch;
use crate::table::{Quantity, Row};
use opbind::config::Config;
use opbind::diagnostics::Finding;
use opbind::load::Sources;
use opbind::output::Files;
use opbind::project::Project;
use opbind::{Generated, generate};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// The argument with which this program parses a description and does nothing else.
pub(crate) const PARSE: &str = "parse";

const ROUNDS: usize = 9;

/// The floor of reading.
pub(crate) fn parse(description: &Path) -> Outcome<serde_json::Value> {
    Ok(serde_json::from_str(&fs::read_to_string(description)?)?)
}

/// Makes the crate `whole`, and tells how much memory that took.
pub(crate) fn peak(scratch: &Scratch, description: &Path) -> Outcome<Row> {
    eprintln!("generating …");
    let out = scratch.path("whole");
    let name = ["--name", "whole", "--out"].map(str::as_ref);
    let arguments = [&["generate".as_ref(), description.as_os_str()], &name[..], &[out.as_os_str()]];
    let ours = scratch.opbind(&arguments.concat())?;
    let mut floor = Command::new(std::env::current_exe()?);
    let floor = measure(floor.arg(PARSE).arg(description), &scratch.path("parse.log"))?;
    Ok(Row::new("peak memory", Quantity::Memory(ours.peak), "parse", Quantity::Memory(floor.peak)))
}

/// Times all of it in this process, and says what was made.
pub(crate) fn time(scratch: &Scratch, description: &Path) -> Outcome<(String, Vec<Row>)> {
    eprintln!("timing the generator …");
    let config = Config::named("whole");
    let inputs = vec![description.to_owned()];
    let made = in_memory(&inputs, &config)?;
    let mut times = [const { Vec::new() }; 4];
    for round in 0..ROUNDS {
        let folder = |kind: &str| scratch.path(&format!("{kind}-{round}"));
        let project = Project { inputs: (&inputs).into(), config: config.clone(), out: folder("made") };
        times[0].push(timed(|| in_memory(&inputs, &config))?);
        times[1].push(timed(|| parse(description))?);
        times[2].push(timed(|| project.apply().map_err(rendered))?);
        times[3].push(timed(|| Ok((parse(description)?, write(&made.files, &folder("floor"))?)))?);
        fs::remove_dir_all(folder("floor"))?;
        fs::remove_dir_all(folder("made"))?;
    }
    times.iter_mut().for_each(|times| times.sort());
    Ok((account(description, &made)?, rows(&times)))
}

/// The quickest round and the middle one.
fn rows(times: &[Vec<Duration>; 4]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (of, round) in [("quickest", 0), ("median", ROUNDS / 2)] {
        let [memory, parse, folder, floor] = times.each_ref().map(|times| Quantity::Time(times[round]));
        rows.push(Row::new(&format!("in memory, {of}"), memory, "parse", parse));
        rows.push(Row::new(&format!("into a fresh folder, {of}"), folder, "parse and write", floor));
    }
    rows
}

fn in_memory(inputs: &[PathBuf], config: &Config) -> Outcome<Generated> {
    let sources = Sources::read(inputs).map_err(|problems| rendered(problems.located(&())))?;
    generate(&sources, config).map_err(rendered)
}

/// The floor of writing.
fn write(files: &Files, folder: &Path) -> Outcome<()> {
    for (path, file) in files.iter() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, &file.text)?;
    }
    Ok(())
}

/// How long something takes, without the time to drop its result.
fn timed<T>(task: impl FnOnce() -> Outcome<T>) -> Outcome<Duration> {
    let start = Instant::now();
    let result = task()?;
    let time = start.elapsed();
    drop(result);
    Ok(time)
}

fn rendered(problems: Vec<Finding>) -> Box<dyn std::error::Error> {
    problems.iter().map(|problem| problem.render_line() + "\n").collect::<String>().into()
}

fn account(description: &Path, made: &Generated) -> Outcome<String> {
    let read = fs::metadata(description)?.len();
    let written: usize = made.files.iter().map(|(_, file)| file.text.len()).sum();
    let (read, written) = (read as f64 / 1e6, written as f64 / 1e6);
    let (size, files) = (made.size, made.files.len());
    let cores = std::thread::available_parallelism()?;
    Ok(format!(
        "{}: {read:.1} MB, {} operations; the crate: {} types, {files} files, {written:.1} MB; {cores} cores",
        description.file_name().unwrap_or_default().display(),
        size.operations,
        size.types,
    ))
}
