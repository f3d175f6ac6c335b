// @generated from #/components/schemas/itself by opbind; do not edit.

crate::runtime::model! {
    pub struct Itself {
        pub again: Option<i64> = optional("again"),
        pub x: i64 = required("x"),
    }
}
