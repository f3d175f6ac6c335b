// @generated from #/components/schemas/author by opbind; do not edit.

crate::runtime::model! {
    pub struct Author {
        pub name: String = required("name"),
    }
}
