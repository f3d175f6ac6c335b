// @generated from #/components/schemas/problem by opbind; do not edit.

crate::runtime::model! {
    pub struct Problem {
        pub title: String = required("title"),
        pub status: i64 = required("status"),
        pub kind: Kind = required("kind"),
        pub at: crate::DateTime = required("at"),
        pub cause: Option<Box<Problem>> = required("cause"),
        pub owner: Option<String> = required("owner"),
        pub seen: Vec<bool> = required("seen"),
        pub by: super::Pet = required("by"),
        pub unsaid: Option<String> = optional("unsaid"),
    }
}

crate::runtime::enumeration! {
    pub enum Kind: String {
        Missing = "missing",
        Hidden = "hidden",
    }
}
