// @generated from #/paths/~1dots/get by opbind; do not edit.

impl super::UsersKeysList<'_> {
    /// `GET /dots`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users_keys_list().all_of_them().send();
    /// # };
    /// ```
    pub fn all_of_them(&self) -> AllOfThem {
        AllOfThem::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`UsersKeysList::all_of_them`](super::UsersKeysList::all_of_them).
    pub struct AllOfThem = GET "/dots" as "users.keys.list/all of them";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl AllOfThem {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    AllOfThem: Exec "users_keys_list.dots" in "users.keys.list";
}
