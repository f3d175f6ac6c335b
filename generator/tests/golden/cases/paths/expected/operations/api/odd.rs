// @generated from #/paths/~1odd~1{some id}~1{$1}~1{æøå}/get by opbind; do not edit.

impl super::Api<'_> {
    /// `GET /odd/{some id}/{$1}/{æøå}`
    ///
    /// ```
    /// # let _ = |client: golden_paths::Client, some_id, n1, aeoa| {
    /// client.api().odd(some_id, n1, aeoa).send();
    /// # };
    /// ```
    pub fn odd(&self, some_id: &str, n1: &str, aeoa: &str) -> Odd {
        Odd::new(some_id, n1, aeoa).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::odd`](super::Api::odd).
    pub struct Odd = GET "/odd/{some id}/{$1}/{æøå}" as "odd";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Odd {
    /// A call with what it cannot go without.
    pub fn new(some_id: &str, n1: &str, aeoa: &str) -> Self {
        Self(
            Self::call().path("some id", &some_id).path("$1", &n1).path("æøå", &aeoa),
        )
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Odd: Exec "api.odd" in "api";
    required = [
        Path("some id"),
        Path("$1"),
        Path("æøå"),
    ];
}
