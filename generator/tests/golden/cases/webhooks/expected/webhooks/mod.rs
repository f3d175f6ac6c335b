// @generated from #/webhooks by opbind; do not edit.

//! What the API sends by itself: see [`Event`].

pub mod either; pub use either::Either;
pub mod event_webhook; pub use event_webhook::EventWebhook;
pub mod form; pub use form::Form;
pub mod list; pub use list::List;
pub mod thing_closed; pub use thing_closed::ThingClosed;
pub mod thing_opened; pub use thing_opened::ThingOpened;

crate::runtime::webhooks! {
    /// What the API sends by itself, by webhook.
    pub enum Event {
        /// `either`
        Either(Either) = json("either", "either", "kind" = "either"),
        /// `event`
        EventWebhook(EventWebhook) = json("event", "event"),
        /// `form`
        Form(String) = text("form", "form"),
        /// `list`
        List(List) = json("list", "list"),
        /// Has no body.
        ///
        /// `nothing post`
        NothingPost(()) = empty("nothing post", "nothing post"),
        /// `nothing put`
        NothingPut(String) = text("nothing put", "nothing put"),
        /// `thing-closed`
        ThingClosed(ThingClosed) = json("thing-closed", "thing/closed", "action" = "closed"),
        /// `thing-opened`
        ThingOpened(ThingOpened) = json("thing-opened", "thing/opened", "action" = "opened"),
    }
}
