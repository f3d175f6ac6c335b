// @generated from #/paths/~1octokit/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /octokit`
    ///
    /// ```
    /// # let _ = |the_client: golden_bodies::Client, labels_query, client, labels| {
    /// the_client.b().octokit(labels_query, client, labels).send();
    /// # };
    /// ```
    pub fn octokit(
        &self,
        labels_query: &str,
        client: &str,
        labels: &[String],
    ) -> Octokit {
        Octokit::new(labels_query, client, labels).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::octokit`](super::B::octokit).
    pub struct Octokit = POST "/octokit" as "octokit";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Octokit {
    /// A call with what it cannot go without.
    pub fn new(labels_query: &str, client: &str, labels: &[String]) -> Self {
        Self(
            Self::call()
                .query("Labels", &labels_query)
                .query("client", &client)
                .json_body(&labels),
        )
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Octokit: Exec "b.octokit" in "b";
    required = [
        Query("Labels"),
        Query("client"),
    ];
    body = true [Json("application/json")];
}
