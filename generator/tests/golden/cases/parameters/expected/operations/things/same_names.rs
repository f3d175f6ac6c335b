// @generated from #/paths/~1same~1{id}~1{body}/post by opbind; do not edit.

impl super::Things<'_> {
    /// `POST /same/{id}/{body}`
    ///
    /// [`SameNames`](struct@SameNames) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_parameters::Client, id, body_path, body| {
    /// client.things().same_names(id, body_path, body).send();
    /// # };
    /// ```
    pub fn same_names(
        &self,
        id: &str,
        body_path: &str,
        body: &crate::models::Point,
    ) -> SameNames {
        SameNames::new(id, body_path, body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Things::same_names`](super::Things::same_names).
    pub struct SameNames = POST "/same/{id}/{body}" as "sameNames";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl SameNames {
    /// A call with what it cannot go without.
    pub fn new(id: &str, body_path: &str, body: &crate::models::Point) -> Self {
        Self(Self::call().path("id", &id).path("body", &body_path).json_body(body))
    }

    pub fn id_cookie(self, id_cookie: &str) -> Self {
        Self(self.0.cookie("id", &id_cookie))
    }

    pub fn id_header(self, id_header: &str) -> Self {
        Self(self.0.header("ID", &id_header))
    }

    pub fn some_var_camel(self, some_var_camel: &str) -> Self {
        Self(self.0.query("someVar", &some_var_camel))
    }

    pub fn some_var_pascal(self, some_var_pascal: &str) -> Self {
        Self(self.0.query("SomeVar", &some_var_pascal))
    }

    pub fn some_var(self, some_var: &str) -> Self {
        Self(self.0.query("some_var", &some_var))
    }

    pub fn self_(self, self_: &str) -> Self {
        Self(self.0.query("self", &self_))
    }

    pub fn n1_ae(self, n1_ae: &str) -> Self {
        Self(self.0.query("$1 æ", &n1_ae))
    }

    pub fn empty(self, empty: &str) -> Self {
        Self(self.0.query("", &empty))
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    SameNames: Exec "things.same" in "things";
    required = [
        Path("id"),
        Path("body"),
    ];
    optional = [
        Cookie("id"),
        Header("ID"),
        Query("someVar"),
        Query("SomeVar"),
        Query("some_var"),
        Query("self"),
        Query("$1 æ"),
        Query(""),
    ];
    body = true [Json("application/json")];
}
