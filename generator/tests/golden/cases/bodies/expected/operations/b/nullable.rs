// @generated from #/paths/~1nullable/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /nullable`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().nullable(body).send();
    /// # };
    /// ```
    pub fn nullable(&self, body: &Option<crate::models::Thing>) -> Nullable {
        Nullable::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::nullable`](super::B::nullable).
    pub struct Nullable = POST "/nullable" as "nullable";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Nullable {
    /// A call with what it cannot go without.
    pub fn new(body: &Option<crate::models::Thing>) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Nullable: Exec "b.nullable" in "b";
    body = true [Json("application/json")];
}
