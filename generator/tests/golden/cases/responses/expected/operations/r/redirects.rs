// @generated from #/paths/~1redirects/post by opbind; do not edit.

impl super::R<'_> {
    /// `POST /redirects`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().redirects().send();
    /// # };
    /// ```
    pub fn redirects(&self) -> Redirects {
        Redirects::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::redirects`](super::R::redirects).
    pub struct Redirects = POST "/redirects" as "redirects";
    type Output = crate::runtime::Location = location(303, 307);
    type Error = crate::runtime::Undocumented;
}

impl Redirects {
    /// `Location`
    pub const LOCATION: crate::runtime::Header<crate::Uri> = crate::runtime::header(
        "Location",
    );
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Redirects: Exec "r.redirects" in "r";
}
