//! What a token endpoint answers: RFC 6749, sections 5.1 and 5.2.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode, Uri};
use serde_json::Value;

use super::error::stated;
use super::excerpt::Cut;
use super::token::Token;

/// How many characters of what the endpoint says are shown.
const SHOWN: usize = 500;

/// A token endpoint gave no token that can be used.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenError {
    /// The URL of the endpoint, without its query.
    pub endpoint: String,
    /// The status of its answer.
    pub status: StatusCode,
    /// The code of RFC 6749, section 5.2, such as `invalid_client`, if it gave one.
    pub code: Option<String>,
    text: String,
}

/// Where a token was asked for, and what was shown there.
pub(super) struct Endpoint {
    url: String,
    /// No message repeats these.
    secrets: Vec<String>,
}

impl Endpoint {
    pub(super) fn new(uri: &Uri, secrets: Vec<String>) -> Self {
        let (scheme, host) = (uri.scheme_str().unwrap_or_default(), uri.host().unwrap_or_default());
        let port = uri.port().map(|port| format!(":{port}")).unwrap_or_default();
        Self { url: format!("{scheme}://{host}{port}{}", uri.path()), secrets }
    }

    /// The token that an answer holds.
    pub(super) fn token(&self, answer: &Response<Bytes>) -> Result<Token, Box<dyn Error + Send + Sync>> {
        let body = serde_json::from_slice::<Value>(answer.body()).ok().filter(Value::is_object);
        if !answer.status().is_success() {
            return Err(self.refusal(answer.status(), &body.unwrap_or_default()).into());
        }
        let read = body.as_ref().map_or(Err("its body is no JSON object".to_owned()), read);
        read.map_err(|fault| self.error(answer.status(), None, &fault).into())
    }

    /// What the endpoint says of a request that it refuses.
    fn refusal(&self, status: StatusCode, body: &Value) -> TokenError {
        let text = |name| body.get(name).and_then(Value::as_str);
        let code = text("error").map(|code| self.without_secrets(code));
        let said = match (text("error"), text("error_description")) {
            (Some(code), Some(description)) => format!("{code}: {description}"),
            _ => stated(body).unwrap_or_default(),
        };
        self.error(status, code, &said)
    }

    fn error(&self, status: StatusCode, code: Option<String>, said: &str) -> TokenError {
        TokenError { endpoint: self.url.clone(), status, code, text: self.without_secrets(said) }
    }

    fn without_secrets(&self, said: &str) -> String {
        let secrets = self.secrets.iter().filter(|secret| !secret.is_empty());
        let said = secrets.fold(said.to_owned(), |said, secret| said.replace(&**secret, "(redacted)"));
        Cut::of(&said, SHOWN).text.to_owned()
    }
}

/// A successful answer. What is wrong with it is told without any of its values: they may be secrets.
fn read(body: &Value) -> Result<Token, String> {
    let secret = body.get("access_token").and_then(Value::as_str).filter(|secret| !secret.is_empty());
    let secret = secret.ok_or("it has no `access_token`")?;
    match body.get("token_type") {
        // Required, but not everybody gives it.
        None | Some(Value::Null) => {}
        Some(Value::String(kind)) if kind.eq_ignore_ascii_case("bearer") => {}
        Some(Value::String(kind)) => {
            return Err(format!("its `token_type` is `{}`, not `Bearer`", Cut::of(kind, 40).text));
        }
        Some(_) => return Err("its `token_type` is no text".to_owned()),
    }
    let token = Token::new(secret);
    Ok(lifetime(body.get("expires_in"))?.map_or(token.clone(), |lifetime| token.expires_in(lifetime)))
}

/// Seconds, which some servers write as a text. What is longer than clocks go does not end.
fn lifetime(value: Option<&Value>) -> Result<Option<Duration>, String> {
    let seconds = match value {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(_) => None,
    };
    let seconds: f64 = seconds.filter(|seconds| !seconds.is_nan()).ok_or("its `expires_in` is no number")?;
    Ok(Some(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX)))
}

impl fmt::Display for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the token endpoint {} answered {}", self.endpoint, self.status)?;
        match (&*self.text, self.status.is_success()) {
            ("", _) => Ok(()),
            (text, true) => write!(formatter, ", but {text}"),
            (text, false) => write!(formatter, ": {text}"),
        }
    }
}

impl Error for TokenError {}
