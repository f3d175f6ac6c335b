// @generated from #/components/schemas/through-union by opbind; do not edit.

crate::runtime::union! {
    pub enum ThroughUnion {
        Text(String),
        WithNot(WithNot),
    }
}

crate::runtime::model! {
    pub struct WithNot {
        pub not: Box<ThroughUnion> = required("not"),
    }
}
