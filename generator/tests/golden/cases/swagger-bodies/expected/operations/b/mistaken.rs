// @generated from #/paths/~1mistaken/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /mistaken`
    ///
    /// [`Mistaken`](struct@Mistaken) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_swagger_bodies::Client| {
    /// client.b().mistaken().send();
    /// # };
    /// ```
    pub fn mistaken(&self) -> Mistaken {
        Mistaken::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::mistaken`](super::B::mistaken).
    pub struct Mistaken = POST "/mistaken" as "mistaken";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Mistaken {
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
    Mistaken: Exec "b.mistaken" in "b";
    body = false [Json("application/json")];
}
