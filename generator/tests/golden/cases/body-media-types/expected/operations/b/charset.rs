// @generated from #/paths/~1charset/put by opbind; do not edit.

impl super::B<'_> {
    /// `PUT /charset`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body| {
    /// client.b().charset(body).send();
    /// # };
    /// ```
    pub fn charset(&self, body: &crate::models::Thing) -> Charset {
        Charset::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::charset`](super::B::charset).
    pub struct Charset = PUT "/charset" as "charset";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Charset {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Thing) -> Self {
        Self(Self::call().json_body_as("application/json; charset=utf-8", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Charset: Replace "b.charset" in "b";
    body = true [Json("application/json; charset=utf-8")];
}
