// @generated from #/components/schemas/dog by opbind; do not edit.

crate::runtime::model! {
    pub struct Dog {
        pub kind: String = required("kind"),
    }
}
