// @generated from #/paths/~1streams/post by opbind; do not edit.

impl super::Streams<'_> {
    /// `POST /streams`
    ///
    /// Calls back: `POST {$request.query.url}/data` with [`SubscribeOnDataCallback`], to be answered by [`SubscribeOnDataCallbackReply`].
    ///
    /// Calls back: `POST {$request.query.url}/end` with [`SubscribeOnEndPostCallback`].
    ///
    /// Calls back: `DELETE {$request.query.url}/end`.
    ///
    /// Calls back: `POST {$request.query.url}/pause` with [`SubscribeOnPauseCallback`].
    ///
    /// Calls back: `POST {$request.body#/url}` with [`SubscribeSharedCallback`].
    ///
    /// ```
    /// # let _ = |client: golden_callbacks::Client| {
    /// client.streams().subscribe().send();
    /// # };
    /// ```
    pub fn subscribe(&self) -> Subscribe {
        Subscribe::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Streams::subscribe`](super::Streams::subscribe).
    pub struct Subscribe = POST "/streams" as "subscribe";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Subscribe {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::model! {
    pub struct SubscribeOnDataCallback {
        pub at: String = required("at"),
        pub inner: Option<OnDataCallbackInner> = optional("inner"),
    }
}

crate::runtime::model! {
    pub struct OnDataCallbackInner {
        pub a: Option<String> = optional("a"),
    }
}

crate::runtime::model! {
    pub struct SubscribeOnPauseCallback {
        pub until: Option<String> = optional("until"),
    }
}

pub type SubscribeOnDataCallbackReply = crate::models::Reply;

pub type SubscribeOnEndPostCallback = crate::models::End;

pub type SubscribeSharedCallback = crate::callbacks::Shared;

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Subscribe: Exec "streams.streams" in "streams";
}
