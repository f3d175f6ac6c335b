//! A workflow that is run here, and the repository it is run for.

use super::Scratch;
use serde_yaml::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// A workflow with one job.
pub(crate) struct Workflow(Value);

/// How a run ended.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) output: String,
}

impl Run {
    #[track_caller]
    pub(crate) fn assert_success(&self) {
        assert_eq!(self.code, Some(0), "{}", self.output);
    }
}

impl Workflow {
    pub(crate) fn read(name: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/workflows").join(name);
        Self(serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap())
    }

    pub(crate) fn job(&self) -> &Value {
        self.0["jobs"].as_mapping().unwrap().values().next().unwrap()
    }

    fn steps(&self) -> &[Value] {
        self.job()["steps"].as_sequence().unwrap()
    }

    pub(crate) fn scripts(&self) -> impl Iterator<Item = &str> {
        self.steps().iter().filter_map(|step| step["run"].as_str())
    }

    pub(crate) fn actions(&self) -> Vec<&str> {
        self.steps().iter().filter_map(|step| step["uses"].as_str()).collect()
    }

    pub(crate) fn permissions(&self) -> String {
        serde_yaml::to_string(&self.0["permissions"]).unwrap().trim().to_owned()
    }

    /// Runs the scripts one after the other, as GitHub does with `shell: bash`, until one fails.
    pub(crate) fn run(&self, repository: &Repository) -> Run {
        assert_eq!(self.0["defaults"]["run"]["shell"], Value::from("bash"));
        let mut run = Run { code: Some(0), output: String::new() };
        for step in self.steps().iter().filter(|step| step["run"].is_string()) {
            let mut bash = repository.command("bash");
            bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].as_str().unwrap()]);
            bash.envs(environment(&self.0["env"])).envs(environment(&step["env"]));
            bash.env("DESCRIPTION_URL", repository.url());
            let output = bash.output().unwrap();
            run.output += &String::from_utf8_lossy(&output.stdout);
            run.output += &String::from_utf8_lossy(&output.stderr);
            run.code = output.status.code();
            if run.code != Some(0) {
                break;
            }
        }
        run
    }
}

fn environment(table: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().replace("${{ github.token }}", "secret");
    let table = table.as_mapping().into_iter().flatten();
    table.map(|(name, value)| (name.as_str().unwrap().to_owned(), text(value))).collect()
}

/// What stands for `gh`: it writes down its arguments and the body, and knows which pull request is open.
const GH: &str = r#"#!/usr/bin/env bash
echo "$*" >>"$STAND_IN/calls"
[ "$GH_TOKEN" = secret ] || exit 4
for argument; do
    if [ "${last:-}" = --body-file ]; then cp "$argument" "$STAND_IN/body"; fi
    last=$argument
done
if [ "$1 $2" = "pr list" ]; then cat "$STAND_IN/open" 2>/dev/null || true; fi
"#;

/// A checkout (`work`) with a description and its crate, its remote (`remote`), and the place where the newest description
/// is (`published`).
pub(crate) struct Repository(Scratch);

impl Repository {
    pub(crate) fn new(description: &str) -> Self {
        let toml = "[package]\nname = \"pets\"\n[output]\nfolder = \"../client\"\n";
        let files = [("work/spec/openapi.yaml", description), ("work/spec/opbind.toml", toml), ("programs/gh", GH)];
        let this = Self(Scratch::with(&files));
        // What is to be installed is there already.
        this.0.write("programs/cargo", "#!/bin/sh\n");
        for program in ["gh", "cargo"] {
            let path = this.0.path(&format!("programs/{program}"));
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_opbind"), this.0.path("programs/opbind")).unwrap();
        for folder in ["temporary", "remote"] {
            fs::create_dir(this.0.path(folder)).unwrap();
        }
        this.generate();
        this.git(&["init", "--quiet", "--initial-branch=main"]);
        this.git(&["init", "--quiet", "--bare", "../remote"]);
        this.git(&["remote", "add", "origin", "../remote"]);
        this.commit("start");
        this.git(&["push", "--quiet", "origin", "main"]);
        this
    }

    /// A program in the checkout, with the stand-ins first and without the configuration of this machine.
    pub(crate) fn command(&self, program: &str) -> Command {
        let path = format!("{}:{}", self.temporary("../programs"), std::env::var("PATH").unwrap_or_default());
        let mut command = Command::new(program);
        command.current_dir(self.0.path("work")).env("PATH", path).env("STAND_IN", self.temporary(""));
        command.env("RUNNER_TEMP", self.temporary("").trim_end_matches('/'));
        command.env("GITHUB_STEP_SUMMARY", self.temporary("summary.md"));
        command.envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")]);
        command
    }

    fn git(&self, arguments: &[&str]) -> String {
        let mut git = self.command("git");
        let output =
            git.args(["-c", "user.name=t", "-c", "user.email=t@example.org"]).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    pub(crate) fn generate(&self) {
        assert!(self.command("opbind").arg("generate").output().unwrap().status.success());
    }

    pub(crate) fn edit(&self, path: &str, text: &str) {
        self.0.write(&format!("work/{path}"), text);
    }

    /// Commits as GitHub does it for a pull request: a merge whose first parent is the main branch.
    pub(crate) fn merge(&self, message: &str) {
        self.git(&["switch", "--quiet", "--force-create", "request"]);
        self.commit(message);
        self.git(&["switch", "--quiet", "--detach", "main"]);
        self.git(&["merge", "--quiet", "--no-ff", "--message", "merge", "request"]);
    }

    fn url(&self) -> String {
        format!("file://{}", self.0.path("published").display())
    }

    pub(crate) fn publish(&self, text: &str) {
        self.0.write("published", text);
    }

    pub(crate) fn withdraw(&self) {
        let _ = fs::remove_file(self.0.path("published"));
    }

    /// A new checkout of the main branch, as each run has one.
    pub(crate) fn start_over(&self) {
        self.git(&["switch", "--quiet", "--force", "main"]);
        self.git(&["clean", "--quiet", "--force", "-d"]);
    }

    /// A reviewer adds a commit to the branch of the pull request.
    pub(crate) fn commit_by_hand(&self, branch: &str) {
        self.git(&["switch", "--quiet", branch]);
        self.edit("spec/README.md", "by hand\n");
        self.git(&["add", "--all"]);
        self.git(&["-c", "user.email=hand@example.org", "commit", "--quiet", "--message", "by hand"]);
        self.git(&["push", "--quiet", "origin", branch]);
    }

    pub(crate) fn remote_log(&self, branch: &str) -> Vec<String> {
        let known = self.git(&["ls-remote", "--heads", "origin", branch]);
        if known.is_empty() {
            return Vec::new();
        }
        lines(&self.git(&["--git-dir=../remote", "log", "--format=%s", branch]))
    }

    /// The files in which two revisions of the remote differ.
    pub(crate) fn remote_files(&self, new: &str, old: &str) -> Vec<String> {
        lines(&self.git(&["--git-dir=../remote", "diff", "--name-only", old, new]))
    }

    pub(crate) fn open_pull_request(&self, number: &str) {
        self.0.write("temporary/open", format!("{number}\n"));
    }

    pub(crate) fn temporary(&self, name: &str) -> String {
        self.0.path("temporary").join(name).display().to_string()
    }

    pub(crate) fn gh_calls(&self) -> Vec<String> {
        lines(&fs::read_to_string(self.temporary("calls")).unwrap_or_default())
    }

    pub(crate) fn gh_body(&self) -> String {
        fs::read_to_string(self.temporary("body")).unwrap_or_default()
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
