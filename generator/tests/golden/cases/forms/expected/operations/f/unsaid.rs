// @generated from #/paths/~1unsaid/post by opbind; do not edit.

impl super::F<'_> {
    /// `POST /unsaid`
    ///
    /// ```
    /// # let _ = |client: golden_forms::Client, body| {
    /// client.f().unsaid(body).send();
    /// # };
    /// ```
    pub fn unsaid(&self, body: &serde_json::Value) -> Unsaid {
        Unsaid::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`F::unsaid`](super::F::unsaid).
    pub struct Unsaid = POST "/unsaid" as "unsaid";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Unsaid {
    /// A call with what it cannot go without.
    pub fn new(body: &serde_json::Value) -> Self {
        Self(Self::call().form_body(&[], body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Unsaid: Exec "f.unsaid" in "f";
    body = true [Form(&[])];
}
