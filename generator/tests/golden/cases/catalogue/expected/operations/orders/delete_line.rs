// @generated from #/paths/~1orders~1{id}~1lines~1{line}/delete by opbind; do not edit.

impl super::Orders<'_> {
    /// `DELETE /orders/{id}/lines/{line}`
    ///
    /// ```
    /// # let _ = |client: golden_catalogue::Client, line, id| {
    /// client.orders().delete_line(line, id).send();
    /// # };
    /// ```
    pub fn delete_line(&self, line: &str, id: &str) -> DeleteLine {
        DeleteLine::new(line, id).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Orders::delete_line`](super::Orders::delete_line).
    pub struct DeleteLine = DELETE "/orders/{id}/lines/{line}" as "orders/delete-line";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl DeleteLine {
    /// A call with what it cannot go without.
    pub fn new(line: &str, id: &str) -> Self {
        Self(Self::call().path("line", &line).path("id", &id))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    DeleteLine: Delete "orders.lines" in "orders";
    required = [
        Path("line"),
        Path("id"),
    ];
}
