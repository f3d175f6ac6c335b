// @generated from #/paths/~1no-object/post by opbind; do not edit.

impl super::M<'_> {
    /// `POST /no-object`
    ///
    /// ```
    /// # let _ = |client: golden_multipart::Client, body| {
    /// client.m().no_object(body).send();
    /// # };
    /// ```
    pub fn no_object(
        &self,
        body: &std::collections::BTreeMap<String, crate::File>,
    ) -> NoObject {
        NoObject::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`M::no_object`](super::M::no_object).
    pub struct NoObject = POST "/no-object" as "noObject";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl NoObject {
    /// A call with what it cannot go without.
    pub fn new(body: &std::collections::BTreeMap<String, crate::File>) -> Self {
        Self(Self::call().multipart_body("multipart/form-data", &[], body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NoObject: Exec "m.no_object" in "m";
    body = true [Multipart("multipart/form-data", &[])];
}
