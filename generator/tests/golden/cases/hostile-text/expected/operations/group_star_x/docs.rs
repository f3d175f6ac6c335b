// @generated from #/paths/~1docs/get by opbind; do not edit.

impl super::GroupStarX<'_> {
    /// `GET /docs`
    ///
    /// [Read  this  *now* please `a`](https://example.com/x)
    ///
    /// ```
    /// # let _ = |client: golden_hostile_text::Client| {
    /// client.group_star_x().docs().send();
    /// # };
    /// ```
    pub fn docs(&self) -> Docs {
        Docs::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`GroupStarX::docs`](super::GroupStarX::docs).
    pub struct Docs = GET "/docs" as "docs";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Docs {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Docs: Exec "group_star_x.docs" in "group */ \"x";
}
