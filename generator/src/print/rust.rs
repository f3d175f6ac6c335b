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
        texts.push(spaced(&prettyplease::unparse(&one)));
    }
    Ok(texts.join("\n"))
}

/// A blank line between the functions of an `impl`, which `prettyplease` leaves out.
fn spaced(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut spaced = String::with_capacity(text.len());
    for (index, line) in lines.iter().enumerate() {
        spaced.push_str(line);
        spaced.push('\n');
        let next = lines.get(index + 1).copied().unwrap_or("}");
        if *line == "    }" && next != "}" {
            spaced.push('\n');
        }
    }
    spaced
}

fn empty() -> syn::File {
    syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: Vec::new() }
}
