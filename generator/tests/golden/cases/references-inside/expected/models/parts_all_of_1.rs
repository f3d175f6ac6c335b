// @generated from #/components/schemas/Parts/allOf/1 by opbind; do not edit.

crate::runtime::model! {
    pub struct PartsAllOf1 {
        pub inner: Option<super::parts::Inner> = optional("inner"),
    }
}
