// @generated from #/webhooks/thing-opened/post by opbind; do not edit.

/// A thing was opened.
///
/// Comes with:
///
/// * `X-Event`: The event
/// * `X-Delivery`
pub type ThingOpened = crate::models::ThingOpened;
