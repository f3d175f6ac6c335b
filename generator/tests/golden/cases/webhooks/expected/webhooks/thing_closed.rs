// @generated from #/webhooks/thing-closed/post by opbind; do not edit.

crate::runtime::model! {
    /// A thing was closed.
    pub struct ThingClosed {
        pub action: Action = required("action"),
        pub thing: crate::models::Thing = required("thing"),
        pub reason: Option<Reason> = optional("reason"),
    }
}

crate::runtime::enumeration! {
    pub enum Action: String {
        Closed = "closed",
    }
}

crate::runtime::model! {
    pub struct Reason {
        pub text: Option<String> = optional("text"),
    }
}

crate::runtime::model! {
    pub struct Reply {
        pub again: Option<bool> = optional("again"),
    }
}
