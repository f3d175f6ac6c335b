// @generated from #/paths/~1fragment#Action=Start/post by opbind; do not edit.

impl super::Api<'_> {
    /// `POST /fragment#Action=Start`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().start().send();
    /// # };
    /// ```
    pub fn start(&self) -> Start {
        Start::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::start`](super::Api::start).
    pub struct Start = POST "/fragment" as "start";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Start {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Start: Exec "api.fragment" in "api";
}
