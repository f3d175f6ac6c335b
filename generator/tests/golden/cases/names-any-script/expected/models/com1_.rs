// @generated from #/components/schemas/com1 by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Com1: String {
        Aux = "aux",
    }
}
