// @generated from #/components/schemas/Parts by opbind; do not edit.

crate::runtime::model! {
    pub struct Parts {
        pub id: Option<i64> = optional("id"),
        pub inner: Option<Inner> = optional("inner"),
    }
}

crate::runtime::model! {
    pub struct Inner {
        pub a: Option<String> = optional("a"),
    }
}
