// @generated from #/paths/~1by-href/get by opbind; do not edit.

impl super::Lists<'_> {
    /// `GET /by-href`
    ///
    /// ```
    /// # let _ = |client: golden_pagination::Client| {
    /// client.lists().by_href().send();
    /// # };
    /// ```
    pub fn by_href(&self) -> ByHref {
        ByHref::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Lists::by_href`](super::Lists::by_href).
    pub struct ByHref = GET "/by-href" as "by-href";
    type Output = ByHrefOk = json(200);
    type Error = crate::runtime::Undocumented;
    type Listed = crate::models::Thing = list("/_embedded/things").optional().by_url("/_links/next/href");
}

impl ByHref {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"application/hal+json, */*;q=0.1"))
    }
}

crate::runtime::model! {
    pub struct ByHrefOk {
        pub embedded: Option<OkEmbedded> = optional("_embedded"),
        pub links: Option<OkLinks> = optional("_links"),
    }
}

crate::runtime::model! {
    pub struct OkEmbedded {
        pub things: Option<crate::models::Things> = optional("things"),
    }
}

crate::runtime::model! {
    pub struct OkLinks {
        pub self_: Option<OkLinksSelf> = optional("self"),
        pub next: Option<OkLinksNext> = optional("next"),
    }
}

crate::runtime::model! {
    pub struct OkLinksSelf {
        pub href: Option<String> = optional("href"),
    }
}

crate::runtime::model! {
    pub struct OkLinksNext {
        pub href: Option<String> = optional("href"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    ByHref: Select "lists.by_href" in "lists";
    fixed = [Header("accept", "application/hal+json, */*;q=0.1")];
    paging = ByHref;
}
