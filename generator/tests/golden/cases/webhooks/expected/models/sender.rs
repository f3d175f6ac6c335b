// @generated from #/components/schemas/sender by opbind; do not edit.

crate::runtime::model! {
    pub struct Sender {
        pub name: Option<String> = optional("name"),
    }
}
