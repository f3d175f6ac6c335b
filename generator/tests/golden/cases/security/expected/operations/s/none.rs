// @generated from #/paths/~1none/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /none`
    ///
    /// No credentials are asked for.
    ///
    /// ```
    /// # let _ = |client: golden_security::Client| {
    /// client.s().none().send();
    /// # };
    /// ```
    pub fn none(&self) -> NoneCall {
        NoneCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::none`](super::S::none).
    pub struct NoneCall = GET "/none" as "none";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    security = [];
}

impl NoneCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NoneCall: Exec "s.none" in "s";
}
