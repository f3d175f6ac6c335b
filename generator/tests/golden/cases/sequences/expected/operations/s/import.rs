// @generated from #/paths/~1import/post by opbind; do not edit.

impl super::S<'_> {
    /// `POST /import`
    ///
    /// [`Import`](struct@Import) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_sequences::Client| {
    /// client.s().import().send();
    /// # };
    /// ```
    pub fn import(&self) -> Import {
        Import::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::import`](super::S::import).
    pub struct Import = POST "/import" as "import";
    type Output = () = empty(204);
    type Error = ImportError;
}

impl Import {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn body(self, body: &str) -> Self {
        Self(self.0.text_body("application/x-ndjson", body))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Import`].
    pub enum ImportError {
        /// No
        BadRequest(String) = text(400),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Import: Exec "s.import" in "s";
    body = false [Text("application/x-ndjson")];
}
