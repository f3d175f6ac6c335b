// @generated from #/paths/~1twice-a/get by opbind; do not edit.

impl super::Users<'_> {
    /// `GET /twice-a`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.users().twice_get_twice_a().send();
    /// # };
    /// ```
    pub fn twice_get_twice_a(&self) -> TwiceGetTwiceA {
        TwiceGetTwiceA::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Users::twice_get_twice_a`](super::Users::twice_get_twice_a).
    pub struct TwiceGetTwiceA = GET "/twice-a" as "twice";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl TwiceGetTwiceA {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    TwiceGetTwiceA: Exec "users.twice_a" in "users";
}
