// @generated from #/paths/~1clash~1{id}~1{body}/post by opbind; do not edit.

impl super::Api<'_> {
    /// `POST /clash/{id}/{body}`
    ///
    /// [`Clash`](struct@Clash) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, id, body_path, body| {
    /// client.api().clash(id, body_path, body).send();
    /// # };
    /// ```
    pub fn clash(&self, id: &str, body_path: &str, body: &str) -> Clash {
        Clash::new(id, body_path, body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::clash`](super::Api::clash).
    pub struct Clash = POST "/clash/{id}/{body}" as "clash";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Clash {
    /// A call with what it cannot go without.
    pub fn new(id: &str, body_path: &str, body: &str) -> Self {
        Self(
            Self::call()
                .path("id", &id)
                .path("body", &body_path)
                .text_body("text/plain", body),
        )
    }

    pub fn id_query(self, id_query: &str) -> Self {
        Self(self.0.query("id", &id_query))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Clash: Exec "api.clash" in "api";
    required = [
        Path("id"),
        Path("body"),
    ];
    optional = [
        Query("id"),
    ];
    body = true [Text("text/plain")];
}
