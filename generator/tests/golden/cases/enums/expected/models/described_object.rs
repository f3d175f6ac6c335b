// @generated from #/components/schemas/described-object by opbind; do not edit.

crate::runtime::model! {
    pub struct DescribedObject {
        pub a: Option<i64> = optional("a"),
    }
}
