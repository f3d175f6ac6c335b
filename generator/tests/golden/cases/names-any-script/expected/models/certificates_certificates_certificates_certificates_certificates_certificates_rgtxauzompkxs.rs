// @generated from #/components/schemas/certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1one by opbind; do not edit.

crate::runtime::model! {
    pub struct CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRgtxauzompkxs {
        pub certificates_certificates_certificates_certificates_certificates_certificates_nzttmkqzzztgm: Option<CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesNzttmkqzzztgm> = optional("certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/two"),
    }
}

crate::runtime::model! {
    pub struct CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesNzttmkqzzztgm {
        pub certificates_certificates_certificates_certificates_certificates_certificates_omihqaosvirrr: Option<CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesDxjcnobmuywig> = optional("certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/"),
    }
}

crate::runtime::enumeration! {
    pub enum CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesDxjcnobmuywig: String {
        CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesOmihqaosvirrr = "certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/",
        CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesPrelacaiolvpw = "certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/certificates/x",
    }
}
