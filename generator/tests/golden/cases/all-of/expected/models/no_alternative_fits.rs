// @generated from #/components/schemas/no-alternative-fits by opbind; do not edit.

crate::runtime::union! {
    pub enum NoAlternativeFits {
        WithA(WithA),
        WithB(WithB),
    }
}

crate::runtime::model! {
    pub struct WithA {
        pub id: Option<bool> = optional("id"),
        pub a: String = required("a"),
    }
}

crate::runtime::model! {
    pub struct WithB {
        pub id: Option<i64> = optional("id"),
        pub b: String = required("b"),
    }
}
