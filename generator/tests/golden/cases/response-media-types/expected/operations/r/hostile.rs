// @generated from #/paths/~1hostile/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /hostile`
    ///
    /// ```
    /// # let _ = |client: golden_response_media_types::Client| {
    /// client.r().hostile().send();
    /// # };
    /// ```
    pub fn hostile(&self) -> Hostile {
        Hostile::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::hostile`](super::R::hostile).
    pub struct Hostile = GET "/hostile" as "hostile";
    type Output = HostileOutput;
    type Error = crate::runtime::Undocumented;
}

impl Hostile {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented successes of [`Hostile`].
    pub enum HostileOutput {
        /// It.
        Ok(String) = text(200 as "text/a\"b"),
        /// It.
        OkXY(bytes::Bytes) = binary(200 as "image/x, y", 200 as "jpg"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Hostile: Select "r.hostile" in "r";
}
