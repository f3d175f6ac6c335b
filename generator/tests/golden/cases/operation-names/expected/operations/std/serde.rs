// @generated from #/paths/~1serde/get by opbind; do not edit.

impl super::Std<'_> {
    /// `GET /serde`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.std().serde().send();
    /// # };
    /// ```
    pub fn serde(&self) -> Serde {
        Serde::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Std::serde`](super::Std::serde).
    pub struct Serde = GET "/serde" as "serde";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Serde {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Serde: Exec "std.serde" in "std";
}
