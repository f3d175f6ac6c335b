// @generated from #/components/schemas/security-and-analysis by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<github_packages::models::security_and_analysis::SecretScanningDelegatedBypassOptionsReviewersItemMode>("#/components/schemas/security-and-analysis/properties/secret_scanning_delegated_bypass_options/properties/reviewers/items/properties/mode/default", r#""ALWAYS""#),
    ]);
}
