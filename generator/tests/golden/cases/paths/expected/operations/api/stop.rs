// @generated from #/paths/~1fragment#Action=Stop/post by opbind; do not edit.

impl super::Api<'_> {
    /// `POST /fragment#Action=Stop`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().stop().send();
    /// # };
    /// ```
    pub fn stop(&self) -> Stop {
        Stop::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::stop`](super::Api::stop).
    pub struct Stop = POST "/fragment" as "stop";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Stop {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Stop: Exec "api.fragment" in "api";
}
