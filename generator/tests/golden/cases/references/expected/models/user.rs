// @generated from #/components/schemas/user by opbind; do not edit.

crate::runtime::model! {
    pub struct User {
        pub escaped: Option<super::WithSlashTildeTildeAndSpace> = optional("escaped"),
        pub property_of_other: Option<super::owner::Address> = optional("property_of_other"),
        pub item_of_other: Option<super::owner::ListItem> = optional("item_of_other"),
        pub anchored: Option<super::Place> = optional("anchored"),
        pub itself: Option<Own> = optional("itself"),
        pub own: Option<Own> = optional("own"),
    }
}

crate::runtime::model! {
    pub struct Own {
        pub o: Option<String> = optional("o"),
    }
}
