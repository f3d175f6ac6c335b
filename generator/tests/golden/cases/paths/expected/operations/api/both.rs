// @generated from #/paths/~1fragment?v=1#{stop}/post by opbind; do not edit.

impl super::Api<'_> {
    /// `POST /fragment?v=1#{stop}`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().both().send();
    /// # };
    /// ```
    pub fn both(&self) -> Both {
        Both::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::both`](super::Api::both).
    pub struct Both = POST "/fragment" as "both";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Both {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().query_fixed("v", "v=1"))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Both: Exec "api.fragment" in "api";
    fixed = [Query("v", "v=1")];
}
