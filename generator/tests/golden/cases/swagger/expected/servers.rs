// @generated from #/servers by opbind; do not edit.

//! Where requests can go: `Client::builder().server(…)` takes one of these.

/// `https://api.example.com:8443/v1`
pub fn https_api_example_com_8443_v1() -> crate::ServerUrl {
    crate::ServerUrl::from("https://api.example.com:8443/v1")
}

/// `http://api.example.com:8443/v1`
pub fn http_api_example_com_8443_v1() -> crate::ServerUrl {
    crate::ServerUrl::from("http://api.example.com:8443/v1")
}
