// @generated from #/components/schemas/of-values by opbind; do not edit.

pub type OfValues = String;
