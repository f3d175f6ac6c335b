// @generated from #/components/schemas/Beside by opbind; do not edit.

crate::runtime::union! {
    pub enum Beside {
        WithA(WithA),
        WithB(WithB),
    }
}

crate::runtime::model! {
    pub struct WithA {
        pub id: Option<i64> = optional("id"),
        pub a: String = required("a"),
    }
}

crate::runtime::model! {
    pub struct WithB {
        pub id: Option<i64> = optional("id"),
        pub b: WithBB = required("b"),
    }
}

crate::runtime::model! {
    pub struct WithBB {
        pub c: Option<String> = optional("c"),
    }
}
