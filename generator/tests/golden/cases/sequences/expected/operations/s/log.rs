// @generated from #/paths/~1log/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /log`
    ///
    /// ```
    /// # let _ = |client: golden_sequences::Client| {
    /// client.s().log().send();
    /// # };
    /// ```
    pub fn log(&self) -> Log {
        Log::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::log`](super::S::log).
    pub struct Log = GET "/log" as "log";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
}

impl Log {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"text/event-stream, */*;q=0.1"))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Log: Select "s.log" in "s";
    fixed = [Header("accept", "text/event-stream, */*;q=0.1")];
}
