// @generated from #/components/schemas/self-list by opbind; do not edit.

crate::runtime::model! {
    pub struct SelfList {
        pub children: Option<Vec<SelfList>> = optional("children"),
    }
}
