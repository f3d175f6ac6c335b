//! Which types a crate has, and with which features.

use super::{Api, Area, Item, Type, TypePath, UsedBy};
use std::collections::BTreeMap;

/// All generated types of a crate.
#[derive(Clone, Debug)]
pub struct Offered(BTreeMap<TypePath, UsedBy>);

impl Offered {
    /// The types of this crate.
    pub fn by(api: &Api) -> Self {
        let has_operations = !api.groups.is_empty();
        let modules = api.modules.iter().flat_map(|(area, modules)| modules.iter().map(move |it| (area, it)));
        let modules = modules.map(|(area, module)| {
            // The folder of the webhooks waits for their feature, whoever uses what is in it.
            let least = if *area == Area::Webhooks && has_operations { UsedBy::Webhooks } else { UsedBy::Operations };
            (&module.home, &module.items, module.used_by.max(least))
        });
        let operations = api.groups.iter().flat_map(|group| &group.operations);
        let operations = operations.map(|it| (&it.home, &it.items, UsedBy::Operations));
        let types = modules.chain(operations).flat_map(|(home, items, used_by)| {
            let path = |item: &Item| TypePath { home: home.clone(), name: item.name().clone() };
            items.iter().map(move |item| (path(item), used_by))
        });
        Self(types.collect())
    }

    /// Who uses the rarest of the generated types in a type; `None` where the crate lacks one of them.
    pub fn used_by(&self, ty: &Type) -> Option<UsedBy> {
        let mut rarest = Some(UsedBy::Operations);
        ty.each_named(&mut |path| {
            rarest = rarest.and_then(|rarest| self.0.get(path).map(|used_by| rarest.max(*used_by)));
        });
        rarest
    }
}
