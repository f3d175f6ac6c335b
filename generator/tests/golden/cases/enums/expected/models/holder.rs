// @generated from #/components/schemas/holder by opbind; do not edit.

crate::runtime::model! {
    pub struct Holder {
        pub kind: Kind = required("kind"),
        /// Which way.
        ///
        /// Default: `"asc"`
        #[deprecated]
        pub order: Option<Order> = optional("order"),
        pub levels: Option<Vec<LevelsItem>> = optional("levels"),
        pub by_level: Option<std::collections::BTreeMap<String, ByLevelValue>> = optional("by_level"),
        pub shared: Option<super::Words> = optional("shared"),
    }
}

crate::runtime::enumeration! {
    pub enum Kind: String {
        Holder = "holder",
    }
}

crate::runtime::enumeration! {
    /// Which way.
    #[deprecated]
    pub enum Order: String {
        Asc = "asc",
        Desc = "desc",
    }
}

crate::runtime::enumeration! {
    pub enum LevelsItem: String {
        Low = "low",
        High = "high",
    }
}

crate::runtime::enumeration! {
    pub enum ByLevelValue: i64 {
        V1 = 1,
        V2 = 2,
    }
}
