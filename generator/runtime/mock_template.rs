//! Path templates against the paths of requests: what [`fill`](super::path::fill) has done, backwards.

use percent_encoding::percent_decode_str;

/// The expressions of a template, and what stands in a path for each.
pub(super) type Captures = Vec<(Box<str>, String)>;

/// What stands in a path for the expressions of a template, decoded; `None` where the path is not one of the template.
///
/// A value ends with its segment, unless the path is one of the template only if values go on beyond.
pub(super) fn captures(template: &str, path: &str) -> Option<Captures> {
    [false, true].into_iter().find_map(|is_long| {
        let mut found = Vec::new();
        take(template, path, is_long, &mut found).then_some(found)
    })
}

/// How much of a template has to stand in a path as it is: of two templates, the one with more of it says more.
pub(super) fn literal_length(template: &str) -> usize {
    let end = |piece: &str| piece.split_once('}').map_or(piece.len(), |(_, literal)| literal.len());
    let mut pieces = template.split('{');
    pieces.next().map_or(0, str::len) + pieces.map(end).sum::<usize>()
}

fn take(template: &str, path: &str, is_long: bool, found: &mut Captures) -> bool {
    let Some((literal, expression)) = template.split_once('{') else { return template == path };
    let (Some(path), Some((name, template))) = (path.strip_prefix(literal), expression.split_once('}')) else {
        return false;
    };
    let ends = path.char_indices().map(|(end, _)| end).chain([path.len()]);
    for (value, rest) in ends.map(|end| path.split_at(end)) {
        if value.ends_with('/') && !is_long {
            return false;
        }
        found.push((name.into(), percent_decode_str(value).decode_utf8_lossy().into_owned()));
        if take(template, rest, is_long, found) {
            return true;
        }
        found.pop();
    }
    false
}

/// How much a path looks like one of a template: the segments that could be the same, less those that are too many.
pub(super) fn likeness(template: &str, path: &str) -> isize {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    let same = template.iter().zip(&path).map(|(one, other)| match () {
        () if one == other => 2,
        () if one.contains('{') => 1,
        () => 0,
    });
    same.sum::<isize>() - isize::try_from(template.len().abs_diff(path.len())).unwrap_or(isize::MAX)
}

#[cfg(test)]
mod tests {
    use super::{captures, literal_length};

    fn shown(template: &str, path: &str) -> Option<String> {
        let shown = |(name, value): &(Box<str>, String)| format!("{name}={value}");
        captures(template, path).map(|found| found.iter().map(shown).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn values_are_what_stands_in_the_place_of_expressions() {
        let cases = [
            ("/users/{user}", "/users/a%20b%2Fc", Some("user=a b/c")),
            ("/{a}-{b}.{c}/x", "/1-2-3.4.5/x", Some("a=1 b=2-3 c=4.5")),
            ("/{owner}/raw/{path}", "/o/raw/a/b/c", Some("owner=o path=a/b/c")),
            ("/{a}", "/", Some("a=")),
            ("/log", "/log", Some("")),
            ("/log", "/log/", None),
            ("/users/{user}", "/user/a", None),
            ("/users/{user}/x", "/users/a", None),
            ("/users/{user", "/users/a", None),
        ];
        for (template, path, expected) in cases {
            assert_eq!(shown(template, path).as_deref(), expected, "{template} {path}");
        }
    }

    #[test]
    fn literals_are_what_is_no_expression() {
        assert_eq!(["/a/{b}/c", "/a", "{x}", "/{x}{y}z"].map(literal_length), [5, 2, 0, 2]);
    }
}
