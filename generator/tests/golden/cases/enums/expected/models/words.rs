// @generated from #/components/schemas/words by opbind; do not edit.

crate::runtime::enumeration! {
    /// How far it is.
    pub enum Words: String {
        Open = "open",
        Closed = "closed",
        InProgress = "in-progress",
        InReview = "IN_REVIEW",
        TwoWords = "two words",
    }
}
