// @generated from #/components/schemas/Conditional by opbind; do not edit.

crate::runtime::model! {
    pub struct Conditional {
        pub kind: Option<String> = optional("kind"),
        pub a: Option<A> = optional("a"),
    }
}

crate::runtime::model! {
    pub struct A {
        pub z: Option<String> = optional("z"),
    }
}
