// @generated from #/components/schemas/beside by opbind; do not edit.

crate::runtime::union! {
    pub enum Beside {
        X(X),
        Y(Y),
        Z(Z),
    }
}

crate::runtime::model! {
    pub struct X {
        pub base: Option<i64> = optional("base"),
        pub x: i64 = required("x"),
    }
}

crate::runtime::model! {
    pub struct Y {
        pub base: Option<i64> = optional("base"),
        pub y: i64 = required("y"),
    }
}

crate::runtime::model! {
    pub struct Z {
        pub base: Option<i64> = optional("base"),
        pub z: i64 = required("z"),
    }
}
