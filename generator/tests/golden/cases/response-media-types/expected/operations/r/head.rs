// @generated from #/paths/~1head/head by opbind; do not edit.

impl super::R<'_> {
    /// `HEAD /head`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().head().send();
    /// # };
    /// ```
    pub fn head(&self) -> Head {
        Head::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::head`](super::R::head).
    pub struct Head = HEAD "/head" as "head";
    type Output = () = empty(200);
    type Error = crate::runtime::Undocumented;
}

impl Head {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Head: Exec "r.head" in "r";
}
