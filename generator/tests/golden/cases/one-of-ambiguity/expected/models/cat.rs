// @generated from #/components/schemas/cat by opbind; do not edit.

crate::runtime::model! {
    pub struct Cat {
        pub kind: String = required("kind"),
    }
}
