// @generated from #/paths/~1credentials/post by opbind; do not edit.

impl super::Credentials<'_> {
    /// `POST /credentials`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.credentials().revoke().send();
    /// # };
    /// ```
    pub fn revoke(&self) -> Revoke {
        Revoke::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Credentials::revoke`](super::Credentials::revoke).
    pub struct Revoke = POST "/credentials" as "revoke";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Revoke {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Revoke: Exec "credentials.credentials" in "credentials";
}
