// @generated from #/paths/~1merge-patch/patch by opbind; do not edit.

impl super::B<'_> {
    /// `PATCH /merge-patch`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().merge_patch(body).send();
    /// # };
    /// ```
    pub fn merge_patch(&self, body: &crate::models::Thing) -> MergePatch {
        MergePatch::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::merge_patch`](super::B::merge_patch).
    pub struct MergePatch = PATCH "/merge-patch" as "mergePatch";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl MergePatch {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Thing) -> Self {
        Self(Self::call().json_body_as("application/merge-patch+json", body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    MergePatch: Update "b.merge_patch" in "b";
    body = true [Json("application/merge-patch+json")];
}
