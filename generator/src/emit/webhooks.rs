//! `webhooks/mod.rs`: the files of the webhooks, and the enumeration of all.

use super::{doc, header, index, responses};
use crate::ir::{Api, Area, Webhook};
use crate::print::{self, Lines};

pub(super) fn text(api: &Api) -> String {
    let about = "//! What the API sends by itself: see [`Event`].".to_owned();
    let modules = api.modules.iter().filter(|(area, _)| *area == Area::Webhooks).flat_map(|(_, modules)| modules);
    let lines = modules.map(|module| index::line(&module.home, index::has_root(&module.home, &module.items), ""));
    print::file(&header("#/webhooks"), &[about, index::index(lines), event(&api.webhooks)])
}

fn event(webhooks: &[Webhook]) -> String {
    let mut lines = Lines::default();
    lines.block("crate::runtime::webhooks! {", "}", |lines| {
        lines.line("/// What the API sends by itself, by webhook.");
        lines.block("pub enum Event {", "}", |lines| webhooks.iter().for_each(|webhook| variant(lines, webhook)));
    });
    lines.finish()
}

fn variant(lines: &mut Lines, webhook: &Webhook) {
    // The index names its files' types as they do themselves.
    let payload = responses::body_type(&webhook.payload, &webhook.home);
    let mut said = vec![print::string(&webhook.name), print::string(&webhook.id)];
    said.extend(webhook.fixed.iter().map(|(key, text)| format!("{} = {}", print::string(key), print::string(text))));
    let reader = responses::reader(&webhook.payload);
    lines.lines(&doc::comment(&webhook.about));
    lines.line(&format!("{}({payload}) = {reader}({}),", webhook.variant, said.join(", ")));
}
