//! Every operation of GitHub's packages API over HTTP, called as users call it.
//!
//! [`calls`] is the table of calls. [`loopback`] sends them to a server of our own that answers with what the
//! description documents, [`mock`] has them answered without any, [`prism`] sends them to one that checks requests
//! against the description, [`by_name`] calls by the names of operations alone, [`readme`] runs the program that the README shows, and [`github_app`] is an authenticator
//! as users write one.

// A failure here ends a test; how large it is does not matter.
#![allow(clippy::result_large_err)]

// The name under which the crate is published.
extern crate fresh as github_packages;

mod by_name;
mod calls;
mod description;
mod failures;
mod github_app;
mod loopback;
mod mock;
mod prism;
mod readme;
mod requests;
mod sans_io;
mod server;
