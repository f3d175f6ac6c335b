// @generated from #/paths/~1like-the-call/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /like-the-call`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users().users_call_snake().send();
    /// # };
    /// ```
    pub fn users_call_snake(&self) -> UsersCallSnake {
        UsersCallSnake::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::users_call_snake`](super::Users::users_call_snake).
    pub struct UsersCallSnake = GET "/like-the-call" as "users_call";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl UsersCallSnake {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    UsersCallSnake: Exec "users.like_the_call" in "users";
}
