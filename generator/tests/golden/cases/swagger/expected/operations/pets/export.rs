// @generated from #/paths/~1export/get by opbind; do not edit.

impl super::Pets<'_> {
    /// `GET /export`
    ///
    /// ```
    /// # let _ = |client: golden_swagger::Client| {
    /// client.pets().export().send();
    /// # };
    /// ```
    pub fn export(&self) -> Export {
        Export::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Pets::export`](super::Pets::export).
    pub struct Export = GET "/export" as "export";
    type Output = ExportOutput;
    type Error = crate::runtime::Undocumented;
}

impl Export {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"application/vnd.zoo+json, */*;q=0.1"))
    }
}

crate::runtime::responses! {
    /// The documented successes of [`Export`].
    pub enum ExportOutput {
        /// Bytes.
        Ok(bytes::Bytes) = binary(200),
        /// Nothing.
        NoContent(()) = empty(204),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Export: Select "pets.export" in "pets";
    fixed = [Header("accept", "application/vnd.zoo+json, */*;q=0.1")];
}
