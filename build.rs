//! Keeps `generated/` in step with `spec/`: brings it up to date, or with `CI` set, says how it differs.
//!
//! It never uses the network, and outside a checkout (without `spec/`) it does nothing.

use opbind::diagnostics::Finding;
use opbind::project::Project;
use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=spec");
    println!("cargo::rerun-if-env-changed=CI");
    let spec = Path::new("spec");
    if spec.is_dir()
        && let Err(findings) = synchronize(spec)
    {
        for finding in findings {
            println!("cargo::error={}", finding.render_line());
        }
    }
}

fn synchronize(spec: &Path) -> Result<(), Vec<Finding>> {
    let project = Project::open(spec)?;
    if std::env::var_os("CI").is_none() {
        project.apply()?;
        return Ok(());
    }
    let drift = project.drift()?.drift;
    for problem in drift.hand_edited(&project.out).render_lines(&()) {
        println!("cargo::error={problem}");
    }
    for change in drift.iter().filter(|change| !drift.edited.contains(&change.path)) {
        let path = project.out.join(&change.path);
        println!("cargo::error={} is not what spec/ says: run `{}`", path.display(), project.config.package.command);
    }
    Ok(())
}
