//! From items to text: layout and nothing else.
//!
//! Ordinary Rust (functions, `impl` blocks) is printed by `prettyplease`. The bodies of the runtime's macros, which it
//! would leave on one line, are laid out by [`Lines`].

mod hidden;
mod lines;
mod literal;
mod rust;

pub use hidden::is_hidden;
pub use lines::Lines;
pub use literal::string;
pub use rust::{DoesNotParse, rust};

/// The text of a file: its header and its blocks, a blank line between them.
pub fn file(header: &str, blocks: &[String]) -> String {
    let mut text = format!("{header}\n");
    for block in blocks.iter().filter(|block| !block.is_empty()) {
        text.push('\n');
        text.push_str(block.trim_end());
        text.push('\n');
    }
    text
}
