// @generated from #/servers by opbind; do not edit.

//! Where requests can go: `Client::builder().server(…)` takes one of these.

/// `https://api.example.com`
pub fn api_example_com() -> crate::ServerUrl {
    crate::ServerUrl::from("https://api.example.com")
}
