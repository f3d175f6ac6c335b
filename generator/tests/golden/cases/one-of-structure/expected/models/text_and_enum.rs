// @generated from #/components/schemas/text-and-enum by opbind; do not edit.

pub type TextAndEnum = Empty;

crate::runtime::enumeration! {
    pub enum Empty: String {
        Small = "small",
        Large = "large",
    }
}
