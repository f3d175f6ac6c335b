// @generated from #/components/schemas/of-enum by opbind; do not edit.

pub type OfEnum = String;
