// @generated from #/paths/~1shelves~1{shelf}~1books/get by opbind; do not edit.

impl super::Books<'_> {
    /// List the books of a shelf
    ///
    /// `GET /shelves/{shelf}/books`
    ///
    /// ```
    /// # let _ = |client: golden_operation_documents::Client, shelf| {
    /// client.books().list_for_shelf(shelf).send();
    /// # };
    /// ```
    pub fn list_for_shelf(&self, shelf: &str) -> ListForShelf {
        ListForShelf::new(shelf).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Books::list_for_shelf`](super::Books::list_for_shelf).
    pub struct ListForShelf = GET "/shelves/{shelf}/books" as "books/list-for-shelf";
    type Output = Vec<crate::models::Book> = json(200);
    type Error = crate::runtime::Undocumented;
}

impl ListForShelf {
    /// A call with what it cannot go without.
    pub fn new(shelf: &str) -> Self {
        Self(Self::call().path("shelf", &shelf))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ListForShelf: Select "books.books" in "books";
    required = [
        Path("shelf"),
    ];
}
