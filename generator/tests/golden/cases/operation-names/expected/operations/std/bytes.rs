// @generated from #/paths/~1bytes/get by opbind; do not edit.

impl super::Std<'_> {
    /// `GET /bytes`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.std().bytes().send();
    /// # };
    /// ```
    pub fn bytes(&self) -> Bytes {
        Bytes::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Std::bytes`](super::Std::bytes).
    pub struct Bytes = GET "/bytes" as "bytes";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Bytes {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Bytes: Exec "std.bytes" in "std";
}
