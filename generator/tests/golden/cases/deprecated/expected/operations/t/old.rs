// @generated from #/paths/~1old/get by opbind; do not edit.

impl super::T<'_> {
    /// Old
    ///
    /// `GET /old`
    ///
    /// [`Old`](struct@Old) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_deprecated::Client, gone| {
    /// client.t().old(gone).send();
    /// # };
    /// ```
    #[deprecated]
    pub fn old(&self, gone: &str) -> Old {
        Old::new(gone).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`T::old`](super::T::old).
    pub struct Old = GET "/old" as "old";
    type Output = crate::models::Old = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Old {
    /// A call with what it cannot go without.
    pub fn new(gone: &str) -> Self {
        Self(Self::call().query("gone", &gone))
    }

    #[deprecated]
    pub fn old(self, old: &str) -> Self {
        Self(self.0.query("old", &old))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Old: Select "t.old" in "t";
    required = [
        Query("gone"),
    ];
    optional = [
        Query("old"),
    ];
    is_deprecated = true;
}
