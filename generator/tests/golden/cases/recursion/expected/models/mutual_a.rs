// @generated from #/components/schemas/mutual-a by opbind; do not edit.

crate::runtime::model! {
    pub struct MutualA {
        pub b: Option<super::MutualB> = optional("b"),
    }
}
