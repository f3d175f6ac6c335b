// @generated from #/components/schemas/old-union by opbind; do not edit.

crate::runtime::union! {
    #[deprecated]
    pub enum OldUnion {
        Text(String),
        Integer(i64),
    }
}
