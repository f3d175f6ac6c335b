// @generated from #/components/schemas/both-chains by opbind; do not edit.

crate::runtime::model! {
    pub struct BothChains {
        pub next: Option<Next> = optional("next"),
        pub a: Option<String> = optional("a"),
        pub b: Option<String> = optional("b"),
    }
}

crate::runtime::model! {
    pub struct Next {
        pub next: Option<Box<Next>> = optional("next"),
        pub a: Option<String> = optional("a"),
        pub b: Option<String> = optional("b"),
    }
}
