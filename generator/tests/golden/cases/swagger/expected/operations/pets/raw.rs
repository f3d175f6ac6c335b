// @generated from #/paths/~1raw/get by opbind; do not edit.

impl super::Pets<'_> {
    /// `GET /raw`
    ///
    /// ```
    /// # let _ = |client: golden_swagger::Client| {
    /// client.pets().raw().send();
    /// # };
    /// ```
    pub fn raw(&self) -> Raw {
        Raw::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Pets::raw`](super::Pets::raw).
    pub struct Raw = GET "/raw" as "raw";
    type Output = RawOutput;
    type Error = crate::runtime::Undocumented;
}

impl Raw {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"application/octet-stream, */*;q=0.1"))
    }
}

crate::runtime::responses! {
    /// The documented successes of [`Raw`].
    pub enum RawOutput {
        /// By the specification nothing, but then why would it produce bytes?
        Ok(bytes::Bytes) = binary(200),
        /// Nothing.
        NoContent(()) = empty(204),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Raw: Select "pets.raw" in "pets";
    fixed = [Header("accept", "application/octet-stream, */*;q=0.1")];
}
