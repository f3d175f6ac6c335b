// @generated from #/paths/~1missing/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /missing`
    ///
    /// Credentials: `nobody`.
    ///
    /// ```
    /// # let _ = |client: golden_security::Client| {
    /// client.s().missing().send();
    /// # };
    /// ```
    pub fn missing(&self) -> Missing {
        Missing::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::missing`](super::S::missing).
    pub struct Missing = GET "/missing" as "missing";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    security = [["nobody"]];
}

impl Missing {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Missing: Exec "s.missing" in "s";
}
