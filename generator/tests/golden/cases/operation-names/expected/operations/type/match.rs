// @generated from #/paths/~1keyword/get by opbind; do not edit.

impl super::Type<'_> {
    /// `GET /keyword`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.r#type().r#match().send();
    /// # };
    /// ```
    pub fn r#match(&self) -> Match {
        Match::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Type::match`](super::Type::match).
    pub struct Match = GET "/keyword" as "match";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Match {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Match: Exec "type.keyword" in "type";
}
