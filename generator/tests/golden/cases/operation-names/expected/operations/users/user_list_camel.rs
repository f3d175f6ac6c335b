// @generated from #/paths/~1clash-b/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /clash-b`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users().user_list_camel().send();
    /// # };
    /// ```
    pub fn user_list_camel(&self) -> UserListCamel {
        UserListCamel::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::user_list_camel`](super::Users::user_list_camel).
    pub struct UserListCamel = GET "/clash-b" as "userList";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl UserListCamel {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    UserListCamel: Exec "users.clash_b" in "users";
}
