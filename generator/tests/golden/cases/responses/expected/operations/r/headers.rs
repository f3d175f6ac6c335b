// @generated from #/paths/~1headers/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /headers`
    ///
    /// Headers of the response, which `.send().response()` gives: `X-Total`, `Link`, `` X-`<odd>` ``.
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().headers().send();
    /// # };
    /// ```
    pub fn headers(&self) -> Headers {
        Headers::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::headers`](super::R::headers).
    pub struct Headers = GET "/headers" as "headers";
    type Output = () = empty(200, 202);
    type Error = HeadersError;
}

impl Headers {
    /// `X-Total`
    pub const X_TOTAL: crate::runtime::Header<i64> = crate::runtime::header("X-Total");
    /// The next page
    ///
    /// `Link`
    pub const LINK: crate::runtime::Header<String> = crate::runtime::header("Link");
    /// `X-Reason`
    pub const X_REASON: crate::runtime::Header<String> = crate::runtime::header(
        "X-Reason",
    );
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Headers`].
    pub enum HeadersError {
        /// No
        NotFound(()) = empty(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Headers: Exec "r.headers" in "r";
}
