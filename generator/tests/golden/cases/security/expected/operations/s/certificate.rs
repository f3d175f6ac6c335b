// @generated from #/paths/~1certificate/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /certificate`
    ///
    /// Credentials: `certificate` and `key`.
    ///
    /// ```
    /// # let _ = |client: golden_security::Client| {
    /// client.s().certificate().send();
    /// # };
    /// ```
    pub fn certificate(&self) -> Certificate {
        Certificate::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::certificate`](super::S::certificate).
    pub struct Certificate = GET "/certificate" as "certificate";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    security = [["key"]];
}

impl Certificate {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Certificate: Exec "s.certificate" in "s";
}
