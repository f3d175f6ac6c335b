// @generated from #/paths/~1orders/get by opbind; do not edit.

impl super::Orders<'_> {
    /// All orders
    ///
    /// Orders | returns, newest first.
    ///
    /// `GET /orders`
    ///
    /// [`List`](struct@List) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_catalogue::Client| {
    /// client.orders().list().send();
    /// # };
    /// ```
    pub fn list(&self) -> List {
        List::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Orders::list`](super::Orders::list).
    pub struct List = GET "/orders" as "orders/list";
    type Output = Vec<crate::models::Order> = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Order = list("").by_page("page", 1);
}

impl List {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    List: Select "orders.orders" in "orders";
    optional = [
        Query("page"),
        Query("per_page"),
    ];
    paging = List;
}
