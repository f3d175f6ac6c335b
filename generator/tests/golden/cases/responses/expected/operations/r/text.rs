// @generated from #/paths/~1text/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /text`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().text().send();
    /// # };
    /// ```
    pub fn text(&self) -> Text {
        Text::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::text`](super::R::text).
    pub struct Text = GET "/text" as "text";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

impl Text {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/plain, */*;q=0.1"))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Text: Select "r.text" in "r";
    fixed = [Header("accept", "text/plain, */*;q=0.1")];
}
