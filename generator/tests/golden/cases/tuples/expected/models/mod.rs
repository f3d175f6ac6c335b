// @generated from #/components/schemas by opbind; do not edit.

//! The models: what requests and responses are made of.

pub mod closed; pub use closed::Closed;
pub mod draft_4; pub use draft_4::Draft4;
pub mod full; pub use full::Full;
pub mod holder; pub use holder::Holder;
pub mod itself; pub use itself::Itself;
pub mod nothing; pub use nothing::Nothing;
pub mod open; pub use open::Open;
pub mod or_text; pub use or_text::OrText;
pub mod others; pub use others::Others;
pub mod same_titles; pub use same_titles::SameTitles;
pub mod unevaluated; pub use unevaluated::Unevaluated;
