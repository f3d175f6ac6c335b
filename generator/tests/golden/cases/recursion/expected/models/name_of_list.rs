// @generated from #/components/schemas/name-of-list by opbind; do not edit.

pub type NameOfList = super::AListOfNames;
