// @generated from #/components/schemas/through-alias by opbind; do not edit.

crate::runtime::model! {
    pub struct ThroughAlias {
        pub link: Option<Box<super::Alias>> = optional("link"),
    }
}
