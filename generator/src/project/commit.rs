//! The files of a commit, asked of the program `git`. Nothing is checked out, nothing is fetched, nothing is changed.

use super::tidy;
use crate::load::{Found, Listing, Store};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::rc::Rc;

/// So much of a commit's id tells it from others.
const SHORT: usize = 10;

/// A commit of the repository that some folders are in: their paths lead to their files as they were then.
#[derive(Debug)]
pub struct Commit {
    id: String,
    /// The folders, and what they are called in the repository.
    folders: Vec<(PathBuf, String)>,
    objects: RefCell<Objects>,
}

impl Commit {
    /// The commit that `revision` names (gitrevisions(7)) in the repository of these folders.
    ///
    /// # Errors
    /// Why there is none, in words for people: no git, no repository, no such commit.
    pub fn open(folders: &[&Path], revision: &str) -> Result<Self, String> {
        let mut homes = Vec::new();
        for folder in folders {
            homes.push((tidy(folder), home(folder)?));
        }
        let (Some(first), Some((_, (top, _)))) = (folders.first(), homes.first()) else {
            return Err("there is no folder to look into".to_owned());
        };
        if homes.iter().any(|(_, (other, _))| other != top) {
            return Err("the description is in several repositories".to_owned());
        }
        let named = ["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")];
        let id = ask(first, &named).map_err(|_| format!("there is no commit `{revision}`"))?;
        let objects = Objects::open(first).map_err(|error| format!("git cannot be asked: {error}"))?;
        let folders = homes.into_iter().map(|(folder, (_, inner))| (folder, inner)).collect();
        Ok(Self { id: id.trim().to_owned(), folders, objects: RefCell::new(objects) })
    }

    /// The last commit that changed the file at `path`, or any file below it.
    ///
    /// # Errors
    /// Why there is none, in words for people.
    pub fn last_change(path: &Path) -> Result<String, String> {
        let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("it has no name")?;
        let id = ask(folder, &["log", "-1", "--format=%H", "--", name])?;
        if id.trim().is_empty() { Err(format!("{} is in no commit", path.display())) } else { Ok(id.trim().to_owned()) }
    }

    /// The beginning of its id.
    pub fn short_id(&self) -> &str {
        self.id.get(..SHORT).unwrap_or(&self.id)
    }

    /// What a path is called in the commit. Names with a line break cannot be asked for.
    fn name(&self, path: &Path) -> Option<String> {
        let path = tidy(path);
        let inside = |(folder, home): &(PathBuf, String)| {
            let rest = match folder.as_path() == Path::new(".") {
                true => (!path.is_absolute()).then_some(path.as_path())?,
                false => path.strip_prefix(folder).ok()?,
            };
            let names = rest.iter().filter(|name| *name != ".");
            let names: Option<Vec<&str>> = names.map(|name| name.to_str().filter(|it| *it != "..")).collect();
            Some(format!("{home}{}", names?.join("/")))
        };
        let name = self.folders.iter().find_map(inside)?;
        let name = name.trim_end_matches('/');
        (!name.contains('\n')).then(|| name.to_owned())
    }

    fn absent(&self) -> io::Error {
        io::Error::new(io::ErrorKind::NotFound, format!("it is not in commit {}", self.short_id()))
    }

    fn object(&self, path: &Path) -> io::Result<Object> {
        let name = self.name(path).ok_or_else(|| self.absent())?;
        self.objects.borrow_mut().get(&format!("{}:{name}", self.id))?.ok_or_else(|| self.absent())
    }
}

impl Store for Commit {
    fn look(&self, path: &Path) -> io::Result<Found> {
        Ok(match self.object(path)? {
            Object::File(bytes) => Found::File(bytes.len() as u64),
            Object::Folder => Found::Folder,
        })
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.object(path)? {
            Object::File(bytes) => Ok(bytes.to_vec()),
            Object::Folder => Err(io::ErrorKind::IsADirectory.into()),
        }
    }

