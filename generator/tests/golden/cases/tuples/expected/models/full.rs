// @generated from #/components/schemas/full by opbind; do not edit.

crate::runtime::tuple! {
    pub struct Full {
        /// x
        pub x: crate::Number = required(),
        /// y
        pub y: crate::Number = required(),
    }
}
