// @generated from #/components/schemas/city by opbind; do not edit.

pub type City = String;