    fn list(&self, folder: &Path) -> Listing {
        // Relative to the folder, and only what is below it.
        match ask(folder, &["ls-tree", "-r", "-z", "--name-only", &self.id]) {
            Ok(names) => {
                let hidden = |path: &&str| path.split('/').any(|name| name.starts_with('.'));
                let files = names.split('\0').filter(|path| !path.is_empty() && !hidden(path));
                Listing { files: files.map(str::to_owned).collect(), problems: Vec::new() }
            }
            Err(problem) => Listing { files: Vec::new(), problems: vec![(folder.to_owned(), problem)] },
        }
    }

    /// Git follows links within a commit only.
    fn stays_below(&self, _path: &Path, _folder: &Path) -> bool {
        true
    }
}

/// What a commit has at a path.
#[derive(Clone, Debug)]
enum Object {
    File(Rc<[u8]>),
    Folder,
}

/// A conversation with `git cat-file --batch`: a line asks for an object, and its bytes come back.
#[derive(Debug)]
struct Objects {
    git: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    known: BTreeMap<String, Option<Object>>,
}

impl Objects {
    fn open(folder: &Path) -> io::Result<Self> {
        let mut git = git(folder)
            .args(["cat-file", "--batch", "--follow-symlinks"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (Some(questions), Some(answers)) = (git.stdin.take(), git.stdout.take()) else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        Ok(Self { git, questions, answers: BufReader::new(answers), known: BTreeMap::new() })
    }

    /// The object of this name, if there is one.
    fn get(&mut self, name: &str) -> io::Result<Option<Object>> {
        if let Some(known) = self.known.get(name) {
            return Ok(known.clone());
        }
        writeln!(self.questions, "{name}")?;
        self.questions.flush()?;
        let object = self.answer()?;
        self.known.insert(name.to_owned(), object.clone());
        Ok(object)
    }

    /// `<id> <kind> <size>`, a line break, the bytes and a line break; or `<name> missing`. Links that lead nowhere are
    /// told in two words with a size.
    fn answer(&mut self) -> io::Result<Option<Object>> {
        let mut head = String::new();
        self.answers.read_line(&mut head)?;
        let words: Vec<&str> = head.split_whitespace().collect();
        let Some(size) = words.last().and_then(|size| size.parse::<usize>().ok()) else {
            return if words.is_empty() { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(None) };
        };
        let mut bytes = Vec::new();
        (&mut self.answers).take(size as u64 + 1).read_to_end(&mut bytes)?;
        bytes.truncate(size);
        Ok(match words.as_slice() {
            [_, "blob", _] => Some(Object::File(bytes.into())),
            [_, "tree", _] => Some(Object::Folder),
            _ => None,
        })
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        // It only reads, and nobody waits for what it says.
        let _ = self.git.kill();
        let _ = self.git.wait();
    }
}

/// The folder of the whole repository, and what `folder` is called in it: empty, or with a `/` at its end.
fn home(folder: &Path) -> Result<(String, String), String> {
    let said = ask(folder, &["rev-parse", "--show-toplevel", "--show-prefix"])?;
    let mut lines = said.lines();
    let mut line = || lines.next().unwrap_or_default().to_owned();
    Ok((line(), line()))
}

/// What git says to these arguments in a folder, or why it does not.
fn ask(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = git(folder).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "there is no program `git`".to_owned(),
        _ => format!("git cannot be run: {error}"),
    })?;
    match output.status.success() {
        true => String::from_utf8(output.stdout).map_err(|_| "git does not speak UTF-8".to_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or("git refuses").to_owned()),
    }
}

/// Git in a folder, without network, locks or questions.
fn git(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(if folder == Path::new("") { Path::new(".") } else { folder });
    git.envs([("GIT_NO_LAZY_FETCH", "1"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("LC_ALL", "C")]);
    git
}
