// @generated from #/components/schemas/certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1certificates~1other by opbind; do not edit.

crate::runtime::model! {
    pub struct CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesFncwicdmodrre {
        pub a: Option<String> = optional("a"),
    }
}
