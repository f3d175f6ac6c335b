// @generated from #/x-elsewhere/mood by opbind; do not edit.

crate::runtime::enumeration! {
    pub enum Mood: String {
        Good = "good",
        Bad = "bad",
    }
}
