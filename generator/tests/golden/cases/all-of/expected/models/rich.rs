// @generated from #/components/schemas/rich by opbind; do not edit.

crate::runtime::model! {
    pub struct Rich {
        /// Of rich.
        pub inner: Option<Inner> = optional("inner"),
        pub list: Option<Vec<super::Base>> = optional("list"),
        pub either: Option<Either> = optional("either"),
        pub date: Option<crate::DateTime> = optional("date"),
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
    }
}

crate::runtime::model! {
    pub struct InnerDeep {
        pub x: Option<String> = optional("x"),
    }
}

crate::runtime::union! {
    pub enum Either {
        Text(String),
        Integer(i64),
    }
}

crate::runtime::enumeration! {
    pub enum Kind: String {
        Rich = "rich",
        Richer = "richer",
    }
}
