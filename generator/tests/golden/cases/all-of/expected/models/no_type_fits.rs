// @generated from #/components/schemas/no-type-fits by opbind; do not edit.

pub type NoTypeFits = i64;
