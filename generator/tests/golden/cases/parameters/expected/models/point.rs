// @generated from #/components/schemas/point by opbind; do not edit.

crate::runtime::model! {
    pub struct Point {
        pub x: i64 = required("x"),
        pub y: Option<i64> = optional("y"),
    }
}
