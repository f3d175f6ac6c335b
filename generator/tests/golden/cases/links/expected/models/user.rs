// @generated from #/components/schemas/user by opbind; do not edit.

crate::runtime::model! {
    pub struct User {
        pub id: i64 = required("id"),
    }
}
