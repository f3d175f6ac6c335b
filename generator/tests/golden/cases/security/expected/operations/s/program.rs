// @generated from #/paths/~1program/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /program`
    ///
    /// Credentials: `program` with `one`.
    ///
    /// ```
    /// # let _ = |client: golden_security::Client| {
    /// client.s().program().send();
    /// # };
    /// ```
    pub fn program(&self) -> Program {
        Program::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::program`](super::S::program).
    pub struct Program = GET "/program" as "program";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
    security = [["program"]];
}

impl Program {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Program: Exec "s.program" in "s";
}
