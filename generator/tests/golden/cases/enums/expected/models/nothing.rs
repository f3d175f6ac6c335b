// @generated from #/components/schemas/nothing by opbind; do not edit.

pub type Nothing = String;
