// @generated from #/paths/~1orders/post by opbind; do not edit.

impl super::Orders<'_> {
    /// `POST /orders`
    ///
    /// Credentials: `oauth` with `shop:write`.
    ///
    /// ```
    /// # let _ = |client: golden_catalogue::Client, body| {
    /// client.orders().create(body).send();
    /// # };
    /// ```
    pub fn create(&self, body: &crate::models::Order) -> Create {
        Create::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Orders::create`](super::Orders::create).
    pub struct Create = POST "/orders" as "orders/create";
    type Output = crate::models::Order = json(201);
    type Error = crate::runtime::Undocumented;
    security = [["oauth"]];
}

impl Create {
    /// A call with what it cannot go without.
    pub fn new(body: &crate::models::Order) -> Self {
        Self(Self::call().json_body(body))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Create: Insert "orders.orders" in "orders";
    body = true [Json("application/json")];
}
