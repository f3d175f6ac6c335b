// @generated from #/paths/~1counted-from-zero/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /counted-from-zero`
    ///
    /// [`GetCountedFromZero`](struct@GetCountedFromZero) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination_stated::Client| {
    /// client.things().get_counted_from_zero().send();
    /// # };
    /// ```
    pub fn get_counted_from_zero(&self) -> GetCountedFromZero {
        GetCountedFromZero::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::get_counted_from_zero`](super::Things::get_counted_from_zero).
    pub struct GetCountedFromZero = GET "/counted-from-zero" as "GET /counted-from-zero";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("").by_page("page", 0);
}

impl GetCountedFromZero {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    pub fn size(self, size: i64) -> Self {
        Self(self.0.query("size", &size))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetCountedFromZero: Select "things.counted_from_zero" in "things";
    optional = [
        Query("page"),
        Query("size"),
    ];
    paging = GetCountedFromZero;
}
