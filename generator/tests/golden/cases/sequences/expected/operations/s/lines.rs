// @generated from #/paths/~1lines/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /lines`
    ///
    /// The items of `application/x-ndjson` and `application/jsonl` come one by one from `.send().sequence()`.
    ///
    /// ```
    /// # let _ = |client: golden_sequences::Client| {
    /// client.s().lines().send();
    /// # };
    /// ```
    pub fn lines(&self) -> Lines {
        Lines::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::lines`](super::S::lines).
    pub struct Lines = GET "/lines" as "lines";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
    type Item = crate::models::Thing = Data("application/x-ndjson", "application/jsonl");
}

impl Lines {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(
            Self::call()
                .header(
                    "accept",
                    &"application/x-ndjson, application/JSONL; charset=utf-8;q=0.9, text/csv;q=0.8, */*;q=0.1",
                ),
        )
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Lines: Select "s.lines" in "s";
    fixed = [Header("accept", "application/x-ndjson, application/JSONL; charset=utf-8;q=0.9, text/csv;q=0.8, */*;q=0.1")];
}
