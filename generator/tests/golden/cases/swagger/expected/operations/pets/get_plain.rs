// @generated from #/paths/~1plain/get by opbind; do not edit.

impl super::Pets<'_> {
    /// `GET /plain`
    ///
    /// Sent to `http://api.example.com:8443/v1`, unless the client was given a server.
    ///
    /// ```
    /// # let _ = |client: golden_swagger::Client| {
    /// client.pets().get_plain().send();
    /// # };
    /// ```
    pub fn get_plain(&self) -> GetPlain {
        GetPlain::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Pets::get_plain`](super::Pets::get_plain).
    pub struct GetPlain = GET "/plain" as "getPlain";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
    server = "http://api.example.com:8443/v1";
}

impl GetPlain {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/plain, */*;q=0.1"))
    }

    /// Sends this call to another server than that of the description or of the client.
    pub fn on_server(self, server: impl Into<crate::ServerUrl>) -> Self {
        Self(self.0.on_server(server.into()))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetPlain: Select "pets.plain" in "pets";
    fixed = [Header("accept", "text/plain, */*;q=0.1")];
}
