// @generated from #/paths/~1not-modified/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /not-modified`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().not_modified().send();
    /// # };
    /// ```
    pub fn not_modified(&self) -> NotModified {
        NotModified::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::not_modified`](super::R::not_modified).
    pub struct NotModified = GET "/not-modified" as "notModified";
    type Output = Vec<crate::models::Thing> = json(200);
    type Error = NotModifiedError;
}

impl NotModified {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`NotModified`].
    pub enum NotModifiedError {
        /// Not modified
        NotModified(()) = empty(304),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotModified: Select "r.not_modified" in "r";
}
