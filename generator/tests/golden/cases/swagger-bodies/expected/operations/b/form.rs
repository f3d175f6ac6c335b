// @generated from #/paths/~1form~1{id}/post by opbind; do not edit.

impl super::B<'_> {
    /// `POST /form/{id}`
    ///
    /// [`Form`](struct@Form) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_swagger_bodies::Client, id, body| {
    /// client.b().form(id, body).send();
    /// # };
    /// ```
    pub fn form(&self, id: &str, body: &FormBody) -> Form {
        Form::new(id, body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`B::form`](super::B::form).
    pub struct Form = POST "/form/{id}" as "form";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Form {
    /// A call with what it cannot go without.
    pub fn new(id: &str, body: &FormBody) -> Self {
        Self(
            Self::call()
                .path("id", &id)
                .form_body(
                    &[
                        crate::runtime::Encoding::new("tags")
                            .styled(crate::runtime::Style::Form, false),
                    ],
                    body,
                ),
        )
    }

    pub fn dry(self, dry: bool) -> Self {
        Self(self.0.query("dry", &dry))
    }
}

crate::runtime::model! {
    pub struct FormBody {
        /// How it is called.
        pub name: String = required("name"),
        pub color: Option<BodyColor> = optional("color"),
        pub priority: Option<crate::request_bodies::Priority> = optional("priority"),
        pub note: Option<String> = optional("note"),
        pub tags: Option<Vec<String>> = optional("tags"),
        pub labels: Option<Vec<String>> = optional("labels"),
        pub cells: Option<String> = optional("cells"),
    }
}

crate::runtime::enumeration! {
    pub enum BodyColor: String {
        Red = "red",
        Green = "green",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Form: Exec "b.form" in "b";
    required = [
        Path("id"),
    ];
    optional = [
        Query("dry"),
    ];
    body = true [Form(&[crate::runtime::Encoding::new("tags").styled(crate::runtime::Style::Form, false)])];
}
