//! Servers, security schemes and webhooks.

use super::changes::{Pair, Placed, Side, pairs};
use super::comparison::{Comparison, changed, code, text};
use super::rule::{
    CREDENTIAL_ADDED, CREDENTIAL_CHANGED, CREDENTIAL_REMOVED, DEFAULT_SERVER_CHANGED, Rule, SECURITY_CHANGED,
    SERVER_ADDED, SERVER_REMOVED, SERVER_URL_CHANGED, SERVER_VARIABLES_CHANGED, WEBHOOK_ADDED, WEBHOOK_CHANGED,
    WEBHOOK_REMOVED,
};
use crate::ir::{ReadAs, SecretPlace, Server, Webhook};
use crate::source::Place;

impl Comparison<'_> {
    pub(super) fn servers(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        if old.server != new.server {
            self.add(&DEFAULT_SERVER_CHANGED, "Client", changed(&old.server, &new.server), self.servers_now());
        }
        for pair in pairs(&old.servers, &new.servers, |server| &server.name) {
            let mut at = self.servers_now();
            let (rule, server, message): (&Rule, _, _) = match pair {
                Pair::Gone(it) => {
                    at = Some(Side::Old(self.old.servers_place()));
                    (&SERVER_REMOVED, it, format!("{} removed", code(&it.url)))
                }
                Pair::Came(it) => (&SERVER_ADDED, it, format!("{} added", code(&it.url))),
                Pair::Both(was, is) if choices(was) != choices(is) => {
                    (&SERVER_VARIABLES_CHANGED, is, "other variables".to_owned())
                }
                Pair::Both(was, is) if was.url != is.url => (&SERVER_URL_CHANGED, is, changed(&was.url, &is.url)),
                Pair::Both(..) => continue,
            };
            self.add(rule, format!("servers::{}", server.name), message, at);
        }
    }

    fn servers_now(&self) -> Option<Side<Place>> {
        Some(Side::New(self.new.servers_place()))
    }

    pub(super) fn credentials(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        if old.security != new.security {
            let at = Some(Side::New(self.new.member("security")));
            self.add(&SECURITY_CHANGED, "Client", "most operations ask for other credentials", at);
        }
        for pair in pairs(&old.security_schemes, &new.security_schemes, |scheme| &scheme.name) {
            let (rule, scheme, message): (&Rule, _, _) = match pair {
                Pair::Gone(it) => {
                    let at = Some(Side::Old(self.old.scheme_place(&it.key)));
                    self.add(&CREDENTIAL_REMOVED, format!("security::{}", it.name), "removed", at);
                    continue;
                }
                Pair::Came(it) => (&CREDENTIAL_ADDED, it, "added"),
                Pair::Both(was, is) if wanted(&was.sent) != wanted(&is.sent) => {
                    (&CREDENTIAL_CHANGED, is, "wants something else")
                }
                Pair::Both(was, is) if was.sent != is.sent => (&SECURITY_CHANGED, is, "is sent in another place"),
                Pair::Both(..) => continue,
            };
            let at = Some(Side::New(self.new.scheme_place(&scheme.key)));
            self.add(rule, format!("security::{}", scheme.name), message, at);
        }
    }

    pub(super) fn webhooks(&mut self) {
        for pair in pairs(&self.old.api.webhooks, &self.new.api.webhooks, |webhook| &webhook.variant) {
            let (rule, webhook, message, side): (&Rule, _, _, Placed) = match pair {
                Pair::Gone(it) => (&WEBHOOK_REMOVED, it, format!("{} removed", code(&it.name)), Side::Old),
                Pair::Came(it) => (&WEBHOOK_ADDED, it, format!("{} added", code(&it.name)), Side::New),
                Pair::Both(was, is) if was.payload != is.payload => {
                    (&WEBHOOK_CHANGED, is, changed(&payload(was), &payload(is)), Side::New)
                }
                Pair::Both(..) => continue,
            };
            let at = Some(side(webhook.place.clone()));
            self.add(rule, format!("webhooks::Event::{}", webhook.variant), message, at);
        }
    }
}

/// What a caller chooses about a server: the type, and each variable with its values and whether it may be left out.
fn choices(server: &Server) -> Vec<(String, bool, Vec<String>)> {
    let values = |it: &crate::ir::ServerVariable| {
        it.values.as_ref().map(|it| format!("{:?}", it.values)).into_iter().collect::<Vec<_>>()
    };
    server.variables.iter().map(|it| (it.name.to_string(), it.default.is_some(), values(it))).collect()
}

/// What the function of a security scheme asks for.
fn wanted(sent: &SecretPlace) -> &'static str {
    match sent {
        SecretPlace::Basic => "a user name and a password",
        SecretPlace::Connection => "nothing",
        _ => "a secret",
    }
}

fn payload(webhook: &Webhook) -> String {
    match &webhook.payload {
        ReadAs::Json(ty) => text(ty),
        other => format!("{other:?}"),
    }
}
