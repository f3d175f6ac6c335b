// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

#[cfg(feature = "all-models")] pub mod cccp; #[cfg(feature = "all-models")] pub use cccp::Cccp;
#[cfg(feature = "all-models")] pub mod certificates_certificates_certificates_certificates_certificates_certificates_fncwicdmodrre; #[cfg(feature = "all-models")] pub use certificates_certificates_certificates_certificates_certificates_certificates_fncwicdmodrre::CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesFncwicdmodrre;
#[cfg(feature = "all-models")] pub mod certificates_certificates_certificates_certificates_certificates_certificates_rgtxauzompkxs; #[cfg(feature = "all-models")] pub use certificates_certificates_certificates_certificates_certificates_certificates_rgtxauzompkxs::CertificatesCertificatesCertificatesCertificatesCertificatesCertificatesRgtxauzompkxs;
#[cfg(feature = "all-models")] pub mod com1_; #[cfg(feature = "all-models")] pub use com1_::Com1;
#[cfg(feature = "all-models")] pub mod o; #[cfg(feature = "all-models")] pub use o::O;
#[cfg(feature = "all-models")] pub mod ri_ben; #[cfg(feature = "all-models")] pub use ri_ben::RiBen;
#[cfg(feature = "all-models")] pub mod spaecial; #[cfg(feature = "all-models")] pub use spaecial::Spaecial;
#[cfg(feature = "all-models")] pub mod sssr; #[cfg(feature = "all-models")] pub use sssr::Sssr;
#[cfg(feature = "all-models")] pub mod starts; #[cfg(feature = "all-models")] pub use starts::Starts;
#[cfg(feature = "all-models")] pub mod starts_with; #[cfg(feature = "all-models")] pub use starts_with::StartsWith;
