// @generated from #/paths/~1http/get by opbind; do not edit.

impl super::Std<'_> {
    /// `GET /http`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.std().http().send();
    /// # };
    /// ```
    pub fn http(&self) -> Http {
        Http::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Std::http`](super::Std::http).
    pub struct Http = GET "/http" as "http";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Http {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Http: Exec "std.http" in "std";
}
