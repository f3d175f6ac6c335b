// @generated from #/paths/~1odd-status/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /odd-status`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().odd_status().send();
    /// # };
    /// ```
    pub fn odd_status(&self) -> OddStatus {
        OddStatus::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::odd_status`](super::R::odd_status).
    pub struct OddStatus = GET "/odd-status" as "oddStatus";
    type Output = () = empty(299);
    type Error = OddStatusError;
}

impl OddStatus {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`OddStatus`].
    pub enum OddStatusError {
        /// Odder
        Status499(()) = empty(499),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    OddStatus: Exec "r.odd_status" in "r";
}
