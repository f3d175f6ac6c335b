// @generated from #/components/schemas/fish by opbind; do not edit.

crate::runtime::model! {
    pub struct Fish {
        pub water: Option<Water> = optional("water"),
    }
}

crate::runtime::enumeration! {
    pub enum Water: String {
        Salt = "salt",
        Sweet = "sweet",
    }
}
