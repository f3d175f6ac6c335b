// @generated from #/components/examples/nameless by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        // It violates its own schema (`faulty_examples`): "#/components/examples/nameless/value"
    ]);
}
