// @generated from #/paths/~1shared/post by opbind; do not edit.

impl super::M<'_> {
    /// `POST /shared`
    ///
    /// [`Shared`](struct@Shared) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_multipart::Client| {
    /// client.m().shared().send();
    /// # };
    /// ```
    pub fn shared(&self) -> Shared {
        Shared::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`M::shared`](super::M::shared).
    pub struct Shared = POST "/shared" as "shared";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Shared {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn body(self, body: &crate::models::Thing) -> Self {
        Self(self.0.multipart_body("multipart/form-data", &[], body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Shared: Exec "m.shared" in "m";
    body = false [Multipart("multipart/form-data", &[])];
}
