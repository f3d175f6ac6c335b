// @generated from #/components/schemas/Towards by opbind; do not edit.

pub type Towards = super::Circle;
