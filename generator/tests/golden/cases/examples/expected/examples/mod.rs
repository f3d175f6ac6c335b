// @generated from #/paths by opbind; do not edit.

//! What the description shows of answers, for mocks.

mod api;

impl crate::mock::Mock {
    /// A mock that answers each operation with the description's example of its success, unless it is told something else.
    ///
    /// Where the description shows none, it is a value made of the schema, or an error that says why there is none.
    #[must_use]
    #[rustfmt::skip]
    pub fn examples() -> Self {
        Self::with(&[
            api::ALL,
        ])
    }
}
