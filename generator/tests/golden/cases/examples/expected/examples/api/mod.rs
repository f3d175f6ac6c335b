// @generated from #/paths by opbind; do not edit.

mod delete_photo;
mod get_pet;
mod get_photo;

#[rustfmt::skip]
pub(super) const ALL: &[crate::mock::Examples] = &[
    delete_photo::EXAMPLES,
    get_pet::EXAMPLES,
    get_photo::EXAMPLES,
];
