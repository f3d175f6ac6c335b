// @generated from #/paths/~1mod/get by opbind; do not edit.

impl super::Std<'_> {
    /// `GET /mod`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.std().r#mod().send();
    /// # };
    /// ```
    pub fn r#mod(&self) -> Mod {
        Mod::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Std::mod`](super::Std::mod).
    pub struct Mod = GET "/mod" as "mod";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Mod {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Mod: Exec "std.mod_" in "std";
}
