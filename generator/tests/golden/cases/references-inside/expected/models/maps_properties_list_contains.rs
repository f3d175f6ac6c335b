// @generated from #/components/schemas/Maps/properties/list/contains by opbind; do not edit.

crate::runtime::model! {
    pub struct MapsPropertiesListContains {
        pub i: Option<super::MapsPropertiesListContainsPropertiesI> = optional("i"),
    }
}
