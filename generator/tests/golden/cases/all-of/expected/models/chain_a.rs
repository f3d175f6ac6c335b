// @generated from #/components/schemas/chain-a by opbind; do not edit.

crate::runtime::model! {
    pub struct ChainA {
        pub next: Option<Box<ChainA>> = optional("next"),
        pub a: Option<String> = optional("a"),
    }
}
