//! What a command costs.

use crate::Outcome;
use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// What a process and all that it started have used.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// Processor time, the system's included.
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
    /// The peak of the resident memory of the largest of them, in bytes, where the system tells.
    pub(crate) peak: Option<u64>,
}

/// Runs a command to its end, silently; what it says goes to `log`, and into the error when it fails.
pub(crate) fn measure(command: &mut Command, log: &Path) -> Outcome<Cost> {
    let file = File::create(log)?;
    command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    let start = Instant::now();
    let used = command.spawn()?.wait4()?;
    let wall = start.elapsed();
    if !used.status.success() {
        let said = std::fs::read_to_string(log)?;
        return Err(format!("{command:?} failed:\n{said}").into());
    }
    let peak = Some(used.rusage.maxrss).filter(|peak| *peak > 0);
    Ok(Cost { cpu: used.rusage.utime + used.rusage.stime, wall, peak })
}
