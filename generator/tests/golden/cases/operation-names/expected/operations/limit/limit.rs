// @generated from #/paths/~1limit/get by opbind; do not edit.

impl super::Limit<'_> {
    /// `GET /limit`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.limit().limit().send();
    /// # };
    /// ```
    pub fn limit(&self) -> LimitCall {
        LimitCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Limit::limit`](super::Limit::limit).
    pub struct LimitCall = GET "/limit" as "limit";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl LimitCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    LimitCall: Exec "limit.limit" in "limit";
}
