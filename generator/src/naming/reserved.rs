//! Words that Rust, or the code we emit, has already given a meaning.

/// Keywords that can be written raw (`r#type`), of all editions.
const RAW_KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const PATH_KEYWORDS: &[&str] = &["self", "super", "crate", "Self"];

/// Types and traits that generated code names without a path.
const PRELUDE_TYPES: &[&str] = &["Option", "String", "Vec", "Box", "From", "Into"];

/// Module names whose file would be taken for an index module, or cannot exist on Windows.
const FILE_NAMES: &[&str] = &[
    "mod", "lib", "main", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Variants that every generated enum has on its own.
const OWN_VARIANTS: &[&str] = &["Unknown"];

/// Methods that every model has: its constructor, and those of traits that everybody calls. A setter is named like its
/// field, and a method of a type hides those of its traits.
const OWN_METHODS: &[&str] =
    &["new", "clone", "clone_from", "eq", "ne", "fmt", "into", "try_into", "to_owned", "serialize", "deserialize"];

pub(super) fn value(name: String) -> String {
    if RAW_KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { with_underscore(name, &[PATH_KEYWORDS]) }
}

pub(super) fn field(name: String) -> String {
    value(with_underscore(name, &[OWN_METHODS]))
}

pub(super) fn module(name: String) -> String {
    value(with_underscore(name, &[FILE_NAMES]))
}

pub(super) fn type_name(name: String) -> String {
    with_underscore(name, &[PATH_KEYWORDS, PRELUDE_TYPES])
}

pub(super) fn variant(name: String) -> String {
    with_underscore(name, &[PATH_KEYWORDS, OWN_VARIANTS])
}

fn with_underscore(name: String, tables: &[&[&str]]) -> String {
    if tables.iter().any(|table| table.contains(&name.as_str())) { format!("{name}_") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `syn` knows what Rust refuses as an identifier; our tables must agree with it word for word.
    #[test]
    fn every_reserved_word_becomes_a_legal_identifier() {
        for word in RAW_KEYWORDS.iter().chain(PATH_KEYWORDS) {
            let name = value((*word).to_owned());
            assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
            assert_ne!(name, *word);
        }
    }

    #[test]
    fn a_setter_hides_no_method_that_every_model_has() {
        for method in OWN_METHODS {
            assert_eq!(field((*method).to_owned()), format!("{method}_"));
        }
        assert_eq!((field("type".to_owned()), field("newer".to_owned())), ("r#type".to_owned(), "newer".to_owned()));
    }

    #[test]
    fn no_table_holds_a_word_that_needs_no_care() {
        for word in RAW_KEYWORDS {
            let free = syn::parse_str::<syn::Ident>(word).is_ok();
            assert!(!free || *word == "gen", "{word} is an ordinary identifier");
        }
    }
}
