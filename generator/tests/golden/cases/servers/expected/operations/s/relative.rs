// @generated from #/paths/~1relative/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /relative`
    ///
    /// Sent to `/other`, unless the client was given a server.
    ///
    /// ```
    /// # let _ = |client: golden_servers::Client| {
    /// client.s().relative().send();
    /// # };
    /// ```
    pub fn relative(&self) -> Relative {
        Relative::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::relative`](super::S::relative).
    pub struct Relative = GET "/relative" as "relative";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    server = "/other";
}

impl Relative {
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
    Relative: Exec "s.relative" in "s";
}
