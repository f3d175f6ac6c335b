// @generated from #/paths/~1optional/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /optional`
    ///
    /// [`Optional`](struct@Optional) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client| {
    /// client.b().optional().send();
    /// # };
    /// ```
    pub fn optional(&self) -> Optional {
        Optional::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::optional`](super::B::optional).
    pub struct Optional = POST "/optional" as "optional";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Optional {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn body(self, body: &crate::models::Thing) -> Self {
        Self(self.0.json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Optional: Exec "b.optional" in "b";
    body = false [Json("application/json")];
}
