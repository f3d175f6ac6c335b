// @generated from #/components/schemas/old-alias by opbind; do not edit.

#[deprecated]
pub type OldAlias = String;
