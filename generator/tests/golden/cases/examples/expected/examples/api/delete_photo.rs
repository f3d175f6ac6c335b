// @generated from #/paths/~1pets~1{id}~1photo/delete by opbind; do not edit.

use crate::mock::{Example, Examples};

#[rustfmt::skip]
pub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::api::DeletePhoto>(&[
    Example::empty("204"),
]);
