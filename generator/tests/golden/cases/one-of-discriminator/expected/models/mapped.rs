// @generated from #/components/schemas/mapped by opbind; do not edit.

crate::runtime::union! {
    /// Told apart by the texts of the mapping.
    pub enum Mapped by "pet type" {
        Cat(Cat) = "meow" | "purr",
        Dog(Dog) = "woof",
        Fish(Fish) = "fish",
    }
}

crate::runtime::model! {
    /// Told apart by the texts of the mapping.
    pub struct Cat {
        pub pet_type: String = required("pet type"),
        pub kind: String = required("kind"),
        pub lives: Option<i64> = optional("lives"),
    }
}

crate::runtime::model! {
    /// Told apart by the texts of the mapping.
    pub struct Dog {
        pub pet_type: String = required("pet type"),
        pub kind: String = required("kind"),
        pub tricks: Option<Vec<String>> = optional("tricks"),
    }
}

crate::runtime::model! {
    /// Told apart by the texts of the mapping.
    pub struct Fish {
        pub pet_type: String = required("pet type"),
        pub water: Option<super::fish::Water> = optional("water"),
    }
}
