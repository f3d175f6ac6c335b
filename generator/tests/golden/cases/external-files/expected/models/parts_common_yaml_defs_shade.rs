// @generated from parts/common.yaml#/$defs/shade by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum PartsCommonYamlDefsShade: String {
        Dark = "dark",
        Light = "light",
    }
}
