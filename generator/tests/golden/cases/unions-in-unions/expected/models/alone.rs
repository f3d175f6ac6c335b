// @generated from #/components/schemas/alone by opbind; do not edit.

crate::runtime::union! {
    pub enum Alone {
        X(X),
        Y(Y),
    }
}

crate::runtime::model! {
    pub struct X {
        pub kind: String = required("kind"),
        pub x: i64 = required("x"),
    }
}

crate::runtime::model! {
    pub struct Y {
        pub kind: String = required("kind"),
        pub y: i64 = required("y"),
    }
}
