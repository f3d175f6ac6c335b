// @generated from #/components/schemas/a-list-of-names by opbind; do not edit.

crate::runtime::tuple! {
    pub struct AListOfNames {
        pub elements: Vec<super::NameOfList> = rest(),
    }
}
