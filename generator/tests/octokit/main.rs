//! What octokit's users find again: its methods by name, and the pages of its reference.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by failing")]

mod octokit_names;
mod octokit_reference;
