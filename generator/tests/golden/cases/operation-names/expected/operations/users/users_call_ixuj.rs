// @generated from #/paths/~1like-the-call/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /like-the-call`
    pub fn users_call_ixuj(&self) -> UsersCallIxuj {
        UsersCallIxuj::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::users_call_ixuj`](super::Users::users_call_ixuj).
    pub struct UsersCallIxuj = GET "/like-the-call" as "users_call";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl UsersCallIxuj {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}
