// @generated from #/components/schemas/no-value-fits by opbind; do not edit.

crate::runtime::model! {
    pub struct NoValueFits {
        pub inner: Option<String> = optional("inner"),
        pub list: Option<Vec<super::Base>> = optional("list"),
        pub either: Option<super::rich::Either> = optional("either"),
        pub date: Option<crate::DateTime> = optional("date"),
        pub described: Option<super::Base> = optional("described"),
        pub kind: Option<super::rich::Kind> = optional("kind"),
        pub taken: Option<i64> = optional("taken"),
    }
}
