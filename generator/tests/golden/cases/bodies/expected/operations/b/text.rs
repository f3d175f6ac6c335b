// @generated from #/paths/~1text/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /text`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().text(body).send();
    /// # };
    /// ```
    pub fn text(&self, body: &str) -> Text {
        Text::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::text`](super::B::text).
    pub struct Text = POST "/text" as "text";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Text {
    /// A call with what it cannot go without.
    pub fn new(body: &str) -> Self {
        Self(Self::call().text_body("text/plain", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Text: Exec "b.text" in "b";
    body = true [Text("text/plain")];
}
