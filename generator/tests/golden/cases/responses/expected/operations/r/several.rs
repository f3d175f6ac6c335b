// @generated from #/paths/~1several/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /several`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().several().send();
    /// # };
    /// ```
    pub fn several(&self) -> Several {
        Several::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::several`](super::R::several).
    pub struct Several = GET "/several" as "several";
    type Output = SeveralOutput;
    type Error = crate::runtime::Undocumented;
}

impl Several {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented successes of [`Several`].
    pub enum SeveralOutput {
        /// It
        Ok(crate::models::Thing) = json(200),
        /// Later
        Accepted(SeveralAccepted) = json(202),
        /// Nothing
        NoContent(()) = empty(204),
    }
}

crate::runtime::model! {
    pub struct SeveralAccepted {
        pub retry: Option<i64> = optional("retry"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Several: Select "r.several" in "r";
}
