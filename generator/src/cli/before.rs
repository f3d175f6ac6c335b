//! What a crate was made of before: the old side of a report.

use super::Refusal;
use super::arguments::Generate;
use super::generate::{configuration_path, configure};
use opbind::change::{self, Report};
use opbind::config::{self, Config};
use opbind::diagnostics::{Diagnostics, Finding};
use opbind::load::{Disk, Sources};
use opbind::lock::{self, Lock};
use opbind::project::{Commit, Project, find_config};
use std::fmt;
use std::path::{Path, PathBuf};

/// The last commit, as git calls it.
const HEAD: &str = "HEAD";

/// A description as it was, and the configuration of that time.
pub(crate) struct Before {
    pub(crate) origin: Origin,
    /// What there is to say of it.
    pub(crate) remark: &'static str,
    sources: Sources,
    config: Config,
}

/// Where the old description was found.
pub(crate) enum Origin {
    /// In a file or folder of its own.
    Path(PathBuf),
    /// Where the new one is, in the last commit, which has this id.
    LastCommit(String),
    /// The same in another commit.
    Commit(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => write!(f, "{}", path.display()),
            Self::LastCommit(id) | Self::Commit(id) => write!(f, "commit {id}"),
        }
    }
}

impl Before {
    /// The description at `path`, with the configuration beside it, or else with that of the new description. `called`
    /// is how the new one is generated from.
    pub(crate) fn at(path: &Path, called: &Generate, new: &Config) -> Result<Self, Refusal> {
        let paths = [path.to_owned()];
        let beside = configuration_path(&paths, called.config.as_deref());
        let found = find_config(&Disk, &beside, &config::name_for(path)).map_err(located)?;
        let config = found.map_or_else(|| new.clone(), |found| configure(called, found));
        let sources = Sources::read(called.documents.inputs(&paths, &config, &beside)).map_err(located)?;
        Ok(Self { origin: Origin::Path(path.to_owned()), remark: "", sources, config })
    }

    /// The description of the project as a commit has it.
    ///
    /// Out where there is none: why, in words for people. That is no mistake of theirs.
    pub(crate) fn committed(called: &Generate, project: &Project, revision: &str) -> Result<Self, String> {
        let inputs = &project.inputs;
        let path = configuration_path(&inputs.paths, called.config.as_deref());
        let mut folders: Vec<&Path> = inputs.paths.iter().chain(&inputs.store).map(|input| folder_of(input)).collect();
        folders.push(folder_of(&path));
        let commit = Commit::open(&folders, revision)?;
        let unreadable = |problems: Diagnostics| first(problems.located(&()));
        let sources = Sources::read_from(&commit, inputs).map_err(unreadable)?;
        let found = find_config(&commit, &path, &project.config.package.name).map_err(unreadable)?;
        let config = found.map_or_else(|| project.config.clone(), |found| configure(called, found));
        let id = commit.short_id().to_owned();
        let origin = if revision == HEAD { Origin::LastCommit(id) } else { Origin::Commit(id) };
        Ok(Self { origin, remark: "", sources, config })
    }

    /// The description that a crate was made of whose lock this was: that of the last commit, or of the one that changed the
    /// lock last; where it is neither, that of the last commit all the same.
    ///
    /// Out where there is none: why, in words for people.
    pub(crate) fn of_crate(called: &Generate, project: &Project, lock: &Lock) -> Result<Self, String> {
        let mut head = Self::committed(called, project, HEAD)?;
        let fits = |it: &Self| lock::was_made_from(lock, &it.sources, &it.config);
        if fits(&head) {
            return Ok(head);
        }
        let locked = Commit::last_change(&project.out.join(lock::FILE_NAME));
        let earlier = locked.and_then(|id| Self::committed(called, project, &id)).ok().filter(fits);
        head.remark = "; the crate was made from another description";
        Ok(earlier.unwrap_or(head))
    }

    /// What changes for users when the project's description, as it is now, takes its place.
    /// `lock` is that of the crate as it was, which knows what things are called.
    pub(crate) fn report(&self, project: &Project, lock: &Lock) -> Result<Report, Refusal> {
        let new = Sources::read(&project.inputs).map_err(located)?;
        change::between_after(lock, (&self.sources, &self.config), (&new, &project.config))
    }
}

/// The folder of a description that is one, or of the file.
fn folder_of(path: &Path) -> &Path {
    if path.is_dir() { path } else { path.parent().unwrap_or(Path::new(".")) }
}

fn first(findings: Vec<Finding>) -> String {
    let said = |finding: &Finding| match &finding.path {
        Some(path) => format!("{path}: {}", finding.message),
        None => finding.message.clone(),
    };
    findings.first().map(said).unwrap_or_default()
}

fn located(problems: Diagnostics) -> Refusal {
    problems.located(&())
}
