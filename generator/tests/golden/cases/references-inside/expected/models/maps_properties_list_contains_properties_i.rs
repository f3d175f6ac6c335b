// @generated from #/components/schemas/Maps/properties/list/contains/properties/i by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum MapsPropertiesListContainsPropertiesI: String {
        One = "one",
    }
}
