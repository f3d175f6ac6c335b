// @generated from #/paths/~1things/additionalOperations/COPY by opbind; do not edit.

impl super::Things<'_> {
    /// `COPY /things`
    ///
    /// ```
    /// # let _ = |client: golden_version_3_2::Client| {
    /// client.things().copy_things().send();
    /// # };
    /// ```
    pub fn copy_things(&self) -> CopyThings {
        CopyThings::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::copy_things`](super::Things::copy_things).
    pub struct CopyThings = COPY "/things" as "copyThings";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl CopyThings {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    CopyThings: Exec "things.things" in "things";
}
