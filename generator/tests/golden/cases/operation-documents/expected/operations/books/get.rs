// @generated from #/paths/~1books~1{isbn}/get by opbind; do not edit.

impl super::Books<'_> {
    /// `GET /books/{isbn}`
    ///
    /// ```
    /// # let _ = |client: golden_operation_documents::Client, isbn| {
    /// client.books().get(isbn).send();
    /// # };
    /// ```
    pub fn get(&self, isbn: &str) -> Get {
        Get::new(isbn).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Books::get`](super::Books::get).
    pub struct Get = GET "/books/{isbn}" as "books/get";
    type Output = crate::models::Book = json(200);
    type Error = crate::runtime::Undocumented;
}

impl Get {
    /// A call with what it cannot go without.
    pub fn new(isbn: &str) -> Self {
        Self(Self::call().path("isbn", &isbn))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Get: Select "books.books" in "books";
    required = [
        Path("isbn"),
    ];
}
