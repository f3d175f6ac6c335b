// @generated from #/components/schemas/clashing by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Clashing: String {
        Asc = "asc",
        AscUpper = "ASC",
        AscPascal = "Asc",
        CreatedAtKebab = "created-at",
        CreatedAt = "created_at",
        CreatedAtCamel = "createdAt",
    }
}
