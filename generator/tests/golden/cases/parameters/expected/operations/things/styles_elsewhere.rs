// @generated from #/paths/~1styles-elsewhere~1{exploded}/get by opbind; do not edit.

impl super::Things<'_> {
    /// `GET /styles-elsewhere/{exploded}`
    ///
    /// [`StylesElsewhere`](struct@StylesElsewhere) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, exploded| {
    /// client.things().styles_elsewhere(exploded).send();
    /// # };
    /// ```
    pub fn styles_elsewhere(&self, exploded: crate::models::Point) -> StylesElsewhere {
        StylesElsewhere::new(exploded).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::styles_elsewhere`](super::Things::styles_elsewhere).
    pub struct StylesElsewhere = GET "/styles-elsewhere/{exploded}" as "stylesElsewhere";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl StylesElsewhere {
    /// A call with what it cannot go without.
    pub fn new(exploded: crate::models::Point) -> Self {
        Self(
            Self::call()
                .path_styled("exploded", crate::runtime::Style::Label, true, &exploded),
        )
    }

    pub fn x_point(self, x_point: crate::models::Point) -> Self {
        Self(
            self
                .0
                .header_styled("X-Point", crate::runtime::Style::Simple, true, &x_point),
        )
    }

    pub fn colors(self, colors: Vec<String>) -> Self {
        Self(self.0.cookie_styled("colors", crate::runtime::Style::Form, false, &colors))
    }

    pub fn raw(self, raw: &str) -> Self {
        Self(self.0.cookie_styled("raw", crate::runtime::Style::Cookie, true, &raw))
    }

    pub fn url(self, url: &str) -> Self {
        Self(self.0.query_reserved("url", crate::runtime::Style::Form, true, &url))
    }

    pub fn misplaced(self, misplaced: &str) -> Self {
        Self(self.0.query("misplaced", &misplaced))
    }

    pub fn unheard(self, unheard: &str) -> Self {
        Self(self.0.query("unheard", &unheard))
    }

    pub fn shapes(self, shapes: Vec<crate::models::Point>) -> Self {
        Self(self.0.query("shapes", &shapes))
    }

    pub fn lines(self, lines: Vec<crate::models::Point>) -> Self {
        Self(
            self
                .0
                .query_styled("lines", crate::runtime::Style::DeepObject, false, &lines),
        )
    }

    pub fn either(self, either: Either) -> Self {
        Self(self.0.query("either", &either))
    }

    pub fn sized(self, sized: Sized) -> Self {
        Self(self.0.query("sized", &sized))
    }

    pub fn at(self, at: crate::DateTime) -> Self {
        Self(self.0.query("at", &at))
    }
}

crate::runtime::union! {
    pub enum Either {
        Integer(i64),
        Text(String),
    }
}

crate::runtime::enumeration! {
    pub enum Sized: i64 {
        V1 = 1,
        V2 = 2,
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    StylesElsewhere: Exec "things.styles_elsewhere" in "things";
    required = [
        As(Place::Path, "exploded", Written::Styled(Style::Label, true)),
    ];
    optional = [
        As(Place::Header, "X-Point", Written::Styled(Style::Simple, true)),
        As(Place::Cookie, "colors", Written::Styled(Style::Form, false)),
        As(Place::Cookie, "raw", Written::Styled(Style::Cookie, true)),
        As(Place::Query, "url", Written::Reserved(Style::Form, true)),
        Query("misplaced"),
        Query("unheard"),
        Query("shapes"),
        As(Place::Query, "lines", Written::Styled(Style::DeepObject, false)),
        Query("either"),
        Query("sized"),
        Query("at"),
    ];
}
