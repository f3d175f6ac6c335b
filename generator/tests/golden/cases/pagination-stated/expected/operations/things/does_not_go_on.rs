// @generated from #/paths/~1does-not-go-on/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /does-not-go-on`
    ///
    /// [`DoesNotGoOn`](struct@DoesNotGoOn) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination_stated::Client| {
    /// client.things().does_not_go_on().send();
    /// # };
    /// ```
    pub fn does_not_go_on(&self) -> DoesNotGoOn {
        DoesNotGoOn::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::does_not_go_on`](super::Things::does_not_go_on).
    pub struct DoesNotGoOn = GET "/does-not-go-on" as "does-not-go-on";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
}

impl DoesNotGoOn {
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
    DoesNotGoOn: Select "things.does_not_go_on" in "things";
    optional = [
        Query("page"),
        Query("size"),
    ];
}
