// @generated from #/paths/~1clone/get by opbind; do not edit.

impl super::Send<'_> {
    /// `GET /clone`
    ///
    /// ```
    /// # let _ = |client: golden_operation_names::Client| {
    /// client.send_().clone_().send();
    /// # };
    /// ```
    pub fn clone_(&self) -> Clone {
        Clone::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Send::clone_`](super::Send::clone_).
    pub struct Clone = GET "/clone" as "clone";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Clone {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Clone: Exec "send.clone" in "send";
}
