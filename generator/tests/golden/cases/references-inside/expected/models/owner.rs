// @generated from #/components/schemas/Owner by opbind; do not edit.

crate::runtime::model! {
    pub struct Owner {
        pub part: Option<super::PartsAllOf1> = optional("part"),
        pub part_member: Option<super::parts::Inner> = optional("part_member"),
        pub alternative: Option<super::BesideOneOf1> = optional("alternative"),
        pub not: Option<super::BesideSlashNot> = optional("not"),
        pub inside_not: Option<super::BesideNotPropertiesDeep> = optional("inside_not"),
        pub list: Option<Vec<super::BesideNotPropertiesListItems>> = optional("list"),
        pub then: Option<super::ConditionalThen> = optional("then"),
        pub pattern: Option<super::maps::PatternsValueWithX> = optional("pattern"),
        pub other_pattern: Option<super::maps::PatternsValueWithY> = optional("other_pattern"),
        pub values: Option<super::maps::ValuesValue> = optional("values"),
        pub items: Option<super::maps::ListItem> = optional("items"),
        pub tuple: Option<super::maps::TupleItem0> = optional("tuple"),
        pub extended: Option<Extended> = optional("extended"),
        pub contains: Option<super::MapsPropertiesListContains> = optional("contains"),
        pub choice: Option<super::ChoicesNot> = optional("choice"),
    }
}

crate::runtime::model! {
    pub struct Extended {
        pub base: Option<super::ExtendedNotPropertiesBase> = optional("base"),
        pub more: Option<String> = optional("more"),
    }
}
