// @generated from #/components/schemas/itself by opbind; do not edit.

crate::runtime::union! {
    pub enum Itself {
        Itself(Box<Itself>),
        X(X),
    }
}

crate::runtime::model! {
    pub struct X {
        pub again: Option<i64> = optional("again"),
        pub x: i64 = required("x"),
    }
}
