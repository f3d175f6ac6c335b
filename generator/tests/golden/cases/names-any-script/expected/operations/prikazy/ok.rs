// @generated from #/paths/~1ok/get by opbind; do not edit.

impl super::Prikazy<'_> {
    /// `GET /ok`
    pub fn ok(&self) -> OkCall {
        OkCall::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Prikazy::ok`](super::Prikazy::ok).
    pub struct OkCall = GET "/ok" as "ok";
    type Output = OkOk = json(200);
    type Error = crate::runtime::Undocumented;
}

impl OkCall {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
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
