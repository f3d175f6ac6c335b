//! What was read, by names that are the same on every machine and in whatever folder the command was started.

use super::relative::{folder_of, join, relative_to};
use super::{Sources, documents};
use crate::source::SourceFile;

impl Sources {
    /// Every file with its path relative to the folder of the first one, and then these, which were read beside them.
    pub fn inputs<'a>(&'a self, beside: impl IntoIterator<Item = &'a SourceFile>) -> Vec<(String, &'a SourceFile)> {
        let first = self.files.first().map_or("", |file| &file.path);
        let folder = folder_of(&self.absolute(first)).to_owned();
        let named = |file: &'a SourceFile| (relative_to(&self.absolute(&file.path), &folder), file);
        let written = self.files.iter().filter(|file| !documents::is_made_up(file));
        written.chain(beside).map(named).collect()
    }

    /// How a file of this name, which need not be there, is shown to people.
    pub fn shown_as(&self, name: &str) -> String {
        join(folder_of(self.files.first().map_or("", |file| &file.path)), name)
    }

    /// What is shown relative to the folder of the command, as it is called everywhere.
    pub(super) fn absolute(&self, shown: &str) -> String {
        if is_absolute(shown) { join(root_of(shown), shown) } else { join(&self.started_in, shown) }
    }
}

/// With a root, or with the letter of a drive.
fn is_absolute(path: &str) -> bool {
    path.starts_with('/') || path.as_bytes().get(1) == Some(&b':')
}

fn root_of(path: &str) -> &str {
    if path.starts_with('/') { "/" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::{SourceFile, Sources};

    fn names(started_in: &str, paths: &[&str], beside: &str) -> Vec<String> {
        let files = paths.iter().map(|path| SourceFile::new(*path, "")).collect();
        let sources = Sources { started_in: started_in.to_owned(), ..Sources::from_memory(files) };
        let beside = SourceFile::new(beside, "");
        sources.inputs([&beside]).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn names_do_not_depend_on_where_the_command_was_started() {
        let expected = ["api.yaml", "parts/a.yaml", "../b/more.yaml", "../opbind.toml"];
        let from = |folder: &str, paths: [&str; 3], beside: &str| names(folder, &paths, beside);
        assert_eq!(from("/home/me", ["a/api.yaml", "a/parts/a.yaml", "b/more.yaml"], "opbind.toml"), expected);
        assert_eq!(from("/work/a", ["api.yaml", "parts/a.yaml", "../b/more.yaml"], "../opbind.toml"), expected);
        assert_eq!(
            from("/work/b", ["../a/api.yaml", "/work/a/parts/a.yaml", "more.yaml"], "/work/opbind.toml"),
            expected
        );
        assert_eq!(
            from("C:/work/b", ["../a/api.yaml", "C:/work/a/parts/a.yaml", "more.yaml"], "../opbind.toml"),
            expected
        );
        assert_eq!(from("", ["a/api.yaml", "a/parts/a.yaml", "b/more.yaml"], "opbind.toml"), expected);
    }
}
