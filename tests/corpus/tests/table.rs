//! The program over a small folder: the whole table, with the figures that differ from run to run taken out.

use std::path::Path;
use std::process::Command;

#[test]
fn a_folder_is_a_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    let mut command = Command::new(env!("CARGO_BIN_EXE_opbind-corpus"));
    command
        .current_dir(&folder)
        .args(["folder", "--doc", "--examples", "--expect", "malformed.txt", "--work"])
        .arg(work);
    let run = command.output().expect("the program runs");
    let printed = String::from_utf8(run.stdout).expect("text");
    assert_eq!(run.status.code(), Some(1), "{}", String::from_utf8_lossy(&run.stderr));
    let (printed, kept) = (without_measurements(&printed), folder.join("folder.md"));
    if std::env::var_os("OPBIND_BLESS").is_some() {
        std::fs::write(&kept, &printed).expect("the folder is writable");
    }
    assert_eq!(printed, std::fs::read_to_string(kept).expect("the expected table"));
}

/// `_` for what differs from run to run, or with every line of the runtime.
fn without_measurements(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix("| ") {
        Some(row) => format!("| {}", without_columns(row)),
        None => without_seconds(line),
    });
    lines.map(|line| line + "\n").collect()
}

/// The columns generate, memory, files and largest.
fn without_columns(row: &str) -> String {
    let mut cells: Vec<&str> = row.split(" | ").collect();
    for cell in cells.get_mut(5..9).into_iter().flatten() {
        let is_figure = cell.starts_with(|c: char| c.is_ascii_digit());
        *cell = if is_figure { "_" } else { *cell };
    }
    cells.join(" | ")
}

fn without_seconds(line: &str) -> String {
    match (line.split_once(" types in "), line.split_once(" s of processor time")) {
        (Some((before, _)), Some((_, after))) => format!("{before} types in _ s of processor time{after}"),
        _ => line.to_owned(),
    }
}
