// @generated from #/paths/~1xml/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /xml`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().xml().send();
    /// # };
    /// ```
    pub fn xml(&self) -> Xml {
        Xml::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::xml`](super::R::xml).
    pub struct Xml = GET "/xml" as "xml";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

impl Xml {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"application/xml, */*;q=0.1"))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Xml: Select "r.xml" in "r";
    fixed = [Header("accept", "application/xml, */*;q=0.1")];
}
