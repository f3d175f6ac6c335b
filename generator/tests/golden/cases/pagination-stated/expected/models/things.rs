// @generated from #/components/schemas/things by opbind; do not edit.

pub type Things = Vec<super::Thing>;
