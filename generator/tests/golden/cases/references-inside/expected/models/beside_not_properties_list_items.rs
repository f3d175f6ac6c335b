// @generated from #/components/schemas/Beside/not/properties/list/items by opbind; do not edit.

crate::runtime::model! {
    pub struct BesideNotPropertiesListItems {
        pub y: Option<i64> = optional("y"),
    }
}
