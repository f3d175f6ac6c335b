// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `prikazy`.
    pub struct Prikazy, prikazy
}

pub mod get_certificates_certificates_certificates_certificates_certificates_certificates_riejgusmajzvh; pub use get_certificates_certificates_certificates_certificates_certificates_certificates_riejgusmajzvh::GetCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRiejgusmajzvh;
pub mod ok; pub use ok::OkCall;
pub mod put_certificates_certificates_certificates_certificates_certificates_certificates_uwdctssonzadt; pub use put_certificates_certificates_certificates_certificates_certificates_certificates_uwdctssonzadt::PutCertificatesCertificatesCertificatesCertificatesCertificatesCertificatesUwdctssonzadt;
