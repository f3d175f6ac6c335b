// @generated from #/components/schemas/owner by opbind; do not edit.

crate::runtime::model! {
    pub struct Owner {
        pub owner: String = required("owner"),
    }
}
