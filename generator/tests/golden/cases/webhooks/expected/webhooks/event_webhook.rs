// @generated from #/webhooks/event/post by opbind; do not edit.

/// Called like the enumeration of all.
pub type EventWebhook = crate::models::Event;
