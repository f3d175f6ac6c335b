// @generated from #/paths/~1shared/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /shared`
    ///
    /// Headers of the response, which `.send().response()` gives: `Page`.
    ///
    /// [`Read`](struct@Read) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_references_inside::Client| {
    /// client.api().read().send();
    /// # };
    /// ```
    pub fn read(&self) -> Read {
        Read::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::read`](super::Api::read).
    pub struct Read = GET "/shared" as "read";
    type Output = ReadOk = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Read {
    /// `Page`
    pub const PAGE: crate::runtime::Header<String> = crate::runtime::header("Page");
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn same(self, same: crate::parameters::shared_path::Filter) -> Self {
        Self(self.0.query("same", &same))
    }

    pub fn filter(self, filter: crate::parameters::shared_path::Filter) -> Self {
        Self(self.0.query("filter", &filter))
    }
}

crate::runtime::model! {
    pub struct ReadOk {
        pub header: Option<crate::models::PathsSharedGetResponses200HeadersPageSchema> = optional("header"),
        pub all: Option<crate::models::Owner> = optional("all"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Read: Select "api.shared" in "api";
    optional = [
        Query("same"),
        Query("filter"),
    ];
}
