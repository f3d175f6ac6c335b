//! The laws of the models, tried with random values of the schemas in `spec/`.
//!
//! What reads the schemas and makes the values shares nothing with the generator: [`description`] takes the JSON of `spec/`
//! as it stands on the disk, [`values`] makes values of a schema, and the crate `jsonschema` says whether they are some.
//!
//! The same values in every run. `PROPTEST_RNG_SEED` chooses others, `PROPTEST_CASES` how many for each model.

// The name under which the crate is published.
extern crate fresh as github_packages;

mod description;
mod models;
mod values;

use description::Description;
use proptest::strategy::{BoxedStrategy, Strategy};
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use values::{Beyond, Traveller};

/// What a value has to be besides what the law says: `None` where it is none of the schema.
type Law<'l> = &'l dyn Fn(&Traveller) -> Result<(), TestCaseError>;

fn config() -> Config {
    let given = Config::default();
    let seed = if given.rng_seed == RngSeed::Random { RngSeed::Fixed(4) } else { given.rng_seed };
    Config { rng_seed: seed, failure_persistence: None, ..given }
}

/// Tries a law, and shows the smallest value found that breaks it.
#[track_caller]
fn holds(name: &str, values: &BoxedStrategy<Traveller>, law: Law<'_>) {
    let broken = TestRunner::new(config()).run(values, |traveller| law(&traveller)).err();
    assert!(broken.is_none(), "{name}: {}", broken.map(|it| it.to_string()).unwrap_or_default());
}

/// `decode` then `encode` gives what has to come back.
fn comes_back(trip: models::Trip, traveller: &Traveller) -> Result<(), TestCaseError> {
    let came = trip(&traveller.sent.to_string()).map_err(TestCaseError::fail)?;
    if came == traveller.back { Ok(()) } else { Err(TestCaseError::fail(format!("became {came}"))) }
}

#[test]
fn what_a_schema_admits_comes_back_exactly() {
    let description = Description::read();
    for body in description.bodies() {
        let validator = description.validator(&body);
        let law = |traveller: &Traveller| {
            validator.validate(&traveller.sent).map_err(|error| TestCaseError::fail(format!("no value: {error}")))?;
            comes_back(models::of(&body), traveller)
        };
        holds(&body.to_string(), &values::of(&description, &body, Beyond::No), &law);
    }
}

/// Members and values of enumerations that the schemas do not know.
#[test]
fn what_a_schema_does_not_name_never_fails_a_decode() {
    let description = Description::read();
    for body in description.bodies() {
        let law = |traveller: &Traveller| comes_back(models::of(&body), traveller);
        holds(&body.to_string(), &values::of(&description, &body, Beyond::Yes), &law);
    }
}

/// Values that lack nothing and know nothing new would prove little.
#[test]
fn the_values_are_various() {
    let description = Description::read();
    let package = serde_json::json!({ "$ref": "#/components/schemas/package" });
    let among = |beyond, wanted: fn(&Traveller) -> bool| {
        let values = values::of(&description, &package, beyond);
        let found = TestRunner::new(config()).run(&values.prop_map(move |it| wanted(&it)), |found| {
            if found { Err(TestCaseError::fail("found")) } else { Ok(()) }
        });
        found.is_err()
    };
    assert!(among(Beyond::No, |it| it.sent.get("owner").is_none()), "absent");
    assert!(among(Beyond::No, |it| it.sent["owner"].is_null() && it.sent.get("owner").is_some()), "null");
    assert!(among(Beyond::No, |it| it.sent["owner"].is_object()), "present");
    assert!(!among(Beyond::No, |it| it.sent != it.back), "admitted and different");
    assert!(among(Beyond::Yes, |it| it.sent != it.back), "an unknown member");
    assert!(among(Beyond::Yes, |it| it.back["visibility"] != "public" && it.back["visibility"] != "private"), "open");
}
