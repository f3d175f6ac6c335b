// @generated from #/components/schemas/old by opbind; do not edit.

crate::runtime::model! {
    #[deprecated]
    pub struct Old {
        #[deprecated]
        pub older: Option<String> = optional("older"),
        #[deprecated]
        pub oldest: Option<Oldest> = optional("oldest"),
    }
}

crate::runtime::model! {
    #[deprecated]
    pub struct Oldest {
        pub a: Option<String> = optional("a"),
    }
}
