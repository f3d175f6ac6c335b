// @generated from #/webhooks/list/post by opbind; do not edit.

pub type List = Vec<crate::models::Thing>;
