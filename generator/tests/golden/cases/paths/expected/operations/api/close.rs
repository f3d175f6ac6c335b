// @generated from #/paths/~1unbalanced~1close}/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /unbalanced/close}`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().close().send();
    /// # };
    /// ```
    pub fn close(&self) -> Close {
        Close::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::close`](super::Api::close).
    pub struct Close = GET "/unbalanced/close%7D" as "close";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Close {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Close: Exec "api.close" in "api";
}
