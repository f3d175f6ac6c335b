// @generated from #/components/schemas/versions-as-yaml-numbers by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum VersionsAsYamlNumbers: String {
        V10 = "1.0",
        V2 = "2",
        Yes = "yes",
        No = "no",
    }
}
