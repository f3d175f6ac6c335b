// @generated from #/paths/~1typed-headers/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /typed-headers`
    ///
    /// Headers of the response, which `.send().response()` gives: `X-Count`, `X-Done`, `X-At`, `X-Ids`, `X-Kind`, `X-Inline`, `X-Object`, `X-Thing`, `X-Said`, `1st`, `Route`, `self`, `x_count`.
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().typed_headers().send();
    /// # };
    /// ```
    pub fn typed_headers(&self) -> TypedHeaders {
        TypedHeaders::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::typed_headers`](super::R::typed_headers).
    pub struct TypedHeaders = GET "/typed-headers" as "typedHeaders";
    type Output = () = empty(200);
    type Error = TypedHeadersError;
}

impl TypedHeaders {
    /// How many.
    ///
    /// `X-Count`
    pub const X_COUNT_KEBAB: crate::runtime::Header<i64> = crate::runtime::header(
        "X-Count",
    );
    /// `X-Done`
    #[deprecated]
    pub const X_DONE: crate::runtime::Header<String> = crate::runtime::header("X-Done");
    /// `X-At`
    pub const X_AT: crate::runtime::Header<crate::DateTime> = crate::runtime::header(
        "X-At",
    );
    /// `X-Ids`
    pub const X_IDS: crate::runtime::Header<Vec<i64>> = crate::runtime::header("X-Ids");
    /// `X-Kind`
    pub const X_KIND: crate::runtime::Header<crate::models::Kind> = crate::runtime::header(
        "X-Kind",
    );
    /// `X-Inline`
    pub const X_INLINE: crate::runtime::Header<String> = crate::runtime::header(
        "X-Inline",
    );
    /// `X-Object`
    pub const X_OBJECT: crate::runtime::Header<String> = crate::runtime::header(
        "X-Object",
    );
    /// `X-Thing`
    pub const X_THING: crate::runtime::Header<crate::models::Thing> = crate::runtime::json_header(
        "X-Thing",
    );
    /// `X-Said`
    pub const X_SAID: crate::runtime::Header<String> = crate::runtime::header("X-Said");
    /// `1st`
    pub const N1ST: crate::runtime::Header<String> = crate::runtime::header("1st");
    /// `Route`
    pub const ROUTE: crate::runtime::Header<String> = crate::runtime::header("Route");
    /// `self`
    pub const SELF: crate::runtime::Header<String> = crate::runtime::header("self");
    /// `x_count`
    pub const X_COUNT: crate::runtime::Header<String> = crate::runtime::header(
        "x_count",
    );
    /// `Retry-After`
    pub const RETRY_AFTER: crate::runtime::Header<i64> = crate::runtime::header(
        "Retry-After",
    );
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`TypedHeaders`].
    pub enum TypedHeadersError {
        /// Later
        TooManyRequests(()) = empty(429),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    TypedHeaders: Exec "r.typed_headers" in "r";
}
