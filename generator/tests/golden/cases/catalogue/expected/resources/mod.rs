// @generated from #/paths by opbind; do not edit.

//! The operations as methods of resources, for those to whom an API is tables.

pub mod orders_lines;
pub mod orders_orders;

/// All resources, by service and name.
pub const RESOURCES: &[&crate::runtime::catalogue::Resource] = &[
    &orders_lines::RESOURCE,
    &orders_orders::RESOURCE,
];
