// @generated from #/components/schemas/nothing by opbind; do not edit.

crate::runtime::model! {
    pub struct Nothing {
    }
}
