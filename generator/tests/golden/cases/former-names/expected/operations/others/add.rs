// @generated from #/paths/~1things/post by opbind; do not edit.

impl super::Others<'_> {
    /// `POST /things`
    ///
    /// ```
    /// # let _ = |client: golden_former_names::Client| {
    /// client.others().add().send();
    /// # };
    /// ```
    pub fn add(&self) -> Add {
        Add::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::add`](super::Others::add).
    pub struct Add = POST "/things" as "others/add";
    type Output = () = empty(200);
    type Error = crate::runtime::Undocumented;
}

impl Add {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Add: Exec "others.things" in "others";
}
