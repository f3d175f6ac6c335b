// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `others`.
    pub struct Others, others
}

pub mod not_a_page_number; pub use not_a_page_number::NotAPageNumber;
pub mod not_a_time; pub use not_a_time::NotATime;
pub mod not_a_way_on; pub use not_a_way_on::NotAWayOn;
pub mod not_one_thing; pub use not_one_thing::NotOneThing;
pub mod not_post; pub use not_post::NotPost;
pub mod not_text; pub use not_text::NotText;
pub mod not_two_lists; pub use not_two_lists::NotTwoLists;
pub mod not_without_a_choice; pub use not_without_a_choice::NotWithoutAChoice;
