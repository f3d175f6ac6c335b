// @generated from #/components/schemas/thing-opened by opbind; do not edit.

crate::runtime::model! {
    pub struct ThingOpened {
        pub thing: Option<super::Thing> = optional("thing"),
        pub sender: Option<super::Sender> = optional("sender"),
        pub action: Action = required("action"),
    }
}

crate::runtime::enumeration! {
    pub enum Action: String {
        Opened = "opened",
    }
}
