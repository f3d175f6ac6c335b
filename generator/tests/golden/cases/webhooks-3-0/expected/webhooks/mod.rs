// @generated from #/webhooks by opbind; do not edit.

//! What the API sends by itself: see [`Event`].

pub mod user_signed_up; pub use user_signed_up::UserSignedUp;

crate::runtime::webhooks! {
    /// What the API sends by itself, by webhook.
    pub enum Event {
        /// `userSignedUp`
        UserSignedUp(UserSignedUp) = json("userSignedUp", "userSignedUp"),
    }
}
