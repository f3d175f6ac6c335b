//! Names for the members of one scope.

use super::{Name, digest};
use std::collections::{BTreeMap, BTreeSet};

/// Names for `texts`, all of one scope, such that no two collide and none is empty.
///
/// A text whose short name nobody else wants has that name. Where several want it, one that is already written as an
/// identifier (`visibility` beside `$visibility`) keeps it, and each of the others is spelled out in full
/// (`dollar_visibility`, `foo_bar_camel`), or as a last resort marked with a digest of its text. No numbers are
/// given by position, so the order of `texts` does not matter and a new text changes no name but those it clashes with.
/// Equal texts get equal names: [`distinct_by_origin`] tells them apart.
pub fn distinct<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Name> {
    distinct_beside(&[], texts)
}

/// Names as by [`distinct`], none of which collides with one of `taken`.
pub fn distinct_beside<'t>(taken: &[Name], texts: impl IntoIterator<Item = &'t str>) -> Vec<Name> {
    distinct_by_origin(taken, texts.into_iter().map(|text| (text, "")))
}

/// Names as by [`distinct_beside`], for texts with what tells them apart where they are equal: where they stand.
pub fn distinct_by_origin<'t>(taken: &[Name], texts: impl IntoIterator<Item = (&'t str, &'t str)>) -> Vec<Name> {
    distinct_after(taken, texts.into_iter().map(|text| (text, Memory::Nothing)).collect())
}

/// A text and its origin.
pub(super) type Text<'t> = (&'t str, &'t str);

/// What is known of a text from the last time.
#[derive(Clone, Debug)]
pub(super) enum Memory {
    /// It was not there, or it had a name that nobody can take from it.
    Nothing,
    /// It had its short name.
    Short,
    /// It had this name.
    Called(Name),
}

