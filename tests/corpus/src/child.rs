//! Running a process and what it has used.

use crate::Outcome;
use serde::Serialize;
use std::fs::File;
use std::io::Read as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use wait4::Wait4 as _;

/// What a process ends with that was stopped because it took too long: as `timeout` (GNU coreutils) does.
const TIMED_OUT: i32 = 124;

/// How a process ended.
pub(crate) struct Ended {
    /// What it printed, if it went well; else why not.
    pub(crate) said: Result<String, String>,
    pub(crate) used: Used,
}

/// What a process has used. Processor time, because a machine that does other things too makes a clock lie.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Used {
    pub(crate) processor_seconds: f64,
    /// The peak of its resident memory, in bytes; at least that of the process that started it.
    pub(crate) peak: u64,
}

/// Runs `command` to its end. What it says on standard error goes to the file `errors`.
pub(crate) fn run(command: &mut Command, errors: &Path) -> Outcome<Ended> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(File::create(errors)?);
    let mut process = command.spawn()?;
    let mut printed = String::new();
    process.stdout.take().map_or(Ok(0), |mut pipe| pipe.read_to_string(&mut printed))?;
    let ended = process.wait4()?;
    let said = match (ended.status.code(), ended.status.signal()) {
        (Some(0), _) => Ok(printed),
        (Some(TIMED_OUT), _) => Err("timed out".to_owned()),
        (Some(code), _) => Err(format!("exit code {code}: {}", first_line(errors))),
        (None, signal) => Err(format!("signal {}: {}", signal.unwrap_or_default(), first_line(errors))),
    };
    let processor = ended.rusage.utime + ended.rusage.stime;
    let used = Used { processor_seconds: processor.as_secs_f64(), peak: ended.rusage.maxrss };
    Ok(Ended { said, used })
}

/// Ends this process after as many seconds, whatever it is doing.
pub(crate) fn end_after(seconds: u64) {
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(seconds));
        std::process::exit(TIMED_OUT);
    });
}

/// What a panic says first: where, and on the next line why.
fn first_line(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(2).collect();
    lines.join(" ")
}
