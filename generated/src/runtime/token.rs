//! Tokens that end.

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use super::clock::{now, until};

/// How long before its end a token is renewed, so that it does not end on its way. Of short lives it is a tenth.
const MARGIN: Duration = Duration::from_secs(60);

/// What an [`Authenticate`](super::Authenticate) gets: a secret, and how long it is good.
///
/// `Debug` does not show the secret. Its memory is not overwritten when it is dropped.
#[derive(Clone)]
pub struct Token {
    secret: String,
    end: Option<Instant>,
    /// How long before its end a new one is wanted.
    margin: Duration,
}

impl Token {
    /// A token that is good until the server refuses it.
    pub fn new(secret: impl Into<String>) -> Self {
        Self { secret: secret.into(), end: None, margin: Duration::ZERO }
    }

    /// How long it is good from now on. It is renewed a minute earlier, or a tenth of its life if that is less.
    ///
    /// Where there is no clock (`wasm32-unknown-unknown`), it is renewed when the server refuses it.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        // What ends too late for the clock does not end.
        self.end = now().and_then(|now| now.checked_add(lifetime));
        self.margin = MARGIN.min(lifetime / 10);
        self
    }

    /// How long before its end it is renewed.
    #[must_use]
    pub fn renewed_before(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// The moment from which on it is no longer good.
    #[must_use]
    pub fn expires_at(self, end: SystemTime) -> Self {
        self.expires_in(until(end))
    }

    pub(super) fn secret(&self) -> &str {
        &self.secret
    }

    /// Whether it is time for a new one.
    pub(super) fn is_due(&self) -> bool {
        self.ends_within(self.margin)
    }

    /// Whether it is no longer good.
    pub(super) fn has_ended(&self) -> bool {
        self.ends_within(Duration::ZERO)
    }

    fn ends_within(&self, time: Duration) -> bool {
        self.end.zip(now()).is_some_and(|(end, now)| end.saturating_duration_since(now) <= time)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Token").field("ends", &self.end.is_some()).finish_non_exhaustive()
    }
}
