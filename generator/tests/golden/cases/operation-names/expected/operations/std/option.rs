// @generated from #/paths/~1option/get by opbind; do not edit.

impl super::Std<'_> {
    /// `GET /option`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.std().option().send();
    /// # };
    /// ```
    pub fn option(&self) -> Option_ {
        Option_::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Std::option`](super::Std::option).
    pub struct Option_ = GET "/option" as "Option";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Option_ {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Option_: Exec "std.option" in "std";
}
