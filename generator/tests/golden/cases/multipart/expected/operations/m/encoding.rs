// @generated from #/paths/~1encoding/post by opbind; do not edit.

impl super::M<'_> {
    /// `POST /encoding`
    ///
    /// ```
    /// # let _ = |client: golden_multipart::Client, body| {
    /// client.m().encoding(body).send();
    /// # };
    /// ```
    pub fn encoding(&self, body: &EncodingBody) -> Encoding {
        Encoding::new(body).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`M::encoding`](super::M::encoding).
    pub struct Encoding = POST "/encoding" as "encoding";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Encoding {
    /// A call with what it cannot go without.
    pub fn new(body: &EncodingBody) -> Self {
        Self(
            Self::call()
                .multipart_body(
                    "multipart/form-data",
                    &[
                        crate::runtime::Encoding::new("logo").of_type("image/png"),
                        crate::runtime::Encoding::new("sdp").of_type("application/sdp"),
                        crate::runtime::Encoding::new("about")
                            .of_type("application/vnd.about+json"),
                        crate::runtime::Encoding::new("filter")
                            .styled(crate::runtime::Style::DeepObject, true),
                    ],
                    body,
                ),
        )
    }
}

crate::runtime::model! {
    pub struct EncodingBody {
        pub logo: Option<crate::File> = optional("logo"),
        pub film: Option<crate::File> = optional("film"),
        pub sdp: Option<String> = optional("sdp"),
        pub about: Option<BodyAbout> = optional("about"),
        pub filter: Option<BodyFilter> = optional("filter"),
    }
}

crate::runtime::model! {
    pub struct BodyAbout {
        pub by: Option<String> = optional("by"),
    }
}

crate::runtime::model! {
    pub struct BodyFilter {
        pub a: Option<String> = optional("a"),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    Encoding: Exec "m.encoding" in "m";
    body = true [Multipart("multipart/form-data", &[crate::runtime::Encoding::new("logo").of_type("image/png"), crate::runtime::Encoding::new("sdp").of_type("application/sdp"), crate::runtime::Encoding::new("about").of_type("application/vnd.about+json"), crate::runtime::Encoding::new("filter").styled(crate::runtime::Style::DeepObject, true)])];
}
