// @generated from the description by opbind; do not edit.

//! The examples and defaults of the description, decoded into their models, encoded again and compared.

// Some of what is tried is deprecated, and without all features there may be nothing to try.
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

#[rustfmt::skip] mod check;

#[rustfmt::skip] mod examples_nameless;
#[rustfmt::skip] mod examples_shared;
#[rustfmt::skip] #[cfg(feature = "webhooks")] mod models_birth;
#[rustfmt::skip] mod models_pet;
#[rustfmt::skip] mod models_unused;
#[rustfmt::skip] mod operations_api_get_pet;
#[rustfmt::skip] mod paths_pets_id_parameters;
#[rustfmt::skip] mod responses_unused;
