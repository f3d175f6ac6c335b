// @generated from #/paths/~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1/get by opbind; do not edit.

impl super::Prikazy<'_> {
    /// `GET /certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/`
    ///
    /// ```
    /// # let _ = |client: golden_names_any_script::Client| {
    /// client.prikazy().get_certificates_certificates_certificates_certificates_certificates_certificates_riejgusmajzvh().send();
    /// # };
    /// ```
    pub fn get_certificates_certificates_certificates_certificates_certificates_certificates_riejgusmajzvh(
        &self,
    ) -> GetCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRiejgusmajzvh {
        GetCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRiejgusmajzvh::new()
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Prikazy::get_certificates_certificates_certificates_certificates_certificates_certificates_riejgusmajzvh`](super::Prikazy::get_certificates_certificates_certificates_certificates_certificates_certificates_riejgusmajzvh).
    pub struct GetCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRiejgusmajzvh = GET "/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/" as "GET /certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl GetCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRiejgusmajzvh {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRiejgusmajzvh: Exec "prikazy.certificates" in "Приказы";
}
