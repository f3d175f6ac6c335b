// @generated from #/components/schemas/point by opbind; do not edit.

crate::runtime::model! {
    pub struct Point {
        pub x: crate::Number = required("x"),
    }
}
