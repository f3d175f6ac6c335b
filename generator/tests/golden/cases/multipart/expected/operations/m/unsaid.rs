// @generated from #/paths/~1unsaid/post by opbind; do not edit.

impl super::M<'_> {
    /// `POST /unsaid`
    ///
    /// ```
    /// # let _ = |client: golden_multipart::Client, body| {
    /// client.m().unsaid(body).send();
    /// # };
    /// ```
    pub fn unsaid(
        &self,
        body: &std::collections::BTreeMap<String, crate::File>,
    ) -> Unsaid {
        Unsaid::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`M::unsaid`](super::M::unsaid).
    pub struct Unsaid = POST "/unsaid" as "unsaid";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Unsaid {
    /// A call with what it cannot go without.
    pub fn new(body: &std::collections::BTreeMap<String, crate::File>) -> Self {
        Self(Self::call().multipart_body("multipart/form-data", &[], body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Unsaid: Exec "m.unsaid" in "m";
    body = true [Multipart("multipart/form-data", &[])];
}
