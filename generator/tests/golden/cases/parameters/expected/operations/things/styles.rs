// @generated from #/paths/~1styles~1{simple}~1{simple_exploded}~1{label}~1{matrix}~1{rest}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /styles/{simple}/{simple_exploded}/{label}/{matrix}/{rest}`
    ///
    /// [`Styles`](struct@Styles) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, simple, simple_exploded, label, matrix, rest| {
    /// client.things().styles(simple, simple_exploded, label, matrix, rest).send();
    /// # };
    /// ```
    pub fn styles(
        &self,
        simple: Vec<String>,
        simple_exploded: crate::models::Point,
        label: &str,
        matrix: Vec<i64>,
        rest: &str,
    ) -> Styles {
        Styles::new(simple, simple_exploded, label, matrix, rest).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::styles`](super::Things::styles).
    pub struct Styles = GET "/styles/{simple}/{simple_exploded}/{label}/{matrix}/{rest}" as "styles";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Styles {
    /// A call with what it cannot go without.
    pub fn new(
        simple: Vec<String>,
        simple_exploded: crate::models::Point,
        label: &str,
        matrix: Vec<i64>,
        rest: &str,
    ) -> Self {
        Self(
            Self::call()
                .path("simple", &simple)
                .path_styled(
                    "simple_exploded",
                    crate::runtime::Style::Simple,
                    true,
                    &simple_exploded,
                )
                .path_styled("label", crate::runtime::Style::Label, false, &label)
                .path_styled("matrix", crate::runtime::Style::Matrix, true, &matrix)
                .path_segments("rest", &rest),
        )
    }

    pub fn form(self, form: Vec<String>) -> Self {
        Self(self.0.query("form", &form))
    }

    pub fn form_joined(self, form_joined: Vec<String>) -> Self {
        Self(
            self
                .0
                .query_styled(
                    "form_joined",
                    crate::runtime::Style::Form,
                    false,
                    &form_joined,
                ),
        )
    }

    pub fn space(self, space: Vec<String>) -> Self {
        Self(
            self
                .0
                .query_styled(
                    "space",
                    crate::runtime::Style::SpaceDelimited,
                    false,
                    &space,
                ),
        )
    }

    pub fn pipe(self, pipe: Vec<String>) -> Self {
        Self(
            self
                .0
                .query_styled("pipe", crate::runtime::Style::PipeDelimited, false, &pipe),
        )
    }

    pub fn deep(self, deep: crate::models::Point) -> Self {
        Self(self.0.query_styled("deep", crate::runtime::Style::DeepObject, true, &deep))
    }

    pub fn json(self, json: crate::models::Point) -> Self {
        Self(self.0.query("json", &crate::runtime::json_text(&json)))
    }

    pub fn header_list(self, header_list: Vec<String>) -> Self {
        Self(self.0.header("header_list", &header_list))
    }

    pub fn session(self, session: &str) -> Self {
        Self(self.0.cookie("session", &session))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Styles: Exec "things.styles" in "things";
    required = [
        Path("simple"),
        As(Place::Path, "simple_exploded", Written::Styled(Style::Simple, true)),
        As(Place::Path, "label", Written::Styled(Style::Label, false)),
        As(Place::Path, "matrix", Written::Styled(Style::Matrix, true)),
        As(Place::PathSegments, "rest", Written::Plain),
    ];
    optional = [
        Query("form"),
        As(Place::Query, "form_joined", Written::Styled(Style::Form, false)),
        As(Place::Query, "space", Written::Styled(Style::SpaceDelimited, false)),
        As(Place::Query, "pipe", Written::Styled(Style::PipeDelimited, false)),
        As(Place::Query, "deep", Written::Styled(Style::DeepObject, true)),
        As(Place::Query, "json", Written::Json),
        Header("header_list"),
        Cookie("session"),
    ];
}
