//! What a client has to show, and what of it an operation asks for.

use http::Uri;

use super::builder::BuildError;
use super::credential::Credential;
use super::operation::Security;
use super::query;
use super::secret::Secret;

/// What the secret is called that is for whatever asks for one.
const TOKEN: &str = "token";

/// What a client has to show.
pub(super) struct Credentials {
    token: Option<Credential>,
    named: Vec<Credential>,
}

impl Credentials {
    pub(super) fn new(token: Option<Secret>, named: Vec<Credential>) -> Result<Self, BuildError> {
        let token = token.map(|secret| Credential::bearer(TOKEN, secret));
        token.iter().try_for_each(Credential::check).map_err(|_| BuildError::Token)?;
        named.iter().try_for_each(Credential::check)?;
        Ok(Self { token, named })
    }

    /// The schemes there are credentials for, to be shown to people.
    pub(super) fn schemes(&self) -> Vec<&'static str> {
        self.token.iter().chain(&self.named).map(Credential::scheme).collect()
    }

    /// Takes what is secret out of the query of a URL that goes elsewhere.
    pub(super) fn forget(&self, uri: &mut Uri) {
        for credential in self.token.iter().chain(&self.named) {
            let secrets = [credential.secret().last(), credential.password().map(str::to_owned)];
            secrets.iter().flatten().for_each(|secret| query::remove_value(uri, secret));
        }
    }

    /// What is shown where `security` is asked for. The token serves where nothing else does.
    pub(super) fn choose(&self, security: Security) -> Vec<&Credential> {
        let chosen = self.named_for(security);
        let is_asked = security != Some(&[]);
        if chosen.is_empty() && is_asked { self.token.iter().collect() } else { chosen }
    }

    /// The first alternative that is complete; else all that any alternative names, and the server will say what is
    /// missing. All there are where nothing is said.
    fn named_for(&self, security: Security) -> Vec<&Credential> {
        let Some(alternatives) = security else { return self.named.iter().collect() };
        let has = |scheme: &&str| self.named.iter().any(|credential| credential.scheme() == *scheme);
        let complete = alternatives.iter().find(|schemes| !schemes.is_empty() && schemes.iter().all(&has));
        let wanted = complete.map_or(alternatives, std::slice::from_ref);
        let is_wanted = |it: &&Credential| wanted.iter().any(|schemes| schemes.contains(&it.scheme()));
        self.named.iter().filter(is_wanted).collect()
    }
}
