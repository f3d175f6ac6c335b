//! Names for the members of one scope.

use super::Name;
use super::case::Words;
use std::collections::BTreeMap;

/// Names for `texts`, all of one scope, such that no two collide in any case and none is empty.
///
/// A text whose short name nobody else wants has that name. Where several want it, one that is already written in
/// words of its own (`visibility` beside `$visibility`) keeps it, and each of the others is spelled out in full
/// (`dollar_visibility`, `foo_bar_camel`), or as a last resort marked with a digest of its text. No numbers are
/// given by position, so the order of `texts` does not matter and a new text changes no name but those it clashes with.
/// Equal texts get equal names: telling them apart is the caller's task.
pub fn distinct<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Name> {
    let texts: Vec<&str> = texts.into_iter().collect();
    let mut wanting: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for text in &texts {
        let same = wanting.entry(Name::of(text).clash_key()).or_default();
        if !same.contains(text) {
            same.push(text);
        }
    }
    let taken = |key: &str| wanting.contains_key(key);
    texts
        .into_iter()
        .map(|text| {
            let short = Name::of(text);
            match wanting.get(&short.clash_key()) {
                Some(same) if same.len() > 1 && owner(same) != Some(text) => longer(text, same, &taken),
                _ => short,
            }
        })
        .collect()
}

/// The one text of a clash that may keep the short name: the one which is its own short name already.
fn owner<'t>(same: &[&'t str]) -> Option<&'t str> {
    let plain = |text: &&&str| text.chars().all(|c| c.is_lowercase() || c.is_numeric() || c == '_');
    let mut plain_ones = same.iter().filter(plain);
    match (plain_ones.next(), plain_ones.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

fn longer(text: &str, same: &[&str], taken: &dyn Fn(&str) -> bool) -> Name {
    let spelled = Name::longer(Words::long(text));
    let key = spelled.clash_key();
    let twins = same.iter().filter(|other| Name::longer(Words::long(other)).clash_key() == key).count();
    if twins > 1 || taken(&key) { Name::of(text).then(&super::digest::short(text)) } else { spelled }
}

#[cfg(test)]
mod tests {
    use super::distinct;

    fn fields(texts: &[&str]) -> Vec<String> {
        distinct(texts.iter().copied()).iter().map(|name| name.field().to_string()).collect()
    }

    #[test]
    fn reactions_have_readable_names() {
        assert_eq!(fields(&["+1", "-1", "laugh"]), ["plus_1", "minus_1", "laugh"]);
    }

    #[test]
    fn comparison_suffixes_are_spelled() {
        let names = fields(&["StartTime", "StartTime<", "StartTime>"]);
        assert_eq!(names, ["start_time", "start_time_less_than", "start_time_greater_than"]);
    }

    #[test]
    fn the_plain_spelling_keeps_the_short_name() {
        assert_eq!(fields(&["fooBar", "foo_bar", "foo-bar"]), ["foo_bar_camel", "foo_bar", "foo_bar_kebab"]);
        assert_eq!(fields(&["@type", "type"]), ["at_type", "r#type"]);
    }

    #[test]
    fn order_and_new_siblings_rename_nothing_else() {
        assert_eq!(fields(&["b", "a"]), ["b", "a"]);
        assert_eq!(fields(&["a", "$a"]), ["a", "dollar_a"]);
        assert_eq!(fields(&["$a", "a"]), ["dollar_a", "a"]);
    }

    #[test]
    fn texts_that_nothing_tells_apart_carry_a_digest() {
        let names = fields(&["\u{1}", "\u{2}"]);
        assert_ne!(names[0], names[1]);
    }

    #[test]
    fn empty_and_numeric_texts_are_identifiers() {
        assert_eq!(fields(&["", "200", "self", "gen"]), ["empty", "n200", "self_", "r#gen"]);
    }
}
