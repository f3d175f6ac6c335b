// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// The operations of the group `api`.
    pub struct Api, api
}

pub mod both; pub use both::Both;
pub mod clash; pub use clash::Clash;
pub mod close; pub use close::Close;
pub mod dots; pub use dots::Dots;
pub mod double_slash; pub use double_slash::DoubleSlash;
pub mod expressions; pub use expressions::Expressions;
pub mod fixed_query; pub use fixed_query::FixedQuery;
pub mod get_items_by_id; pub use get_items_by_id::GetItemsById;
pub mod get_items_id; pub use get_items_id::GetItemsId;
pub mod get_no_id_one; pub use get_no_id_one::GetNoIdOne;
pub mod get_no_id_two; pub use get_no_id_two::GetNoIdTwo;
pub mod literals; pub use literals::Literals;
pub mod odd; pub use odd::Odd;
pub mod open; pub use open::Open;
pub mod replaced_query; pub use replaced_query::ReplacedQuery;
pub mod same_x; pub use same_x::SameX;
pub mod same_y; pub use same_y::SameY;
pub mod several; pub use several::Several;
pub mod start; pub use start::Start;
pub mod stop; pub use stop::Stop;
pub mod templated_query; pub use templated_query::TemplatedQuery;
