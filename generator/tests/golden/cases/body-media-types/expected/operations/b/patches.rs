// @generated from #/paths/~1patches/patch by opbind; do not edit.

impl super::B<'_> {
    /// `PATCH /patches`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body: golden_body_media_types::operations::b::patches::PatchesContent<'_>| {
    /// client.b().patches(body).send();
    /// # };
    /// ```
    pub fn patches<'b>(&self, body: impl Into<PatchesContent<'b>>) -> Patches {
        Patches::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::patches`](super::B::patches).
    pub struct Patches = PATCH "/patches" as "patches";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Patches {
    /// A call with what it cannot go without.
    pub fn new<'b>(body: impl Into<PatchesContent<'b>>) -> Self {
        Self(Self::call().body(PatchesContent::body(body.into())))
    }
}

crate::runtime::content! {
    /// The body of [`Patches`], in one of its media types.
    pub enum PatchesContent<'b> {
        /// `application/json-patch+json`
        JsonPatchJson(&'b std::collections::BTreeMap<String, serde_json::Value>) = json("application/json-patch+json"),
        /// `application/merge-patch+json`
        MergePatchJson(&'b std::collections::BTreeMap<String, serde_json::Value>) = json("application/merge-patch+json"),
        /// `application/apply-patch+yaml`
        ApplyPatchYaml(&'b str) = text("application/apply-patch+yaml"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Patches: Update "b.patches" in "b";
    body = true [Json("application/json-patch+json"), Json("application/merge-patch+json"), Text("application/apply-patch+yaml")];
}
