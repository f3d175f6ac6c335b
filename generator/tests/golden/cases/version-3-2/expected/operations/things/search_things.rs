// @generated from #/paths/~1things/query by opbind; do not edit.

impl super::Things<'_> {
    /// `QUERY /things`
    ///
    /// [`SearchThings`](struct@SearchThings) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_version_3_2::Client| {
    /// client.things().search_things().send();
    /// # };
    /// ```
    pub fn search_things(&self) -> SearchThings {
        SearchThings::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::search_things`](super::Things::search_things).
    pub struct SearchThings = QUERY "/things" as "searchThings";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl SearchThings {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn body(self, body: &crate::models::Thing) -> Self {
        Self(self.0.json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    SearchThings: Exec "things.things" in "things";
    body = false [Json("application/json")];
}
