// @generated from #/paths/~1all/trace by opbind; do not edit.

impl super::Api<'_> {
    /// `TRACE /all`
    ///
    /// ```
    /// # let _ = |client: golden_methods::Client| {
    /// client.api().follow().send();
    /// # };
    /// ```
    pub fn follow(&self) -> Follow {
        Follow::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::follow`](super::Api::follow).
    pub struct Follow = TRACE "/all" as "follow";
    type Output = () = empty(200);
    type Error = crate::runtime::Undocumented;
}

impl Follow {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Follow: Exec "api.all" in "api";
}
