// @generated from #/paths/~1form/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /form`
    ///
    /// ```
    /// # let _ = |client: golden_bodies::Client, body| {
    /// client.b().form(body).send();
    /// # };
    /// ```
    pub fn form(&self, body: &FormBody) -> Form {
        Form::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::form`](super::B::form).
    pub struct Form = POST "/form" as "form";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Form {
    /// A call with what it cannot go without.
    pub fn new(body: &FormBody) -> Self {
        Self(Self::call().form_body(&[], body))
    }
}

crate::runtime::model! {
    pub struct FormBody {
        pub grant_type: Option<String> = optional("grant_type"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Form: Exec "b.form" in "b";
    body = true [Form(&[])];
}
