// @generated from #/components/schemas/if-then-else by opbind; do not edit.

crate::runtime::model! {
    pub struct IfThenElse {
        pub kind: String = required("kind"),
        pub number: Option<String> = optional("number"),
        pub iban: Option<String> = optional("iban"),
    }
}
