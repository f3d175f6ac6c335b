// @generated from #/paths/~1others/post by opbind; do not edit.

impl super::Streams<'_> {
    /// `POST /others`
    ///
    /// Calls back: `POST {$request.body#/url}` with [`OtherSharedCallback`].
    ///
    /// ```
    /// # let _ = |client: golden_callbacks::Client| {
    /// client.streams().other().send();
    /// # };
    /// ```
    pub fn other(&self) -> Other {
        Other::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Streams::other`](super::Streams::other).
    pub struct Other = POST "/others" as "other";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Other {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

pub type OtherSharedCallback = crate::callbacks::Shared;

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Other: Exec "streams.others" in "streams";
}
