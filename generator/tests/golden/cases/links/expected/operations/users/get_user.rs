// @generated from #/paths/~1users~1{id}/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /users/{id}`
    ///
    /// ```
    /// # let _ = |client: golden_links::Client, id| {
    /// client.users().get_user(id).send();
    /// # };
    /// ```
    pub fn get_user(&self, id: i64) -> GetUser {
        GetUser::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::get_user`](super::Users::get_user).
    pub struct GetUser = GET "/users/{id}" as "get user";
    type Output = crate::models::User = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetUser {
    /// A call with what it cannot go without.
    pub fn new(id: i64) -> Self {
        Self(Self::call().path("id", &id))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetUser: Select "users.users" in "users";
    required = [
        Path("id"),
    ];
}
