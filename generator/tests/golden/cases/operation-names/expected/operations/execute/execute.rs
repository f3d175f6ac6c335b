// @generated from #/paths/~1execute/get by opbind; do not edit.

impl super::Execute<'_> {
    /// `GET /execute`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.execute_().execute().send();
    /// # };
    /// ```
    pub fn execute(&self) -> ExecuteCall {
        ExecuteCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Execute::execute`](super::Execute::execute).
    pub struct ExecuteCall = GET "/execute" as "execute";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl ExecuteCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ExecuteCall: Exec "execute.execute" in "execute";
}
