// @generated from #/paths/~1twice-b/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /twice-b`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users().twice_get_twice_b().send();
    /// # };
    /// ```
    pub fn twice_get_twice_b(&self) -> TwiceGetTwiceB {
        TwiceGetTwiceB::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::twice_get_twice_b`](super::Users::twice_get_twice_b).
    pub struct TwiceGetTwiceB = GET "/twice-b" as "twice";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl TwiceGetTwiceB {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    TwiceGetTwiceB: Exec "users.twice_b" in "users";
}
