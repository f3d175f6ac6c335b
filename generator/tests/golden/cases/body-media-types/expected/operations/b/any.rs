// @generated from #/paths/~1any/put by opbind; do not edit.

impl super::B<'_> {
    /// `PUT /any`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body| {
    /// client.b().any(body).send();
    /// # };
    /// ```
    pub fn any(&self, body: &crate::File) -> Any {
        Any::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::any`](super::B::any).
    pub struct Any = PUT "/any" as "any";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Any {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::File) -> Self {
        Self(Self::call().file_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Any: Replace "b.any" in "b";
    body = true [File];
}
