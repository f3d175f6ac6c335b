// @generated from #/components/schemas/event by opbind; do not edit.

crate::runtime::model! {
    pub struct Event {
        pub thing: Option<super::Thing> = optional("thing"),
        pub sender: Option<super::Sender> = optional("sender"),
    }
}
