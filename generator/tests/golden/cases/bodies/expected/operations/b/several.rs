// @generated from #/paths/~1several/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /several`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body: golden_bodies::operations::b::several::SeveralContent<'_>| {
    /// client.b().several(body).send();
    /// # };
    /// ```
    pub fn several<'b>(&self, body: impl Into<SeveralContent<'b>>) -> Several {
        Several::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::several`](super::B::several).
    pub struct Several = POST "/several" as "several";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Several {
    /// A call with what it cannot go without.
    pub fn new<'b>(body: impl Into<SeveralContent<'b>>) -> Self {
        Self(Self::call().body(SeveralContent::body(body.into())))
    }
}

crate::runtime::content! {
    /// The body of [`Several`], in one of its media types.
    pub enum SeveralContent<'b> {
        /// `application/json`
        Json(&'b SeveralBody) = json("application/json"),
        /// `application/x-www-form-urlencoded`
        Form(&'b SeveralBodyApplicationXWwwFormUrlencoded) = form(&[]),
        /// `text/plain`
        Text(&'b str) = text("text/plain"),
    }
}

crate::runtime::model! {
    pub struct SeveralBody {
        pub a: Option<String> = optional("a"),
    }
}

crate::runtime::model! {
    pub struct SeveralBodyApplicationXWwwFormUrlencoded {
        pub b: Option<String> = optional("b"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Several: Exec "b.several" in "b";
    body = true [Json("application/json"), Form(&[]), Text("text/plain")];
}
