// @generated from #/paths/~1own/put by opbind; do not edit.

impl super::S<'_> {
    /// `PUT /own`
    ///
    /// Sent to `https://uploads.example.com` or `https://{n}.example.com`, unless the client was given a server.
    ///
    /// ```
    /// # let _ = |client: golden_servers::Client| {
    /// client.s().own().send();
    /// # };
    /// ```
    pub fn own(&self) -> Own {
        Own::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::own`](super::S::own).
    pub struct Own = PUT "/own" as "own";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    server = "https://uploads.example.com";
}

impl Own {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    /// Sends this call to another server than that of the description or of the client.
    pub fn on_server(self, server: impl Into<crate::ServerUrl>) -> Self {
        Self(self.0.on_server(server.into()))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Own: Replace "s.own" in "s";
}
