// @generated from #/paths/~1inline/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /inline`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().inline(body).send();
    /// # };
    /// ```
    pub fn inline(&self, body: &InlineBody) -> Inline {
        Inline::new(body).on(self.client)
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
    pub fn new(body: &InlineBody) -> Self {
        Self(Self::call().json_body(body))
    }
}

crate::runtime::model! {
    pub struct InlineBody {
        pub a: BodyA = required("a"),
    }
}

crate::runtime::model! {
    pub struct BodyA {
        pub b: Option<String> = optional("b"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Inline: Exec "b.inline" in "b";
    body = true [Json("application/json")];
}
