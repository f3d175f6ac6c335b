// @generated from #/paths/~1keyword/delete by opbind; do not edit.

impl super::Type<'_> {
    /// `DELETE /keyword`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.r#type().delete().send();
    /// # };
    /// ```
    pub fn delete(&self) -> Delete {
        Delete::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Type::delete`](super::Type::delete).
    pub struct Delete = DELETE "/keyword" as "delete";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Delete {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Delete: Delete "type.keyword" in "type";
}
