//! Generating: each description in a process of its own, which nothing it does can take the others down with.

use crate::Outcome;
use crate::account::{Account, Made};
use crate::arguments::One;
use crate::child;
use crate::row::{Generation, Row};
use opbind::config::Config;
use opbind::diagnostics::Finding;
use opbind::project::Project;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Makes the crate of every row below `crates`; `jobs` at the same time.
pub(crate) fn all(rows: &mut [Row], crates: &Path, jobs: usize) -> Outcome<()> {
    let program = std::env::current_exe()?;
    let (next, count) = (AtomicUsize::new(0), rows.len());
    let slots: Vec<Mutex<&mut Row>> = rows.iter_mut().map(Mutex::new).collect();
    let work = || -> Result<(), String> {
        while let Some(slot) = slots.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut row = slot.lock().map_err(|_| "a worker has panicked")?;
            row.generation = generate(&program, &row, crates).map_err(|error| error.to_string())?;
            if !row.is_compiled {
                // Thousands of crates that nobody looks at fill the disk.
                let _ = std::fs::remove_dir_all(crates.join(&row.name));
            }
        }
        Ok(())
    };
    eprintln!("generating {count}");
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or(Err("a worker has panicked".to_owned())))
    })?;
    Ok(())
}

fn generate(program: &Path, row: &Row, crates: &Path) -> Outcome<Generation> {
    let out = crates.join(&row.name);
    let mut command = Command::new(program);
    command.arg("generate").arg(&row.entry).arg("--out").arg(&out);
    command.args(["--name", &row.name]);
    let ended = child::run(&mut command, &out.with_extension("stderr"))?;
    Ok(match ended.said {
        Ok(printed) => Generation::Ended { account: serde_json::from_str(&printed)?, used: ended.used },
        Err(reason) => Generation::Crashed { reason },
    })
}

/// The child process: makes one crate and prints its [`Account`]. All findings go to a file beside the crate.
pub(crate) fn one(one: &One) -> Outcome<()> {
    let inputs = std::slice::from_ref(&one.entry).into();
    let project = Project { inputs, config: Config::named(&one.name), out: one.out.clone() };
    let (made, findings) = match project.apply() {
        Ok(outcome) => (Some(Made::of(&outcome.generated)), outcome.generated.findings),
        Err(findings) => (None, findings),
    };
    keep(&findings, &one.out.with_extension("findings.json"))?;
    println!("{}", serde_json::to_string(&Account::of(made, &findings))?);
    Ok(())
}

fn keep(findings: &[Finding], path: &Path) -> Outcome<()> {
    Ok(std::fs::write(path, serde_json::to_string_pretty(findings)?)?)
}
