//! A token that is kept, and renewed by one call for all.

use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::authenticate::{Authenticate, Occasion};
use super::token::Token;
use super::turn::Turns;

/// Why there is no token, for all that waited for it.
pub(super) type Cause = Arc<dyn Error + Send + Sync>;

/// A secret that is got when it is needed.
pub(super) struct Renewed {
    authenticator: Box<dyn Authenticate>,
    turns: Turns,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// How often a token has been asked for.
    rounds: u64,
    token: Option<Numbered>,
    /// What the last round came to.
    outcome: Option<Result<Numbered, Cause>>,
}

/// A token, and the round in which it came.
#[derive(Clone)]
pub(super) struct Numbered {
    pub(super) round: u64,
    pub(super) token: Token,
}

impl Renewed {
    pub(super) fn new(authenticator: impl Authenticate + 'static) -> Self {
        Self { authenticator: Box::new(authenticator), turns: Turns::default(), kept: Mutex::default() }
    }

    /// A token that is not the one of round `refused`.
    pub(super) async fn token(&self, occasion: Occasion, refused: Option<u64>) -> Result<Numbered, Cause> {
        let seen = match self.kept().good(refused) {
            Ok(token) => return Ok(token),
            Err(rounds) => rounds,
        };
        let turn = self.turns.take().await;
        if let Some(outcome) = self.kept().since(seen, refused) {
            return outcome;
        }
        let came = self.authenticator.authenticate(occasion).await;
        let outcome = self.kept().settle(came.map_err(Cause::from), refused);
        drop(turn);
        outcome
    }

    /// The token that came last, good or not.
    pub(super) fn last(&self) -> Option<Token> {
        self.kept().token.as_ref().map(|numbered| numbered.token.clone())
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    /// The token, if it serves as it is; else how many rounds there have been.
    fn good(&self, refused: Option<u64>) -> Result<Numbered, u64> {
        let serves = |token: &&Numbered| Some(token.round) != refused && !token.token.is_due();
        self.token.as_ref().filter(serves).cloned().ok_or(self.rounds)
    }

    /// What the rounds came to that somebody else made meanwhile.
    fn since(&self, seen: u64, refused: Option<u64>) -> Option<Result<Numbered, Cause>> {
        let outcome = self.outcome.as_ref().filter(|_| self.rounds > seen)?;
        let is_refused = matches!(outcome, Ok(token) if Some(token.round) == refused);
        (!is_refused).then(|| outcome.clone())
    }

    /// Keeps what came. Where none did, the old token serves as long as it is good.
    fn settle(&mut self, came: Result<Token, Cause>, refused: Option<u64>) -> Result<Numbered, Cause> {
        self.rounds += 1;
        let serves = |old: &&Numbered| Some(old.round) != refused && !old.token.has_ended();
        let outcome = match came {
            Ok(token) => Ok(Numbered { round: self.rounds, token }),
            Err(cause) => self.token.as_ref().filter(serves).cloned().ok_or(cause),
        };
        self.token = outcome.as_ref().ok().cloned();
        self.outcome = Some(outcome.clone());
        outcome
    }
}
