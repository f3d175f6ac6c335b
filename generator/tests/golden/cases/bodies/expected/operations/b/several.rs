// @generated from #/paths/~1several/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /several`
    pub fn several(&self, body: &SeveralBody) -> Several {
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
    pub fn new(body: &SeveralBody) -> Self {
        Self(Self::call().json_body(body))
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
