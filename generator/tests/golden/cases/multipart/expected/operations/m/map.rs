// @generated from #/paths/~1map/post by opbind; do not edit.

impl super::M<'_> {
    /// `POST /map`
    ///
    /// ```
    /// # let _ = |client: golden_multipart::Client, body| {
    /// client.m().map(body).send();
    /// # };
    /// ```
    pub fn map(&self, body: &std::collections::BTreeMap<String, crate::File>) -> Map {
        Map::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`M::map`](super::M::map).
    pub struct Map = POST "/map" as "map";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Map {
    /// A call with what it cannot go without.
    pub fn new(body: &std::collections::BTreeMap<String, crate::File>) -> Self {
        Self(Self::call().multipart_body("multipart/form-data", &[], body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Map: Exec "m.map" in "m";
    body = true [Multipart("multipart/form-data", &[])];
}
