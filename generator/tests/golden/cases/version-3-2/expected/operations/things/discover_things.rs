// @generated from #/paths/~1things/additionalOperations/M-SEARCH by opbind; do not edit.

impl super::Things<'_> {
    /// `M-SEARCH /things`
    ///
    /// ```
    /// # let _ = |client: golden_version_3_2::Client| {
    /// client.things().discover_things().send();
    /// # };
    /// ```
    pub fn discover_things(&self) -> DiscoverThings {
        DiscoverThings::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::discover_things`](super::Things::discover_things).
    pub struct DiscoverThings = "M-SEARCH" "/things" as "discoverThings";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl DiscoverThings {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    DiscoverThings: Exec "things.things" in "things";
}
