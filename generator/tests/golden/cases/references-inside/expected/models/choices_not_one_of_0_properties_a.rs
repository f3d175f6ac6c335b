// @generated from #/components/schemas/Choices/not/oneOf/0/properties/a by opbind; do not edit.

crate::runtime::model! {
    pub struct ChoicesNotOneOf0PropertiesA {
        pub q: Option<String> = optional("q"),
    }
}
