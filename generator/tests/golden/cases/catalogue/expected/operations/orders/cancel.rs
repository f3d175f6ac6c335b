// @generated from #/paths/~1orders~1{id}~1cancel/post by opbind; do not edit.

impl super::Orders<'_> {
    /// `POST /orders/{id}/cancel`
    ///
    /// ```
    /// # let _ = |client: golden_catalogue::Client, id| {
    /// client.orders().cancel(id).send();
    /// # };
    /// ```
    #[deprecated]
    pub fn cancel(&self, id: &str) -> Cancel {
        Cancel::new(id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Orders::cancel`](super::Orders::cancel).
    pub struct Cancel = POST "/orders/{id}/cancel" as "orders/cancel";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Cancel {
    /// A call with what it cannot go without.
    pub fn new(id: &str) -> Self {
        Self(Self::call().path("id", &id))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Cancel: Exec "orders.orders" in "orders";
    required = [
        Path("id"),
    ];
    is_deprecated = true;
}
