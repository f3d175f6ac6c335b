use std::time::Duration;

use github_packages::runtime::{Reqwest, Retried};
use github_packages::{Client, Retry};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What holds for all calls.
pub fn patient(token: &str) -> Result<Client> {
    let retry = Retry::default().tries(5).max_wait(Duration::from_secs(120));
    let client = Client::builder()
        .token(token)
        .user_agent("my-program/1.0")
        .timeout(Duration::from_secs(30))
        .retry(retry)
        .on_retry(|retried: &Retried<'_>| eprintln!("{retried:?}"));
    Ok(client.build()?)
}

/// No async runtime: `call.send().wait()?`.
pub fn blocking(token: &str) -> Result<Client> {
    Ok(Client::builder().token(token).blocking().build()?)
}

/// GitHub Enterprise, behind a proxy of one's own.
pub fn enterprise(token: &str) -> Result<Client> {
    let http = Reqwest::configured(|http| http.tcp_keepalive(Duration::from_secs(60)))?;
    Ok(Client::builder().base_url("https://github.example.com/api/v3").token(token).transport(http).build()?)
}
