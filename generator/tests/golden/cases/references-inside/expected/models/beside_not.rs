// @generated from #/components/schemas/BesideNot by opbind; do not edit.

crate::runtime::model! {
    pub struct BesideNot {
        pub taken: Option<bool> = optional("taken"),
    }
}
