// @generated from #/paths/~1ranges/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /ranges`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
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
    type Output = bytes::Bytes = binary(200);
    type Error = crate::runtime::Undocumented;
}

impl Ranges {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"image/*, */*;q=0.1"))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Ranges: Select "r.ranges" in "r";
    fixed = [Header("accept", "image/*, */*;q=0.1")];
}
