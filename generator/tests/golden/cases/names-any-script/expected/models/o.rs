// @generated from #/components/schemas/Ω by opbind; do not edit.

pub type O = super::RiBen;
