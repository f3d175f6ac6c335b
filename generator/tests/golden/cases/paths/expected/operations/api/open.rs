// @generated from #/paths/~1unbalanced~1{open/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /unbalanced/{open`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().open().send();
    /// # };
    /// ```
    pub fn open(&self) -> Open {
        Open::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::open`](super::Api::open).
    pub struct Open = GET "/unbalanced/%7Bopen" as "open";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Open {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Open: Exec "api.unbalanced" in "api";
}
