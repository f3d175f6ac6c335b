// @generated from #/components/schemas/problem by opbind; do not edit.

crate::runtime::model! {
    pub struct Problem {
        pub message: Option<String> = optional("message"),
    }
}
