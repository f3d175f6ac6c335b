//! The test that the crate has of the examples of its description, run where its sources are compiled.

// The name under which the crate is published.
extern crate fresh as github_packages;

#[path = "../generated/tests/examples/main.rs"]
mod examples;
