// @generated from #/paths/~1form/post by opbind; do not edit.

impl super::F<'_> {
    /// `POST /form`
    ///
    /// ```
    /// # let _ = |client: golden_forms::Client, body| {
    /// client.f().form(body).send();
    /// # };
    /// ```
    pub fn form(&self, body: &FormBody) -> Form {
        Form::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`F::form`](super::F::form).
    pub struct Form = POST "/form" as "form";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Form {
    /// A call with what it cannot go without.
    pub fn new(body: &FormBody) -> Self {
        Self(
            Self::call()
                .form_body(
                    &[
                        crate::runtime::Encoding::new("list")
                            .styled(crate::runtime::Style::SpaceDelimited, false),
                        crate::runtime::Encoding::new("deep")
                            .styled(crate::runtime::Style::DeepObject, true),
                        crate::runtime::Encoding::new("url")
                            .styled(crate::runtime::Style::Form, true)
                            .reserved(),
                        crate::runtime::Encoding::new("odd")
                            .styled(crate::runtime::Style::Form, true),
                    ],
                    body,
                ),
        )
    }
}

crate::runtime::model! {
    pub struct FormBody {
        pub a: Option<String> = optional("a"),
        pub list: Option<Vec<String>> = optional("list"),
        pub deep: Option<std::collections::BTreeMap<String, String>> = optional("deep"),
        pub url: Option<String> = optional("url"),
        pub plain: Option<BodyPlain> = optional("plain"),
    }
}

crate::runtime::model! {
    pub struct BodyPlain {
        pub x: Option<i64> = optional("x"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Form: Exec "f.form" in "f";
    body = true [Form(&[crate::runtime::Encoding::new("list").styled(crate::runtime::Style::SpaceDelimited, false), crate::runtime::Encoding::new("deep").styled(crate::runtime::Style::DeepObject, true), crate::runtime::Encoding::new("url").styled(crate::runtime::Style::Form, true).reserved(), crate::runtime::Encoding::new("odd").styled(crate::runtime::Style::Form, true)])];
}
