// @generated from #/paths/~1empty/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /empty`
    ///
    /// ```
    /// # let _ = |client: golden_servers::Client| {
    /// client.s().empty().send();
    /// # };
    /// ```
    pub fn empty(&self) -> Empty {
        Empty::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::empty`](super::S::empty).
    pub struct Empty = GET "/empty" as "empty";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Empty {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Empty: Exec "s.empty" in "s";
}
