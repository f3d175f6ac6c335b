// @generated from #/paths/~1client/get by opbind; do not edit.

impl super::Client<'_> {
    /// `GET /client`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.client().client().send();
    /// # };
    /// ```
    pub fn client(&self) -> ClientCall {
        ClientCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Client::client`](super::Client::client).
    pub struct ClientCall = GET "/client" as "client";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl ClientCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ClientCall: Exec "client.client" in "Client";
}
