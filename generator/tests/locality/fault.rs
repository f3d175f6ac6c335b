//! What a generator could do wrong is found: the test can fail.

use crate::trial::Fault;
use crate::{constructs, trial};

const MODEL: &str = "src/models/formats.rs";
const INDEX: &str = "src/models/mod.rs";

const FAULTS: &[(&str, Fault)] = &[
    ("another model is laid out anew", Fault { path: MODEL, with: |text| Some(text.replace("    ", "  ")) }),
    (
        "another model is documented",
        Fault { path: MODEL, with: |text| Some(text.replace("    pub", "    /// A\n    pub")) },
    ),
    ("the members of another model change places", Fault { path: MODEL, with: |text| Some(swapped(text)) }),
    ("the file of another model is lost", Fault { path: MODEL, with: |_| None }),
    ("a file comes that nobody asked for", Fault { path: "src/models/extra.rs", with: |_| Some(String::new()) }),
    (
        "another line of an index is renamed",
        Fault { path: INDEX, with: |text| Some(text.replace("Formats;", "Forms;")) },
    ),
    ("the lines of an index change places", Fault { path: INDEX, with: |text| Some(swapped(text)) }),
    ("an index ends otherwise", Fault { path: INDEX, with: |text| Some(format!("{text}\n")) }),
    ("the runtime is another one", Fault { path: "src/runtime/mod.rs", with: |text| Some(format!("{text}\n")) }),
];

/// Two lines near the end stand in another order.
fn swapped(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let near = lines.len() - 5;
    lines.swap(near, near + 1);
    lines.join("\n") + "\n"
}

#[test]
fn a_fault_is_found() {
    let trial = trial(&constructs());
    for (what, fault) in FAULTS {
        // What is about the file itself may change it.
        let others = (0..12).filter(|number| {
            let outcome = trial.run(*number, None);
            outcome.is_some_and(|it| fault.path == INDEX || !it.changed.contains(fault.path))
        });
        let others: Vec<u64> = others.collect();
        assert!(others.len() > 5, "{what}: hardly any edit is about something else");
        for number in others {
            let strays = trial.run(number, Some(fault)).unwrap().strays;
            assert!(!strays.is_empty(), "edit {number}: nobody sees that {what}");
        }
    }
}
