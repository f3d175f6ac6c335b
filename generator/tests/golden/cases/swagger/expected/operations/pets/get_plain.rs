// @generated from #/paths/~1plain/get by opbind; do not edit.

impl super::Pets<'_> {
    /// `GET /plain`
    pub fn get_plain(&self) -> GetPlain {
        GetPlain::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Pets::get_plain`](super::Pets::get_plain).
    pub struct GetPlain = GET "/plain" as "getPlain";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

impl GetPlain {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/plain, */*;q=0.1"))
    }
}
