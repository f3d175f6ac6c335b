// @generated from #/components/schemas/owner by opbind; do not edit.

crate::runtime::model! {
    pub struct Owner {
        pub address: Option<Address> = optional("address"),
        pub list: Option<Vec<ListItem>> = optional("list"),
    }
}

crate::runtime::model! {
    pub struct Address {
        pub street: Option<String> = optional("street"),
    }
}

crate::runtime::model! {
    pub struct ListItem {
        pub i: Option<i64> = optional("i"),
    }
}
