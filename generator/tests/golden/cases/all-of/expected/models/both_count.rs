// @generated from #/components/schemas/both-count by opbind; do not edit.

crate::runtime::model! {
    pub struct BothCount {
        /// Of rich.
        pub inner: Option<Inner> = optional("inner"),
        pub list: Option<Vec<ListItem>> = optional("list"),
        pub either: Option<String> = optional("either"),
        pub date: Option<crate::DateTime> = optional("date"),
        /// Only text.
        pub described: Option<super::Base> = optional("described"),
        pub kind: Option<Kind> = optional("kind"),
        pub taken: Option<String> = optional("taken"),
    }
}

crate::runtime::model! {
    /// Of rich.
    pub struct Inner {
        pub a: Option<String> = optional("a"),
        pub deep: Option<InnerDeep> = optional("deep"),
        pub b: Option<String> = optional("b"),
    }
}

crate::runtime::model! {
    pub struct InnerDeep {
        pub x: Option<String> = optional("x"),
        pub y: Option<String> = optional("y"),
    }
}

crate::runtime::model! {
    pub struct ListItem {
        /// Of the base.
        pub id: i64 = required("id"),
        /// Of the base.
        pub name: Option<String> = optional("name"),
        pub shared: Option<String> = optional("shared"),
        pub more: Option<String> = optional("more"),
    }
}

crate::runtime::enumeration! {
    pub enum Kind: String {
        Richer = "richer",
    }
}
