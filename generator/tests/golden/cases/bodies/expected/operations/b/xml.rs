// @generated from #/paths/~1xml/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /xml`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().xml(body).send();
    /// # };
    /// ```
    pub fn xml(&self, body: &str) -> Xml {
        Xml::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::xml`](super::B::xml).
    pub struct Xml = POST "/xml" as "xml";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Xml {
    /// A call with what it cannot go without.
    pub fn new(body: &str) -> Self {
        Self(Self::call().text_body("application/xml", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Xml: Exec "b.xml" in "b";
    body = true [Text("application/xml")];
}
