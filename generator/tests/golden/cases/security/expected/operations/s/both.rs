// @generated from #/paths/~1both/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /both`
    ///
    /// Credentials: `key` and `cookie`; or `oauth` with `read:things`, `write`.
    ///
    /// ```
    /// # let _ = |client: golden_security::Client| {
    /// client.s().both().send();
    /// # };
    /// ```
    pub fn both(&self) -> Both {
        Both::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::both`](super::S::both).
    pub struct Both = GET "/both" as "both";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    security = [["key", "cookie"], ["oauth"]];
}

impl Both {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Both: Exec "s.both" in "s";
}
