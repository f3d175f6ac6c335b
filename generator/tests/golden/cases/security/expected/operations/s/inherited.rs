// @generated from #/paths/~1inherited/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /inherited`
    ///
    /// ```
    /// # let _ = |client: golden_security::Client| {
    /// client.s().inherited().send();
    /// # };
    /// ```
    pub fn inherited(&self) -> Inherited {
        Inherited::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::inherited`](super::S::inherited).
    pub struct Inherited = GET "/inherited" as "inherited";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Inherited {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Inherited: Exec "s.inherited" in "s";
}
