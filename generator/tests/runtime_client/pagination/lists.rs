//! Operations that go on page by page, as the generator would write them.

use crate::api::{BasicError, Package};

crate::runtime::group! {
    /// Lists.
    pub struct Lists, lists
}

crate::runtime::responses! {
    /// The documented failures of the lists.
    pub enum ListError {
        /// Not there
        NotFound(BasicError) = json(404),
    }
}

crate::runtime::model! {
    pub struct Listing {
        pub total_count: Option<i64> = optional("total_count"),
        pub items: Vec<Package> = required("items"),
    }
}

macro_rules! list {
    ($name:ident, $method:ident, $output:ty, $($paging:tt)+) => {
        impl Lists<'_> {
            /// Lists.
            pub fn $method(&self) -> $name {
                $name(<$name>::call()).on(self.client)
            }
        }

        crate::runtime::operation! {
            /// Lists.
            pub struct $name = GET "/list" as "lists/list";
            type Output = $output = json(200, 204);
            type Error = ListError;
            type Listed = Package = $($paging)+;
        }

        impl $name {
            /// A query parameter.
            pub fn set(self, name: &'static str, value: &str) -> Self {
                Self(self.0.query(name, &value))
            }
        }
    };
}

list!(ByLink, by_link, Vec<Package>, list(""));
list!(ByPage, by_page, Vec<Package>, list("").by_page("page", 1).size("per_page", 2));
list!(ByOpenPage, by_open_page, Vec<Package>, list("").by_page("page", 0));
list!(ByCount, by_count, Listing, list("/items").by_page("page", 1).size("per_page", 30).total("/total_count"));
list!(ByPages, by_pages, serde_json::Value, list("/data").by_page("page[number]", 1).pages("/meta/last"));
list!(ByOffset, by_offset, Listing, list("/items").optional().by_offset("skip", 0).total("/total_count"));
list!(ByCursor, by_cursor, serde_json::Value, list("/data").by_cursor("after", "/meta/next").more("/more"));
list!(ByLast, by_last, serde_json::Value, list("/data").by_last("starting_after", "/id").more("/has_more"));
list!(ByUrl, by_url, serde_json::Value, list("/d~1t").by_url("/@odata.nextLink"));

/// A call that no client sends.
pub fn unbound() -> ByLink {
    ByLink(ByLink::call())
}
