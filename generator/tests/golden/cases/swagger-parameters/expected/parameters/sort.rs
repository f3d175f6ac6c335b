// @generated from #/parameters/Sort by opbind; do not edit.

crate::runtime::enumeration! {
    /// The order.
    pub enum Sort: String {
        Up = "up",
        Down = "down",
    }
}
