// @generated from #/webhooks/petBorn/post by opbind; do not edit.

pub type PetBorn = crate::models::Birth;
