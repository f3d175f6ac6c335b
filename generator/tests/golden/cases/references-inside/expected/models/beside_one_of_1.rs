// @generated from #/components/schemas/Beside/oneOf/1 by opbind; do not edit.

crate::runtime::model! {
    pub struct BesideOneOf1 {
        pub b: super::beside::WithBB = required("b"),
    }
}
