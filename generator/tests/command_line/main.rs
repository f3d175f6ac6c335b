//! The program itself: what it prints, how it ends, and what it leaves on disk.

mod accounts;
mod bumping;
mod checking;
mod choosing;
mod comparing;
mod documents;
mod explaining;
mod git;
mod learning;
mod listing;
mod making;
mod octokit;
mod owning;
mod refusals;
mod run;
#[path = "../load/scratch.rs"]
mod scratch;
#[cfg(feature = "verify")]
mod verifying;
