// @generated from #/paths by opbind; do not edit.

use crate::runtime::catalogue::*;

/// What is known of it.
pub const RESOURCE: Resource = Resource {
    name: "lines",
    id: "acme.orders.lines",
    fields: &[
    ],
    methods: &[
        Method {
            name: "delete_line",
            operation: "orders/delete-line",
            verb: Verb::Delete,
            required: &["id", "line"],
            description: "",
        },
    ],
};
