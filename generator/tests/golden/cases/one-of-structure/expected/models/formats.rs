// @generated from #/components/schemas/formats by opbind; do not edit.

pub type Formats = String;
