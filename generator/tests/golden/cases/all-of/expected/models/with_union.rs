// @generated from #/components/schemas/with-union by opbind; do not edit.

crate::runtime::union! {
    pub enum WithUnion {
        WithCat(WithCat),
        WithDog(WithDog),
    }
}

crate::runtime::model! {
    pub struct WithCat {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        pub cat: String = required("cat"),
    }
}

crate::runtime::model! {
    pub struct WithDog {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        pub dog: String = required("dog"),
    }
}
