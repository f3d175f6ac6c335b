// @generated from #/paths/~1choice/post by opbind; do not edit.

impl super::B<'_> {
    /// * `body`: The thing.
    ///
    /// `POST /choice`
    ///
    /// ```
    /// # let _ = |client: golden_body_media_types::Client, body: golden_body_media_types::operations::b::choice::ChoiceContent<'_>| {
    /// client.b().choice(body).send();
    /// # };
    /// ```
    pub fn choice<'b>(&self, body: impl Into<ChoiceContent<'b>>) -> Choice {
        Choice::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::choice`](super::B::choice).
    pub struct Choice = POST "/choice" as "choice";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Choice {
    /// A call with what it cannot go without.
    pub fn new<'b>(body: impl Into<ChoiceContent<'b>>) -> Self {
        Self(Self::call().body(ChoiceContent::body(body.into())))
    }
}

crate::runtime::content! {
    /// The body of [`Choice`], in one of its media types.
    pub enum ChoiceContent<'b> {
        /// `application/json`
        Json(&'b crate::models::Thing) = json("application/json"),
        /// `application/x-www-form-urlencoded`
        Form(&'b ChoiceBodyApplicationXWwwFormUrlencoded) = form(&[]),
        /// `multipart/form-data`
        Multipart(&'b crate::models::Thing) = multipart("multipart/form-data", &[]),
        /// `text/plain`
        Text(&'b str) = text("text/plain"),
        /// `application/octet-stream`
        Binary(bytes::Bytes) = bytes("application/octet-stream"),
        /// `image/*`
        Image(&'b crate::File) = file(),
    }
}

crate::runtime::model! {
    pub struct ChoiceBodyApplicationXWwwFormUrlencoded {
        pub q: Option<String> = optional("q"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Choice: Exec "b.choice" in "b";
    body = true [Json("application/json"), Form(&[]), Multipart("multipart/form-data", &[]), Text("text/plain"), Bytes("application/octet-stream"), File];
}
