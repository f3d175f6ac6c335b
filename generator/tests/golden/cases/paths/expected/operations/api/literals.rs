// @generated from #/paths/~1literals~1a b~1é~1100%~1%41~1x|y~1/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /literals/a b/é/100%/%41/x|y/`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().literals().send();
    /// # };
    /// ```
    pub fn literals(&self) -> Literals {
        Literals::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::literals`](super::Api::literals).
    pub struct Literals = GET "/literals/a%20b/%C3%A9/100%25/%41/x%7Cy/" as "literals";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Literals {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Literals: Exec "api.x_y" in "api";
}
