// @generated from #/paths/~1related/post by opbind; do not edit.

impl super::M<'_> {
    /// `POST /related`
    ///
    /// ```
    /// # let _ = |client: golden_multipart::Client, body| {
    /// client.m().related(body).send();
    /// # };
    /// ```
    pub fn related(&self, body: &RelatedBody) -> Related {
        Related::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`M::related`](super::M::related).
    pub struct Related = POST "/related" as "related";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Related {
    /// A call with what it cannot go without.
    pub fn new(body: &RelatedBody) -> Self {
        Self(Self::call().multipart_body("multipart/related", &[], body))
    }
}

crate::runtime::model! {
    pub struct RelatedBody {
        pub about: Option<std::collections::BTreeMap<String, serde_json::Value>> = optional("about"),
        pub media: Option<crate::File> = optional("media"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Related: Exec "m.related" in "m";
    body = true [Multipart("multipart/related", &[])];
}
