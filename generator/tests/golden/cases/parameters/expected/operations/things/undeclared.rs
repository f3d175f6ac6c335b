// @generated from #/paths/~1undeclared~1{name}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /undeclared/{name}`
    ///
    /// [`Undeclared`](struct@Undeclared) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, name| {
    /// client.things().undeclared(name).send();
    /// # };
    /// ```
    pub fn undeclared(&self, name: &str) -> Undeclared {
        Undeclared::new(name).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::undeclared`](super::Things::undeclared).
    pub struct Undeclared = GET "/undeclared/{name}" as "undeclared";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Undeclared {
    /// A call with what it cannot go without.
    pub fn new(name: &str) -> Self {
        Self(Self::call().path("name", &name))
    }

    pub fn twice(self, twice: &str) -> Self {
        Self(self.0.query("twice", &twice))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Undeclared: Exec "things.undeclared" in "things";
    required = [
        Path("name"),
    ];
    optional = [
        Query("twice"),
    ];
}
