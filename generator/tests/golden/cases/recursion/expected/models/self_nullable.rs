// @generated from #/components/schemas/self-nullable by opbind; do not edit.

crate::runtime::model! {
    pub struct SelfNullable {
        pub next: Option<Box<SelfNullable>> = required("next"),
    }
}
