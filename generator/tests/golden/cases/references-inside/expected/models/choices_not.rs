// @generated from #/components/schemas/Choices/not by opbind; do not edit.

crate::runtime::union! {
    pub enum ChoicesNot {
        WithA(WithA),
        WithB(WithB),
    }
}

crate::runtime::model! {
    pub struct WithA {
        pub common: Option<String> = optional("common"),
        pub a: super::ChoicesNotOneOf0PropertiesA = required("a"),
    }
}

crate::runtime::model! {
    pub struct WithB {
        pub common: Option<String> = optional("common"),
        pub b: String = required("b"),
    }
}
