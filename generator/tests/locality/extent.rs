//! How much of a file an edit may change.

/// What may differ between two texts of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Whatever is about the object: the edit changes what it is.
    Whole,
    /// Documentation.
    Comments,
    /// Lines come, and none goes; as many of them are code.
    Added { code: Option<usize> },
    /// Lines go, and none comes.
    Removed,
    /// The same words stand in another order.
    Order,
    /// Lines that name one of these.
    Lines(Vec<String>),
    /// Words that name one of these: all others are the same, however the lines are broken.
    Words(Vec<String>),
    /// The line that says where the pages of an operation have their items.
    Pages,
}

impl Extent {
    /// How much may differ of what is made of this and more: what another part says too comes to light where this one does not
    /// say it any more, and a reference to the first parameter leads to another one when they change places.
    pub(crate) fn of_whole(self) -> Self {
        if matches!(self, Self::Comments | Self::Added { .. }) { self } else { Self::Whole }
    }

    /// What differs without being within the extent.
    pub(crate) fn exceeded(&self, before: &str, after: &str) -> Option<String> {
        let excess =
            |is_within: bool| (!is_within).then(|| format!("{self:?} is exceeded by\n{}", hunk(before, after)));
        match self {
            Self::Whole => None,
            Self::Comments => excess(code(before).eq(code(after))),
            Self::Added { code } => {
                excess(is_part(before, after) && code.is_none_or(|count| count == added(before, after)))
            }
            Self::Removed => excess(is_part(after, before)),
            Self::Order => excess(sorted(before) == sorted(after)),
            Self::Lines(names) => excess(lines_beside(before, names) == lines_beside(after, names)),
            Self::Words(names) => excess(words_beside(before, names) == words_beside(after, names)),
            Self::Pages => excess(lines_beside_pages(before).eq(lines_beside_pages(after))),
        }
    }
}

fn is_comment(line: &str) -> bool {
    ["///", "//!"].iter().any(|start| line.trim_start().starts_with(start))
}

fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !is_comment(line))
}

fn lines_beside_pages(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("type Listed = "))
}

fn added(before: &str, after: &str) -> usize {
    code(after).count().saturating_sub(code(before).count())
}

/// Whether all lines of a text stand in another one, in their order.
fn is_part(part: &str, whole: &str) -> bool {
    let mut lines = whole.lines();
    part.lines().all(|line| lines.any(|other| other == line))
}

/// The words of a text: what identifiers, numbers and texts are made of.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

fn sorted(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = words(text).collect();
    words.sort_unstable();
    words
}

fn lines_beside<'t>(text: &'t str, names: &[String]) -> Vec<&'t str> {
    code(text).filter(|line| !is_named(line, names)).collect()
}

fn words_beside<'t>(text: &'t str, names: &[String]) -> Vec<&'t str> {
    words(text).filter(|word| *word != "r" && !is_named(word, names)).collect()
}

/// Whether a text names one of these, in any case: what stands between symbols, which may be spelled out (`a/b` is `a_slash_b`).
fn is_named(text: &str, names: &[String]) -> bool {
    let text = plain(text);
    let is_in = |name: &String| {
        let mut parts = name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).map(plain);
        parts.try_fold(text.as_str(), |rest, part| rest.split_once(&part).map(|(_, rest)| rest)).is_some()
    };
    names.iter().any(is_in)
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The lines between the first and the last that differ, of both texts.
fn hunk(before: &str, after: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let start = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let end = before.iter().rev().zip(after.iter().rev()).take_while(|(a, b)| a == b).count();
    let part = |lines: &[&str], sign: char| -> Vec<String> {
        let end = lines.len().saturating_sub(end).max(start);
        lines.get(start..end).unwrap_or_default().iter().take(12).map(|line| format!("    {sign} {line}")).collect()
    };
    [part(&before, '-'), part(&after, '+')].concat().join("\n")
}
