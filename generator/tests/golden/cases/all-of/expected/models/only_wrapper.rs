// @generated from #/components/schemas/only-wrapper by opbind; do not edit.

/// The same under another name.
pub type OnlyWrapper = super::Base;
