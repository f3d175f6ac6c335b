// @generated from #/paths/~1std/get by opbind; do not edit.

impl super::Std<'_> {
    /// `GET /std`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.std().std().send();
    /// # };
    /// ```
    pub fn std(&self) -> StdCall {
        StdCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Std::std`](super::Std::std).
    pub struct StdCall = GET "/std" as "std";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl StdCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    StdCall: Exec "std.std" in "std";
}
