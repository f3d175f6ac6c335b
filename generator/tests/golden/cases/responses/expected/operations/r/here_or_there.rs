// @generated from #/paths/~1here-or-there/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /here-or-there`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().here_or_there().send();
    /// # };
    /// ```
    pub fn here_or_there(&self) -> HereOrThere {
        HereOrThere::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::here_or_there`](super::R::here_or_there).
    pub struct HereOrThere = GET "/here-or-there" as "hereOrThere";
    type Output = () = empty(200);
    type Error = HereOrThereError;
}

impl HereOrThere {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`HereOrThere`].
    pub enum HereOrThereError {
        /// There
        Found(()) = empty(302),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    HereOrThere: Exec "r.here_or_there" in "r";
}
