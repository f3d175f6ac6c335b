// @generated from #/paths/~1list/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /list`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().list(body).send();
    /// # };
    /// ```
    pub fn list(&self, body: &[crate::models::Thing]) -> List {
        List::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::list`](super::B::list).
    pub struct List = POST "/list" as "list";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl List {
    /// A call with what it cannot go without.
    pub fn new(body: &[crate::models::Thing]) -> Self {
        Self(Self::call().json_body(&body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    List: Exec "b.list" in "b";
    body = true [Json("application/json")];
}
