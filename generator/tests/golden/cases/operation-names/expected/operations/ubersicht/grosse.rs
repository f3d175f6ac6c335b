// @generated from #/paths/~1unicode/get by opbind; do not edit.

impl super::Ubersicht<'_> {
    /// `GET /unicode`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.ubersicht().grosse().send();
    /// # };
    /// ```
    pub fn grosse(&self) -> Grosse {
        Grosse::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Ubersicht::grosse`](super::Ubersicht::grosse).
    pub struct Grosse = GET "/unicode" as "größe";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Grosse {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Grosse: Exec "ubersicht.unicode" in "Übersicht";
}
