// @generated from #/components/schemas/birth by opbind; do not edit.

crate::runtime::model! {
    pub struct Birth {
        pub pet: Option<super::Pet> = optional("pet"),
    }
}
