// @generated from #/paths/~1things/put by opbind; do not edit.

impl super::Things<'_> {
    /// `PUT /things`
    ///
    /// ```
    /// # let _ = |client: golden_former_names::Client| {
    /// client.things().put().send();
    /// # };
    /// ```
    pub fn put(&self) -> Put {
        Put::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::put`](super::Things::put).
    pub struct Put = PUT "/things" as "things/put";
    type Output = () = empty(200);
    type Error = crate::runtime::Undocumented;
}

impl Put {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

impl super::super::others::Others<'_> {
    #[deprecated(note = "renamed to `put`")]
    pub fn all(&self) -> Put {
        Put::new().on(self.client)
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Put: Replace "things.things" in "things";
}
