// @generated from #/components/schemas/nullable-alias by opbind; do not edit.

pub type NullableAlias = String;
