// @generated from #/paths/~1no-content/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /no-content`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client| {
    /// client.b().no_content().send();
    /// # };
    /// ```
    pub fn no_content(&self) -> NoContent {
        NoContent::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::no_content`](super::B::no_content).
    pub struct NoContent = POST "/no-content" as "noContent";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl NoContent {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NoContent: Exec "b.no_content" in "b";
}
