// @generated from #/components/schemas/chain-b by opbind; do not edit.

crate::runtime::model! {
    pub struct ChainB {
        pub next: Option<Box<ChainB>> = optional("next"),
        pub b: Option<String> = optional("b"),
    }
}
