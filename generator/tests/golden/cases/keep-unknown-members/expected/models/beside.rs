// @generated from #/components/schemas/beside by opbind; do not edit.

crate::runtime::union! {
    pub enum Beside {
        Unsaid(Unsaid),
        Forbidden(Forbidden),
    }
}

crate::runtime::model! {
    pub struct Unsaid {
        pub kind: Option<String> = optional("kind"),
        pub id: i64 = required("id"),
        pub inline: Option<super::unsaid::Inline> = optional("inline"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}

crate::runtime::model! {
    pub struct Forbidden {
        pub kind: Option<String> = optional("kind"),
        pub id: Option<i64> = optional("id"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, serde_json::Value> = additional(),
    }
}
