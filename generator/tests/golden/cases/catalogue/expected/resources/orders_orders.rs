// @generated from #/paths by opbind; do not edit.

use crate::runtime::catalogue::*;

/// What is known of it.
pub const RESOURCE: Resource = Resource {
    name: "orders",
    id: "acme.orders.orders",
    fields: &[
        Field { name: "total", datatype: "number", description: "In <EUR>." },
        Field { name: "state", datatype: "string", description: "" },
        Field { name: "lines", datatype: "array", description: "" },
        Field { name: "next", datatype: "object", description: "" },
    ],
    methods: &[
        Method {
            name: "list",
            operation: "orders/list",
            verb: Verb::Select,
            required: &[],
            description: "Orders | returns, newest first.",
        },
        Method {
            name: "create",
            operation: "orders/create",
            verb: Verb::Insert,
            required: &["data__total"],
            description: "",
        },
        Method {
            name: "cancel",
            operation: "orders/cancel",
            verb: Verb::Exec,
            required: &["id"],
            description: "",
        },
    ],
};
