// @generated from #/paths/~1formats/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /formats`
    ///
    /// [`Formats`](struct@Formats) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_swagger_parameters::Client| {
    /// client.things().formats().send();
    /// # };
    /// ```
    pub fn formats(&self) -> Formats {
        Formats::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::formats`](super::Things::formats).
    pub struct Formats = GET "/formats" as "formats";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Formats {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }

    pub fn unsaid(self, unsaid: Vec<String>) -> Self {
        Self(self.0.query_styled("unsaid", crate::runtime::Style::Form, false, &unsaid))
    }

    pub fn csv(self, csv: Vec<String>) -> Self {
        Self(self.0.query_styled("csv", crate::runtime::Style::Form, false, &csv))
    }

    pub fn ssv(self, ssv: Vec<String>) -> Self {
        Self(
            self
                .0
                .query_styled("ssv", crate::runtime::Style::SpaceDelimited, false, &ssv),
        )
    }

    pub fn pipes(self, pipes: Vec<String>) -> Self {
        Self(
            self
                .0
                .query_styled(
                    "pipes",
                    crate::runtime::Style::PipeDelimited,
                    false,
                    &pipes,
                ),
        )
    }

    pub fn multi(self, multi: Vec<MultiItem>) -> Self {
        Self(self.0.query("multi", &multi))
    }

    pub fn tsv(self, tsv: &str) -> Self {
        Self(self.0.query("tsv", &tsv))
    }

    pub fn x_pipes(self, x_pipes: &str) -> Self {
        Self(self.0.header("X-Pipes", &x_pipes))
    }

    pub fn mistaken(self, mistaken: i64) -> Self {
        Self(self.0.query("mistaken", &mistaken))
    }
}

crate::runtime::enumeration! {
    pub enum MultiItem: String {
        A = "a",
        B = "b",
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Formats: Exec "things.formats" in "things";
    optional = [
        As(Place::Query, "unsaid", Written::Styled(Style::Form, false)),
        As(Place::Query, "csv", Written::Styled(Style::Form, false)),
        As(Place::Query, "ssv", Written::Styled(Style::SpaceDelimited, false)),
        As(Place::Query, "pipes", Written::Styled(Style::PipeDelimited, false)),
        Query("multi"),
        Query("tsv"),
        Header("X-Pipes"),
        Query("mistaken"),
    ];
}
