// @generated from #/paths/~1inline/get by opbind; do not edit.

impl super::R<'_> {
    /// `GET /inline`
    ///
    /// ```
    /// # let _ = |client: golden_responses::Client| {
    /// client.r().inline().send();
    /// # };
    /// ```
    pub fn inline(&self) -> Inline {
        Inline::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`R::inline`](super::R::inline).
    pub struct Inline = GET "/inline" as "inline";
    type Output = InlineOk = json(200);
    type Error = InlineError;
}

impl Inline {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Inline`].
    pub enum InlineError {
        /// No
        UnprocessableEntity(InlineUnprocessableEntity) = json(422),
    }
}

crate::runtime::model! {
    pub struct InlineOk {
        pub items: Option<Vec<OkItemsItem>> = optional("items"),
    }
}

crate::runtime::model! {
    pub struct OkItemsItem {
        pub id: Option<i64> = optional("id"),
    }
}

crate::runtime::model! {
    pub struct InlineUnprocessableEntity {
        pub reason: Option<UnprocessableEntityReason> = optional("reason"),
    }
}

crate::runtime::enumeration! {
    pub enum UnprocessableEntityReason: String {
        A = "a",
        B = "b",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Inline: Select "r.inline" in "r";
}
