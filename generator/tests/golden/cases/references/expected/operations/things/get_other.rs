// @generated from #/paths/~1others/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /others`
    ///
    /// ```
    /// # let _ = |client: golden_references::Client| {
    /// client.things().get_other().send();
    /// # };
    /// ```
    pub fn get_other(&self) -> GetOther {
        GetOther::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::get_other`](super::Things::get_other).
    pub struct GetOther = GET "/others" as "getOther";
    type Output = crate::operations::things::get_thing::GetThingOk = json(200);
    type Error = crate::runtime::Undocumented;
}

impl GetOther {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetOther: Select "things.others" in "things";
}
