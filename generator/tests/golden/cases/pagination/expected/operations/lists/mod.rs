// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `lists`.
    pub struct Lists, lists
}

pub mod by_counted_page; pub use by_counted_page::ByCountedPage;
pub mod by_cursor; pub use by_cursor::ByCursor;
pub mod by_href; pub use by_href::ByHref;
pub mod by_last; pub use by_last::ByLast;
pub mod by_link; pub use by_link::ByLink;
pub mod by_offset; pub use by_offset::ByOffset;
pub mod by_page; pub use by_page::ByPage;
pub mod by_spoken_link; pub use by_spoken_link::BySpokenLink;
pub mod by_url; pub use by_url::ByUrl;
pub mod two_kinds; pub use two_kinds::TwoKinds;
