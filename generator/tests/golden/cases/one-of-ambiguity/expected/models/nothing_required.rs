// @generated from #/components/schemas/nothing-required by opbind; do not edit.

crate::runtime::union! {
    pub enum NothingRequired {
        A(super::A),
        B(super::B),
        C(super::C),
    }
}
