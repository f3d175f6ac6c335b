// @generated from #/paths/~1ok/get by opbind; do not edit.

impl super::Prikazy<'_> {
    /// `GET /ok`
    ///
    /// [`OkCall`](struct@OkCall) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_names_any_script::Client| {
    /// client.prikazy().ok().send();
    /// # };
    /// ```
    pub fn ok(&self) -> OkCall {
        OkCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Prikazy::ok`](super::Prikazy::ok).
    pub struct OkCall = GET "/ok" as "ok";
    type Output = OkOutput;
    type Error = crate::runtime::Undocumented;
}

impl OkCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(
            Self::call()
                .header(
                    "accept",
                    &"application/json, application/a+json;q=0.9, application/a-json;q=0.8, */*;q=0.1",
                ),
        )
    }

    /// The media types to answer with, instead of all that are described: `application/json`, `application/a+json`, `application/a-json`.
    pub fn accept(self, accept: &str) -> Self {
        Self(self.0.header("accept", &accept))
    }
}

crate::runtime::responses! {
    /// The documented successes of [`OkCall`].
    pub enum OkOutput {
        /// d
        Ok(OkOk) = json(200 as "application/json"),
        /// d
        OkAJsonSpaced(OkOkApplicationAPlusJson) = json(200 as "application/a+json"),
        /// d
        OkAJsonKebab(bytes::Bytes) = binary(200 as "application/a-json"),
    }
}

crate::runtime::model! {
    pub struct OkOk {
        pub status: OkStatus = required("status"),
        pub none: Option<String> = optional("none"),
    }
}

crate::runtime::enumeration! {
    pub enum OkStatus: String {
        Ok = "ok",
        None = "none",
    }
}

crate::runtime::model! {
    pub struct OkOkApplicationAPlusJson {
        pub plus: Option<String> = optional("plus"),
    }
}

crate::runtime::model! {
    pub struct OkOkApplicationAJson {
        pub minus: Option<String> = optional("minus"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    OkCall: Select "prikazy.ok" in "Приказы";
    optional = [
        Header("accept"),
    ];
    fixed = [Header("accept", "application/json, application/a+json;q=0.9, application/a-json;q=0.8, */*;q=0.1")];
}
