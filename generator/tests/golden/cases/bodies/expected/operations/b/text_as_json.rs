// @generated from #/paths/~1text-as-json/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /text-as-json`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().text_as_json(body).send();
    /// # };
    /// ```
    pub fn text_as_json(&self, body: &str) -> TextAsJson {
        TextAsJson::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::text_as_json`](super::B::text_as_json).
    pub struct TextAsJson = POST "/text-as-json" as "textAsJson";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl TextAsJson {
    /// A call with what it cannot go without.
    pub fn new(body: &str) -> Self {
        Self(Self::call().json_body(&body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    TextAsJson: Exec "b.text_as_json" in "b";
    body = true [Json("application/json")];
}
