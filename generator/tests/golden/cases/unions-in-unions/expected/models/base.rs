// @generated from #/components/schemas/base by opbind; do not edit.

crate::runtime::model! {
    pub struct Base {
        pub kind: String = required("kind"),
    }
}
