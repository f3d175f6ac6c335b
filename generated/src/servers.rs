// @generated from #/servers by opbind; do not edit.

//! Where requests can go: `Client::builder().server(…)` takes one of these.

/// `https://api.github.com`
pub fn api_github_com() -> crate::ServerUrl {
    crate::ServerUrl::from("https://api.github.com")
}
