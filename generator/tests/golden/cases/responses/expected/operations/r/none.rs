// @generated from #/paths/~1none/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /none`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().none().send();
    /// # };
    /// ```
    pub fn none(&self) -> NoneCall {
        NoneCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::none`](super::R::none).
    pub struct NoneCall = GET "/none" as "none";
    type Output = () = empty("2XX");
    type Error = crate::runtime::Undocumented;
}

impl NoneCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NoneCall: Exec "r.none" in "r";
}
