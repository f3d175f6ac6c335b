// @generated from #/paths/~1named-body/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /named-body`
    ///
    /// [`NamedBody`](struct@NamedBody) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().named_body(body).send();
    /// # };
    /// ```
    pub fn named_body(&self, body: &crate::models::Thing) -> NamedBody {
        NamedBody::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::named_body`](super::B::named_body).
    pub struct NamedBody = POST "/named-body" as "namedBody";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl NamedBody {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Thing) -> Self {
        Self(Self::call().json_body(body))
    }

    pub fn body_query(self, body_query: &str) -> Self {
        Self(self.0.query("body", &body_query))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NamedBody: Exec "b.named_body" in "b";
    optional = [
        Query("body"),
    ];
    body = true [Json("application/json")];
}
