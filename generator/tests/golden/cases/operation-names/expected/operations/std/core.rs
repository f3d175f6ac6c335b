// @generated from #/paths/~1core/get by opbind; do not edit.

impl super::Std<'_> {
    /// `GET /core`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.std().core().send();
    /// # };
    /// ```
    pub fn core(&self) -> Core {
        Core::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Std::core`](super::Std::core).
    pub struct Core = GET "/core" as "core";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Core {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Core: Exec "std.core" in "std";
}