/// Names as by [`distinct_by_origin`], where what had a name keeps it: the newcomer gets the longer one.
pub(super) fn distinct_after(taken: &[Name], texts: Vec<(Text<'_>, Memory)>) -> Vec<Name> {
    let mut scope = Scope::new(taken, texts.iter().cloned().collect());
    scope.remember();
    let names = scope.settle();
    texts.into_iter().map(|(text, _)| names.get(&text).cloned().unwrap_or_else(|| Name::of(text.0))).collect()
}

/// All names that a text can get, from the best on.
pub(super) fn candidates(text: Text<'_>) -> impl Iterator<Item = Name> {
    std::iter::once(Name::of(text.0)).chain(LONGER.into_iter().map(move |longer| longer(text)))
}

/// What texts are called where their short names will not do, from the best to the one that is always left.
const LONGER: [fn(Text<'_>) -> Name; 4] = [
    |(text, _)| Name::in_full(text),
    |(text, _)| Name::of(text).then(&digest::short(text)),
    |(text, origin)| Name::of(text).then(&digest::short(&format!("{text}{origin}"))),
    LAST,
];

const LAST: fn(Text<'_>) -> Name = |(text, origin)| Name::of(text).then(&digest::long(&format!("{text}{origin}")));

struct Scope<'t> {
    /// What no name may be: the names taken, and all short names that anybody wants.
    used: BTreeSet<String>,
    /// The texts without a name, and what is known of them.
    open: BTreeMap<Text<'t>, Memory>,
    named: BTreeMap<Text<'t>, Name>,
}

impl<'t> Scope<'t> {
    fn new(taken: &[Name], open: BTreeMap<Text<'t>, Memory>) -> Self {
        Self { used: taken.iter().flat_map(Name::clash_keys).collect(), open, named: BTreeMap::new() }
    }

    /// Gives back the names that are remembered, unless they are taken or two texts remember the same.
    fn remember(&mut self) {
        let called = self.open.iter().filter_map(|(text, memory)| match memory {
            Memory::Called(name) => Some((*text, name.clone())),
            Memory::Nothing | Memory::Short => None,
        });
        let called: Vec<(Text<'t>, Name)> = called.collect();
        let keys: Vec<String> = called.iter().flat_map(|(_, name)| name.clash_keys()).collect();
        let is_mine = |key: &String| keys.iter().filter(|it| *it == key).count() == 1 && !self.used.contains(key);
        let kept: Vec<_> = called.into_iter().filter(|(_, name)| name.clash_keys().iter().all(is_mine)).collect();
        for (text, name) in kept {
            self.used.extend(name.clash_keys());
            self.open.remove(&text);
            self.named.insert(text, name);
        }
    }

    fn settle(mut self) -> BTreeMap<Text<'t>, Name> {
        let ranks: BTreeMap<Text<'t>, u8> =
            self.open.iter().map(|(text, memory)| (*text, rank(text.0, memory))).collect();
        let rank = |text: Text<'t>| ranks.get(&text).copied().unwrap_or_default();
        let wanting = self.assign(
            |(text, _)| Name::of(text),
            |one, other| rank(one) > rank(other) || (is_lasting(one.0) && is_lasting(other.0)),
        );
        self.used.extend(wanting);
        for longer in LONGER {
            let wanting = self.assign(longer, |_, _| false);
            self.used.extend(wanting);
        }
        self.number();
        self.named
    }

    /// Gives each open text its name by `make`, if it need not mind anybody else who wants it. The result is all that was
    /// wanted.
    fn assign(
        &mut self,
        make: impl Fn(Text<'t>) -> Name,
        need_not_mind: impl Fn(Text<'t>, Text<'t>) -> bool,
    ) -> Vec<String> {
        let made: Vec<(Text<'t>, Name)> = self.open.keys().map(|text| (*text, make(*text))).collect();
        let mut wanting: BTreeMap<String, Vec<Text<'t>>> = BTreeMap::new();
        for (text, name) in &made {
            name.clash_keys().into_iter().for_each(|key| wanting.entry(key).or_default().push(*text));
        }
        for (text, name) in made {
            let is_mine = |key: &String| {
                let mut others = wanting.get(key).into_iter().flatten().filter(|other| **other != text);
                others.all(|other| need_not_mind(text, *other)) && !self.used.contains(key)
            };
            if name.clash_keys().iter().all(is_mine) {
                self.open.remove(&text);
                self.named.insert(text, name);
            }
        }
        wanting.into_keys().collect()
    }

    /// Texts that even their digests do not tell apart were made to be so: they are numbered, sorted.
    fn number(&mut self) {
        for text in std::mem::take(&mut self.open).into_keys() {
            let numbered = (2_u64..).map(|number| LAST(text).then(&number.to_string()));
            let mut free = numbered.filter(|name| name.clash_keys().iter().all(|key| !self.used.contains(key)));
            if let Some(name) = free.next() {
                self.used.extend(name.clash_keys());
                self.named.insert(text, name);
            }
        }
    }
}

/// Who keeps the short name that several want: who had it, then who is written so.
fn rank(text: &str, memory: &Memory) -> u8 {
    match memory {
        Memory::Short => 3,
        _ if is_lasting(text) => 2,
        _ => u8::from(is_identifier(text)),
    }
}

/// Whether a text is written as a field would be: the one of a clash that may keep the short name.
fn is_identifier(text: &str) -> bool {
    !text.is_empty() && Name::of(text).0.snake("", 'n') == text
}

/// Whether a text keeps its short name whatever comes beside it. Two identifiers are always two, in any case they are written
/// in: `foobar` and `foo_bar`, `Foobar` and `FooBar`. Only an underscore before a digit is lost on the way to a type.
pub(super) fn is_lasting(text: &str) -> bool {
    let joins_a_digit = text.as_bytes().windows(2).any(|pair| matches!(pair, [b'_', b'0'..=b'9']));
    !joins_a_digit && is_identifier(text)
}

#[cfg(test)]
mod tests {
    use super::{Name, distinct, distinct_beside};

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
        assert_eq!(fields(&["_id", "id", "id_"]), ["underscore_id", "id", "id_underscore"]);
    }

    #[test]
    fn order_and_new_siblings_rename_nothing_else() {
        assert_eq!(fields(&["b", "a"]), ["b", "a"]);
        assert_eq!(fields(&["a", "$a"]), ["a", "dollar_a"]);
        assert_eq!(fields(&["$a", "a"]), ["dollar_a", "a"]);
    }

    #[test]
    fn identifiers_that_differ_by_an_underscore_are_two() {
        assert_eq!(fields(&["foobar", "foo_bar", "f_oobar"]), ["foobar", "foo_bar", "f_oobar"]);
        let types: Vec<_> = distinct(["a_b", "ab"]).iter().map(|name| name.type_name().to_string()).collect();
        assert_eq!(types, ["AB", "Ab"]);
        let types: Vec<_> = distinct(["v_1", "v1"]).iter().map(|name| name.type_name().to_string()).collect();
        assert!(types[0].starts_with("V1") && types[0].len() > 2 && types[1] == "V1", "{types:?}");
    }

    #[test]
    fn texts_that_nothing_tells_apart_carry_a_digest() {
        assert_eq!(fields(&["caf\u{e9}", "cafe\u{301}", "cafe"])[2], "cafe");
        let names = fields(&["caf\u{e9}", "cafe\u{301}"]);
        assert!(names[0] != names[1] && names.iter().all(|name| name.starts_with("cafe_")), "{names:?}");
    }

    #[test]
    fn empty_and_numeric_texts_are_identifiers() {
        assert_eq!(fields(&["", "200", "self", "gen"]), ["empty", "n200", "self_", "r#gen"]);
        assert_eq!(fields(&["\u{1}", "\u{e000}x"]), ["u1", "x"]);
    }

    #[test]
    fn what_an_identifier_starts_with_is_no_excuse_for_two() {
        assert_eq!(fields(&["n200", "empty"]), ["n200", "empty"]);
        let names = fields(&["200", "n200", "", "empty"]);
        assert_eq!((names[1].as_str(), names[3].as_str()), ("n200", "empty"));
        assert!(names[0].starts_with("n200_") && names[2] == "empty_text", "{names:?}");
        assert_eq!(fields(&["≤", "a ≤ b", "🎉🎉"]), ["less_than_equal", "a_less_than_equal_b", "tada_tada"]);
    }

    #[test]
    fn names_that_are_taken_are_given_to_nobody() {
        let names = distinct_beside(&[Name::of("body")], ["body", "Body", "other"]);
        let names: Vec<String> = names.iter().map(|name| name.field().to_string()).collect();
        assert_eq!(names, ["body_lower", "body_pascal", "other"]);
    }
}
