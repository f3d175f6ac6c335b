// @generated from #/components/schemas/x by opbind; do not edit.

crate::runtime::model! {
    pub struct X {
        pub x: i64 = required("x"),
    }
}
