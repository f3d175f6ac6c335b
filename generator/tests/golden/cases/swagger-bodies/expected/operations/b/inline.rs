// @generated from #/paths/~1inline/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /inline`
    ///
    /// [`Inline`](struct@Inline) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_swagger_bodies::Client| {
    /// client.b().inline().send();
    /// # };
    /// ```
    pub fn inline(&self) -> Inline {
        Inline::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::inline`](super::B::inline).
    pub struct Inline = POST "/inline" as "inline";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Inline {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn body(self, body: &InlineBody) -> Self {
        Self(self.0.json_body_as("application/merge-patch+json", body))
    }
}

crate::runtime::model! {
    pub struct InlineBody {
        pub size: Option<BodySize> = optional("size"),
    }
}

crate::runtime::enumeration! {
    pub enum BodySize: String {
        Small = "small",
        Large = "large",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Inline: Exec "b.inline" in "b";
    body = false [Json("application/merge-patch+json")];
}
