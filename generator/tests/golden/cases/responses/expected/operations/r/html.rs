// @generated from #/paths/~1html/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /html`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().html().send();
    /// # };
    /// ```
    pub fn html(&self) -> Html {
        Html::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::html`](super::R::html).
    pub struct Html = GET "/html" as "html";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

impl Html {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/html; charset=utf-8, */*;q=0.1"))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Html: Select "r.html" in "r";
    fixed = [Header("accept", "text/html; charset=utf-8, */*;q=0.1")];
}
