// @generated from #/paths/~1vendor-json/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /vendor-json`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().vendor_json().send();
    /// # };
    /// ```
    pub fn vendor_json(&self) -> VendorJson {
        VendorJson::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::vendor_json`](super::R::vendor_json).
    pub struct VendorJson = GET "/vendor-json" as "vendorJson";
    type Output = crate::models::Thing = json(200);
    type Error = crate::runtime::Undocumented;
}

impl VendorJson {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(
            Self::call()
                .header(
                    "accept",
                    &"application/vnd.api.v3+json; charset=utf-8, */*;q=0.1",
                ),
        )
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    VendorJson: Select "r.vendor_json" in "r";
    fixed = [Header("accept", "application/vnd.api.v3+json; charset=utf-8, */*;q=0.1")];
}
