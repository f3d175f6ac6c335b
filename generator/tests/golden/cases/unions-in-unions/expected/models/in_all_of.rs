// @generated from #/components/schemas/in-all-of by opbind; do not edit.

crate::runtime::union! {
    pub enum InAllOf {
        X(X),
        Y(Y),
        Z(Z),
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

crate::runtime::model! {
    pub struct Z {
        pub kind: String = required("kind"),
        pub z: i64 = required("z"),
    }
}
