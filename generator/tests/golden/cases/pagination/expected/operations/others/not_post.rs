// @generated from #/paths/~1not~1text/post by opbind; do not edit.

impl super::Others<'_> {
    /// `POST /not/text`
    ///
    /// [`NotPost`](struct@NotPost) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.others().not_post().send();
    /// # };
    /// ```
    pub fn not_post(&self) -> NotPost {
        NotPost::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Others::not_post`](super::Others::not_post).
    pub struct NotPost = POST "/not/text" as "not-post";
    type Output = crate::models::Things = json(200);
    type Error = crate::runtime::Undocumented;
}

impl NotPost {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    NotPost: Insert "others.text" in "others";
    optional = [
        Query("page"),
        Query("limit"),
    ];
}
