// @generated from #/components/schemas/mutual-b by opbind; do not edit.

crate::runtime::model! {
    pub struct MutualB {
        pub a: Option<Box<super::MutualA>> = optional("a"),
    }
}
