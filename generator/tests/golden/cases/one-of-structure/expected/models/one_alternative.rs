// @generated from #/components/schemas/one-alternative by opbind; do not edit.

pub type OneAlternative = super::Named;
