// @generated from #/components/schemas/wrapped by opbind; do not edit.

crate::runtime::model! {
    pub struct Wrapped {
        /// What it is here.
        pub documented: Option<super::Base> = optional("documented"),
        /// Or nothing.
        pub documented_and_nullable: Option<Option<super::Base>> = clearable("documented_and_nullable"),
    }
}
