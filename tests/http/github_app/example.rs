//! A GitHub App: installation access tokens, got when they are needed.
//! <https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app>

use std::error::Error;
use std::time::SystemTime;

use bytes::Bytes;
use github_packages::runtime::Pending;
use github_packages::{Authenticate, DateTime, Occasion, Token};
use http::Request;
use serde_json::Value;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// `jwt` signs a JSON Web Token with the key of the app: the crate of that is your choice.
pub struct Installation<F> {
    pub id: u64,
    pub jwt: F,
}

impl<F: Fn() -> Result<String> + Send + Sync> Installation<F> {
    async fn token(&self, occasion: Occasion) -> Result<Token> {
        let url = format!("{}/app/installations/{}/access_tokens", occasion.server(), self.id);
        let request = Request::post(url)
            .header("authorization", format!("Bearer {}", (self.jwt)()?))
            .header("accept", "application/vnd.github+json")
            .body(Bytes::new())?;
        let response = occasion.send(request).await?;
        if !response.status().is_success() {
            return Err(format!("installation {}: {}", self.id, response.status()).into());
        }
        let body: Value = serde_json::from_slice(response.body())?;
        let text = |name| body[name].as_str().ok_or(format!("the answer has no `{name}`"));
        let end = SystemTime::try_from(&DateTime::from(text("expires_at")?))?;
        Ok(Token::new(text("token")?).expires_at(end))
    }
}

impl<F: Fn() -> Result<String> + Send + Sync> Authenticate for Installation<F> {
    fn authenticate(&self, occasion: Occasion) -> Pending<'_, Result<Token>> {
        Box::pin(self.token(occasion))
    }
}
