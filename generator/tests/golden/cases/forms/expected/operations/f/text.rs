// @generated from #/paths/~1text/post by opbind; do not edit.

impl super::F<'_> {
    /// `POST /text`
    ///
    /// ```
    /// # let _ = |client: golden_forms::Client, body| {
    /// client.f().text(body).send();
    /// # };
    /// ```
    pub fn text(&self, body: &str) -> Text {
        Text::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`F::text`](super::F::text).
    pub struct Text = POST "/text" as "text";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Text {
    /// A call with what it cannot go without.
    pub fn new(body: &str) -> Self {
        Self(Self::call().text_body("application/x-www-form-urlencoded", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Text: Exec "f.text" in "f";
    body = true [Text("application/x-www-form-urlencoded")];
}
