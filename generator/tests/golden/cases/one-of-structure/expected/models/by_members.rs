// @generated from #/components/schemas/by-members by opbind; do not edit.

crate::runtime::union! {
    pub enum ByMembers {
        WithText(WithText),
        WithUrl(WithUrl),
        Named(super::Named),
        TitledThing(TitledThing),
    }
}

crate::runtime::model! {
    pub struct WithText {
        pub text: String = required("text"),
    }
}

crate::runtime::model! {
    pub struct WithUrl {
        pub url: String = required("url"),
        pub text: Option<String> = optional("text"),
    }
}

crate::runtime::model! {
    /// Titled thing
    pub struct TitledThing {
        pub x: Option<i64> = optional("x"),
    }
}
