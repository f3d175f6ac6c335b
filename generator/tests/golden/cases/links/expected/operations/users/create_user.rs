// @generated from #/paths/~1users/post by opbind; do not edit.

impl super::Users<'_> {
    /// Link `get`: to `Users::get_user`, with `id` = `$response.body#/id`.
    ///
    /// Link `by-ref`: to `Users::get_user`, with `path.id` = `$response.body#/id`, `nobody` = `1`.
    ///
    /// Link `again`: to `Users::create_user`, with `body` = `{"name":"a"}`. Make another.
    ///
    /// Link `lost`: to `nobody`.
    ///
    /// Link `elsewhere`: to `https://example.com/api.yaml#/paths/~1x/get`.
    ///
    /// `POST /users`
    ///
    /// ```
    /// # let _ = |client: golden_links::Client| {
    /// client.users().create_user().send();
    /// # };
    /// ```
    pub fn create_user(&self) -> CreateUser {
        CreateUser::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::create_user`](super::Users::create_user).
    pub struct CreateUser = POST "/users" as "create user";
    type Output = crate::models::User = json(201);
    type Error = CreateUserError;
}

impl CreateUser {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`CreateUser`].
    pub enum CreateUserError {
        /// Wrong
        BadRequest(()) = empty(400),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    CreateUser: Insert "users.users" in "users";
}
