// @generated from #/paths/~1no-schema/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /no-schema`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().no_schema(body).send();
    /// # };
    /// ```
    pub fn no_schema(&self, body: &serde_json::Value) -> NoSchema {
        NoSchema::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::no_schema`](super::B::no_schema).
    pub struct NoSchema = POST "/no-schema" as "noSchema";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl NoSchema {
    /// A call with what it cannot go without.
    pub fn new(body: &serde_json::Value) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NoSchema: Exec "b.no_schema" in "b";
    body = true [Json("application/json")];
}
