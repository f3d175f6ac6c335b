// @generated from #/paths/~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1/put by opbind; do not edit.

impl super::Prikazy<'_> {
    /// `PUT /certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/`
    ///
    /// ```
    /// # let _ = |client: golden_names_any_script::Client| {
    /// client.prikazy().put_certificates_certificates_certificates_certificates_certificates_certificates_uwdctssonzadt().send();
    /// # };
    /// ```
    pub fn put_certificates_certificates_certificates_certificates_certificates_certificates_uwdctssonzadt(
        &self,
    ) -> PutCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesUwdctssonzadt {
        PutCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesUwdctssonzadt::new()
            .on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`Prikazy::put_certificates_certificates_certificates_certificates_certificates_certificates_uwdctssonzadt`](super::Prikazy::put_certificates_certificates_certificates_certificates_certificates_certificates_uwdctssonzadt).
    pub struct PutCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesUwdctssonzadt = PUT "/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/" as "PUT /certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl PutCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesUwdctssonzadt {
    /// A call with what it cannot go without.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    PutCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesUwdctssonzadt: Replace "prikazy.certificates" in "Приказы";
}
