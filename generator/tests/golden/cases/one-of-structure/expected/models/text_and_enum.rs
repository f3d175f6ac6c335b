// @generated from #/components/schemas/text-and-enum by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum TextAndEnum: String {
        Small = "small",
        Large = "large",
    }
}
