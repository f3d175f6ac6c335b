// @generated from #/paths/~1grouped/get by opbind; do not edit.

impl super::Repos<'_> {
    /// `GET /grouped`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.repos().list_for_user().send();
    /// # };
    /// ```
    pub fn list_for_user(&self) -> ListForUser {
        ListForUser::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Repos::list_for_user`](super::Repos::list_for_user).
    pub struct ListForUser = GET "/grouped" as "repos/list-for-user";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl ListForUser {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListForUser: Exec "repos.grouped" in "repos";
}
