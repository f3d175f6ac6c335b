// @generated from #/components/schemas/with_members_of_owner by opbind; do not edit.

crate::runtime::model! {
    pub struct WithMembersOfOwner {
        pub address: Option<super::owner::Address> = optional("address"),
        pub list: Option<Vec<super::owner::ListItem>> = optional("list"),
        pub size: Option<i64> = optional("size"),
    }
}
