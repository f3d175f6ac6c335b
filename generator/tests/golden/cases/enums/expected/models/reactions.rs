// @generated from #/components/schemas/reactions by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Reactions: String {
        Plus1 = "+1",
        Minus1 = "-1",
        Laugh = "laugh",
        Heart = "heart",
    }
}
