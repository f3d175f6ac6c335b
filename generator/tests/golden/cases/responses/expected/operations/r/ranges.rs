// @generated from #/paths/~1ranges/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /ranges`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().ranges().send();
    /// # };
    /// ```
    pub fn ranges(&self) -> Ranges {
        Ranges::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::ranges`](super::R::ranges).
    pub struct Ranges = GET "/ranges" as "ranges";
    type Output = crate::models::Thing = json("2XX");
    type Error = RangesError;
}

impl Ranges {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Ranges`].
    pub enum RangesError {
        /// Your fault
        ClientError(crate::models::Problem) = json("4XX"),
        /// Not there
        NotFound(()) = empty(404),
        /// Our fault
        ServerError(()) = empty("5XX"),
        /// Whatever
        Default(crate::models::Problem) = json("default"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Ranges: Select "r.ranges" in "r";
}
