//! Secrets: texts, and what gets them.

use std::fmt;
use std::sync::Arc;

use super::authenticate::{Authenticate, Occasion};
use super::renewal::{Cause, Renewed};

/// A secret: a text, or something that gets one when it is needed.
///
/// `Debug` does not show it. Its memory is not overwritten when it is dropped.
#[derive(Clone)]
pub struct Secret(Kind);

#[derive(Clone)]
enum Kind {
    Text(String),
    Renewed(Arc<Renewed>),
}

/// A secret as a text, and which of several it is, if a new one can be got.
pub(super) struct Known {
    pub(super) text: String,
    pub(super) round: Option<u64>,
}

impl Secret {
    /// The text, if it is known without asking anybody.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.0 {
            Kind::Text(text) => Some(text),
            Kind::Renewed(_) => None,
        }
    }

    /// The text; of those that are got, the last.
    pub(super) fn last(&self) -> Option<String> {
        match &self.0 {
            Kind::Text(text) => Some(text.clone()),
            Kind::Renewed(renewed) => renewed.last().map(|token| token.secret().to_owned()),
        }
    }

    /// The text; one that is got is not the one of round `refused`.
    pub(super) async fn know(&self, occasion: Occasion, refused: Option<u64>) -> Result<Known, Cause> {
        match &self.0 {
            Kind::Text(text) => Ok(Known { text: text.clone(), round: None }),
            Kind::Renewed(renewed) => {
                let came = renewed.token(occasion, refused).await?;
                Ok(Known { text: came.token.secret().to_owned(), round: Some(came.round) })
            }
        }
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Kind::Text(text))
    }
}

impl<A: Authenticate + 'static> From<A> for Secret {
    fn from(authenticator: A) -> Self {
        Self(Kind::Renewed(Arc::new(Renewed::new(authenticator))))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(redacted)")
    }
}
