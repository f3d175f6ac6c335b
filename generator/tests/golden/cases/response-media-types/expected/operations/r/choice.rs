// @generated from #/paths/~1choice/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /choice`
    ///
    /// [`Choice`](struct@Choice) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().choice().send();
    /// # };
    /// ```
    pub fn choice(&self) -> Choice {
        Choice::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::choice`](super::R::choice).
    pub struct Choice = GET "/choice" as "choice";
    type Output = ChoiceOutput;
    type Error = crate::runtime::Undocumented;
}

impl Choice {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(
            Self::call()
                .header(
                    "accept",
                    &"application/json, application/vnd.example.full+json;q=0.9, text/csv;q=0.8, image/png;q=0.7, image/jpeg; q=1;q=0.6, */*;q=0.1",
                ),
        )
    }

    /// The media types to answer with, instead of all that are described: `application/json`, `application/vnd.example.full+json`, `text/csv`, `image/png`, `image/jpeg; q=1`.
    pub fn accept(self, accept: &str) -> Self {
        Self(self.0.header("accept", &accept))
    }
}

crate::runtime::responses! {
    /// The documented successes of [`Choice`].
    pub enum ChoiceOutput {
        /// It.
        Ok(crate::models::Thing) = json(200 as "application/json"),
        /// It.
        OkVndExampleFullJson(ChoiceOkApplicationVndExampleFullPlusJson) = json(200 as "application/vnd.example.full+json"),
        /// It.
        OkCsv(String) = text(200 as "text/csv"),
        /// It.
        OkPng(bytes::Bytes) = binary(200 as "image/png", 200 as "image/jpeg"),
    }
}

crate::runtime::model! {
    pub struct ChoiceOkApplicationVndExampleFullPlusJson {
        pub full: Option<bool> = optional("full"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Choice: Select "r.choice" in "r";
    optional = [
        Header("accept"),
    ];
    fixed = [Header("accept", "application/json, application/vnd.example.full+json;q=0.9, text/csv;q=0.8, image/png;q=0.7, image/jpeg; q=1;q=0.6, */*;q=0.1")];
}
