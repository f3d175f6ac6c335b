// @generated from #/components/schemas/two-levels by opbind; do not edit.

crate::runtime::union! {
    pub enum TwoLevels {
        X(X),
        Y(Y),
        Z(Z),
        WithW(WithW),
    }
}

crate::runtime::model! {
    pub struct X {
        pub more: Option<i64> = optional("more"),
        pub kind: String = required("kind"),
        pub x: i64 = required("x"),
    }
}

crate::runtime::model! {
    pub struct Y {
        pub more: Option<i64> = optional("more"),
        pub kind: String = required("kind"),
        pub y: i64 = required("y"),
    }
}

crate::runtime::model! {
    pub struct Z {
        pub more: Option<i64> = optional("more"),
        pub kind: String = required("kind"),
        pub z: i64 = required("z"),
    }
}

crate::runtime::model! {
    pub struct WithW {
        pub more: Option<i64> = optional("more"),
        pub w: i64 = required("w"),
    }
}
