// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `r`.
    pub struct R, r
}

pub mod alike; pub use alike::Alike;
pub mod any_type; pub use any_type::AnyType;
pub mod binary; pub use binary::Binary;
pub mod choice; pub use choice::Choice;
pub mod headers; pub use headers::Headers;
pub mod here_or_there; pub use here_or_there::HereOrThere;
pub mod html; pub use html::Html;
pub mod inline; pub use inline::Inline;
pub mod no_schema; pub use no_schema::NoSchema;
pub mod none; pub use none::NoneCall;
pub mod not_modified; pub use not_modified::NotModified;
pub mod nullable; pub use nullable::Nullable;
pub mod odd_status; pub use odd_status::OddStatus;
pub mod one; pub use one::One;
pub mod only_default; pub use only_default::OnlyDefault;
pub mod only_errors; pub use only_errors::OnlyErrors;
pub mod ranges; pub use ranges::Ranges;
pub mod redirect; pub use redirect::Redirect;
pub mod redirect_or_not_modified; pub use redirect_or_not_modified::RedirectOrNotModified;
pub mod redirect_with_content; pub use redirect_with_content::RedirectWithContent;
pub mod redirects; pub use redirects::Redirects;
pub mod several; pub use several::Several;
pub mod shared; pub use shared::Shared;
pub mod text; pub use text::Text;
pub mod typed_headers; pub use typed_headers::TypedHeaders;
pub mod vendor_json; pub use vendor_json::VendorJson;
