// @generated from #/components/schemas/dependent by opbind; do not edit.

crate::runtime::model! {
    pub struct Dependent {
        pub card: Option<String> = optional("card"),
        pub address: Option<Address> = optional("address"),
    }
}

crate::runtime::model! {
    pub struct Address {
        pub street: Option<String> = optional("street"),
    }
}
