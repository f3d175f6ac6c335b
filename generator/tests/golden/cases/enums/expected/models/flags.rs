// @generated from #/components/schemas/flags by opbind; do not edit.

pub type Flags = bool;
