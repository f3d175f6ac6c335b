// @generated from #/paths/~1only-default/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /only-default`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().only_default().send();
    /// # };
    /// ```
    pub fn only_default(&self) -> OnlyDefault {
        OnlyDefault::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::only_default`](super::R::only_default).
    pub struct OnlyDefault = GET "/only-default" as "onlyDefault";
    type Output = crate::models::Thing = json("default");
    type Error = OnlyDefaultError;
}

impl OnlyDefault {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`OnlyDefault`].
    pub enum OnlyDefaultError {
        /// Both
        Default(crate::models::Thing) = json("default"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    OnlyDefault: Select "r.only_default" in "r";
}
