// @generated from #/components/schemas/middle by opbind; do not edit.

pub type Middle = super::End;
