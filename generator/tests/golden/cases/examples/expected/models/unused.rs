// @generated from #/components/schemas/unused by opbind; do not edit.

crate::runtime::model! {
    pub struct Unused {
        /// Default: `"2020-05-19"`
        pub born: Option<crate::Date> = optional("born"),
    }
}
