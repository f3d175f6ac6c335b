// @generated from #/paths/~1clash-a/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /clash-a`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users().user_list().send();
    /// # };
    /// ```
    pub fn user_list(&self) -> UserList {
        UserList::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::user_list`](super::Users::user_list).
    pub struct UserList = GET "/clash-a" as "user_list";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl UserList {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    UserList: Exec "users.clash_a" in "users";
}
