// @generated from #/paths/~1items/get by opbind; do not edit.

impl super::S<'_> {
    /// `GET /items`
    ///
    /// The items of `application/json-seq` come one by one from `.send().sequence()`.
    ///
    /// ```
    /// # let _ = |client: golden_sequences::Client| {
    /// client.s().items().send();
    /// # };
    /// ```
    pub fn items(&self) -> Items {
        Items::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`S::items`](super::S::items).
    pub struct Items = GET "/items" as "items";
    type Output = String = text(200);
    type Error = crate::runtime::Undocumented;
    type Item = ItemsOkItem = Data("application/json-seq");
}

impl Items {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"application/json-seq, */*;q=0.1"))
    }
}

crate::runtime::model! {
    pub struct ItemsOkItem {
        pub at: i64 = required("at"),
        pub kind: Option<OkItemKind> = optional("kind"),
    }
}

crate::runtime::enumeration! {
    pub enum OkItemKind: String {
        A = "a",
        B = "b",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Items: Select "s.items" in "s";
    fixed = [Header("accept", "application/json-seq, */*;q=0.1")];
}
