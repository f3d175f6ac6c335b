// @generated from #/paths/~1clash/put by opbind; do not edit.

impl super::B<'_> {
    /// `PUT /clash`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body: golden_body_media_types::operations::b::clash::ClashContent<'_>| {
    /// client.b().clash(body).send();
    /// # };
    /// ```
    pub fn clash<'b>(&self, body: impl Into<ClashContent<'b>>) -> Clash {
        Clash::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::clash`](super::B::clash).
    pub struct Clash = PUT "/clash" as "clash";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Clash {
    /// A call with what it cannot go without.
    pub fn new<'b>(body: impl Into<ClashContent<'b>>) -> Self {
        Self(Self::call().body(ClashContent::body(body.into())))
    }
}

crate::runtime::content! {
    /// The body of [`Clash`], in one of its media types.
    pub enum ClashContent<'b> {
        /// `text/markdown`
        TextMarkdown(&'b str) = text("text/markdown"),
        /// `application/markdown`
        ApplicationMarkdown(bytes::Bytes) = bytes("application/markdown"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Clash: Replace "b.clash" in "b";
    body = true [Text("text/markdown"), Bytes("application/markdown")];
}
