// @generated from #/components/schemas/endless-list by opbind; do not edit.

crate::runtime::tuple! {
    pub struct EndlessList {
        pub elements: Vec<EndlessList> = rest(),
    }
}
