// @generated from #/components/schemas/comparisons by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Comparisons: String {
        Equal = "=",
        NotEqual = "!=",
        LessThan = "<",
        LessThanEqual = "<=",
        GreaterThan = ">",
        GreaterThanEqual = ">=",
        Tilde = "~",
    }
}
