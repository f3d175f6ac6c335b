//! Ordinary Rust.

use proc_macro2::TokenStream;
use std::fmt;

/// Tokens that are not Rust: a mistake of the generator, which must not end in a file.
#[derive(Debug)]
pub struct DoesNotParse(syn::Error);

impl fmt::Display for DoesNotParse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the generator made something that is not Rust: {}", self.0)
    }
}

impl std::error::Error for DoesNotParse {}

/// The items as `prettyplease` lays them out, a blank line between them.
///
/// # Errors
/// When the tokens are no items.
pub fn rust(items: TokenStream) -> Result<String, DoesNotParse> {
    let file: syn::File = syn::parse2(items).map_err(DoesNotParse)?;
    let mut texts = Vec::new();
    for item in file.items {
        let one = syn::File { items: vec![item], ..empty() };
        texts.push(prettyplease::unparse(&one));
    }
    Ok(texts.join("\n"))
}

fn empty() -> syn::File {
    syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: Vec::new() }
}
