// @generated from #/paths/~1shared/get/responses/200/headers/Page/schema by opbind; do not edit.

crate::runtime::model! {
    pub struct PathsSharedGetResponses200HeadersPageSchema {
        pub next: Option<String> = optional("next"),
    }
}
