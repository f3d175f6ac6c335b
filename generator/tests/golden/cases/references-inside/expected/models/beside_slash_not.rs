// @generated from #/components/schemas/Beside/not by opbind; do not edit.

crate::runtime::model! {
    pub struct BesideSlashNot {
        pub deep: Option<super::BesideNotPropertiesDeep> = optional("deep"),
        pub list: Option<Vec<super::BesideNotPropertiesListItems>> = optional("list"),
    }
}
