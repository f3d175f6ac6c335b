// @generated from #/paths/~1~1double~1~1slash/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET //double//slash`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client| {
    /// client.api().double_slash().send();
    /// # };
    /// ```
    pub fn double_slash(&self) -> DoubleSlash {
        DoubleSlash::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::double_slash`](super::Api::double_slash).
    pub struct DoubleSlash = GET "//double//slash" as "doubleSlash";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl DoubleSlash {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    DoubleSlash: Exec "api.slash" in "api";
}
