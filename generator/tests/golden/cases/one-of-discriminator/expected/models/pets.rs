// @generated from #/components/schemas/pets by opbind; do not edit.

pub type Pets = Vec<super::Pet>;
