// @generated from #/paths/~1optional/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /optional`
    ///
    /// Credentials, which may be left out: `token`.
    ///
    /// ```
    /// # let _ = |client: golden_security::Client| {
    /// client.s().optional().send();
    /// # };
    /// ```
    pub fn optional(&self) -> Optional {
        Optional::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::optional`](super::S::optional).
    pub struct Optional = GET "/optional" as "optional";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    security = [[], ["token"]];
}

impl Optional {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Optional: Exec "s.optional" in "s";
}
