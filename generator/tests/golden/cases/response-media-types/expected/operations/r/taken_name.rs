// @generated from #/paths/~1taken-name/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /taken-name`
    ///
    /// [`TakenName`](struct@TakenName) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().taken_name().send();
    /// # };
    /// ```
    pub fn taken_name(&self) -> TakenName {
        TakenName::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::taken_name`](super::R::taken_name).
    pub struct TakenName = GET "/taken-name" as "takenName";
    type Output = TakenNameOutput;
    type Error = crate::runtime::Undocumented;
}

impl TakenName {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(
            Self::call()
                .header("accept", &"application/json, application/pdf;q=0.9, */*;q=0.1"),
        )
    }

    pub fn accept(self, accept: bool) -> Self {
        Self(self.0.query("accept", &accept))
    }

    /// The media types to answer with, instead of all that are described: `application/json`, `application/pdf`.
    pub fn accept_(self, accept_: &str) -> Self {
        Self(self.0.header("accept", &accept_))
    }
}

crate::runtime::responses! {
    /// The documented successes of [`TakenName`].
    pub enum TakenNameOutput {
        /// It.
        Ok(crate::models::Thing) = json(200 as "application/json"),
        /// It.
        OkPdf(bytes::Bytes) = binary(200 as "application/pdf"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    TakenName: Select "r.taken_name" in "r";
    optional = [
        Query("accept"),
        Header("accept"),
    ];
    fixed = [Header("accept", "application/json, application/pdf;q=0.9, */*;q=0.1")];
}
