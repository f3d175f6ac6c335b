// @generated from #/paths/~1several-tags/get by opbind; do not edit.

impl super::SecondTag<'_> {
    /// `GET /several-tags`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.second_tag().several().send();
    /// # };
    /// ```
    pub fn several(&self) -> Several {
        Several::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`SecondTag::several`](super::SecondTag::several).
    pub struct Several = GET "/several-tags" as "several";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Several {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Several: Exec "second_tag.several_tags" in "Second Tag";
}
