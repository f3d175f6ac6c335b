// @generated from #/paths/~1all/head by opbind; do not edit.

impl super::Api<'_> {
    /// `HEAD /all`
    ///
    /// ```
    /// # let _ = |client: golden_methods::Client| {
    /// client.api().look().send();
    /// # };
    /// ```
    pub fn look(&self) -> Look {
        Look::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Api::look`](super::Api::look).
    pub struct Look = HEAD "/all" as "look";
    type Output = () = empty(200);
    type Error = LookError;
}

impl Look {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::responses! {
    /// The documented failures of [`Look`].
    pub enum LookError {
        /// None
        NotFound(()) = empty(404),
        /// A thing
        Default(()) = empty("default"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Look: Exec "api.all" in "api";
}
