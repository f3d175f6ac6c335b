// @generated from #/paths/~1headers/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /headers`
    ///
    /// [`Headers`](struct@Headers) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client| {
    /// client.things().headers().send();
    /// # };
    /// ```
    pub fn headers(&self) -> Headers {
        Headers::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::headers`](super::Things::headers).
    pub struct Headers = GET "/headers" as "headers";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Headers {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn x_twice(self, x_twice: &str) -> Self {
        Self(self.0.header("X-Twice", &x_twice))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Headers: Exec "things.headers" in "things";
    optional = [
        Header("X-Twice"),
    ];
}
