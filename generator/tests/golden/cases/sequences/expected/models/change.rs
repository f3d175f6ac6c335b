// @generated from #/components/schemas/change by opbind; do not edit.

crate::runtime::union! {
    pub enum Change {
        Thing(super::Thing),
        WithGone(WithGone),
    }
}

crate::runtime::model! {
    pub struct WithGone {
        pub gone: i64 = required("gone"),
    }
}
