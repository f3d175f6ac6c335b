// @generated from #/components/schemas/in-all-of by opbind; do not edit.

crate::runtime::model! {
    pub struct InAllOf {
        pub card: Option<String> = optional("card"),
        pub address: Option<super::dependent::Address> = optional("address"),
        pub own: Option<String> = optional("own"),
        pub owner: Option<String> = optional("owner"),
    }
}
