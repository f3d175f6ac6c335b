// @generated from #/paths/~1own/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /own`
    ///
    /// Sent to `https://path.example.com`, unless the client was given a server.
    ///
    /// ```
    /// # let _ = |client: golden_servers::Client| {
    /// client.s().path().send();
    /// # };
    /// ```
    pub fn path(&self) -> Path {
        Path::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::path`](super::S::path).
    pub struct Path = GET "/own" as "path";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    server = "https://path.example.com";
}

impl Path {
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
    Path: Exec "s.own" in "s";
}
