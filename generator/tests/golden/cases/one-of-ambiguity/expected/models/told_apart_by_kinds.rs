// @generated from #/components/schemas/told-apart-by-kinds by opbind; do not edit.

crate::runtime::union! {
    pub enum ToldApartByKinds {
        Texts(Texts),
        Numbers(Numbers),
    }
}

crate::runtime::model! {
    /// Texts
    pub struct Texts {
        pub value: String = required("value"),
        pub x: Option<String> = optional("x"),
    }
}

crate::runtime::model! {
    /// Numbers
    pub struct Numbers {
        pub value: crate::Number = required("value"),
        pub y: Option<String> = optional("y"),
    }
}
