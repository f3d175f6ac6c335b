// @generated from parts/common.yaml#/$defs/Color by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Color: String {
        Red = "red",
        Green = "green",
    }
}
