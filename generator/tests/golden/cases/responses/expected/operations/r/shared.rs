// @generated from #/paths/~1shared/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /shared`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().shared().send();
    /// # };
    /// ```
    pub fn shared(&self) -> Shared {
        Shared::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::shared`](super::R::shared).
    pub struct Shared = GET "/shared" as "shared";
    type Output = crate::responses::Thing = json(200);
    type Error = SharedError;
}

impl Shared {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Shared`].
    pub enum SharedError {
        /// Not there.
        NotFound(crate::models::Problem) = json(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Shared: Select "r.shared" in "r";
}
