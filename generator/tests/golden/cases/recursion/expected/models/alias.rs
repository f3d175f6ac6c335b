// @generated from #/components/schemas/alias by opbind; do not edit.

pub type Alias = super::ThroughAlias;
