// @generated from #/paths/~1like-the-group/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /like-the-group`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users().users().send();
    /// # };
    /// ```
    pub fn users(&self) -> UsersCall {
        UsersCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::users`](super::Users::users).
    pub struct UsersCall = GET "/like-the-group" as "users";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl UsersCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    UsersCall: Exec "users.like_the_group" in "users";
}
