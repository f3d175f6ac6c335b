//! Patterns for paths and JSON Pointers, both of which are segments between `/`.

/// Whether a path fits a pattern in which `*` stands for anything within a segment and `**` for anything at all.
pub(crate) fn matches(glob: &str, path: &str) -> bool {
    let Some(star) = glob.find('*') else { return glob == path };
    let Some(rest) = path.strip_prefix(&glob[..star]) else { return false };
    let (after, anything) = match glob[star..].strip_prefix("**") {
        Some(after) => (after, true),
        None => (&glob[star + 1..], false),
    };
    let end = if anything { rest.len() } else { rest.find('/').unwrap_or(rest.len()) };
    let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    ends.take_while(|at| *at <= end).any(|at| matches(after, &rest[at..]))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_segments_and_paths() {
        assert!(matches("/users/*", "/users/{id}"));
        assert!(!matches("/users/*", "/users/{id}/keys"));
        assert!(matches("/users/**", "/users/{id}/keys"));
        assert!(matches("/**/keys", "/users/{id}/keys"));
        assert!(matches("/users", "/users"));
        assert!(!matches("/users", "/users/"));
    }
}
