//! Former names: deprecated methods and types that stand beside what they were renamed to.

use super::operation::{allow_many, declaration, generics, tokens};
use crate::ir::{Area, Argument, FormerCall, FormerType, Group, Home, Module, Operation, Output};
use crate::naming::{MethodName, ModuleName, TypeName};
use crate::print::Lines;
use proc_macro2::TokenStream;
use quote::quote;

/// The method of the group, as it was called.
pub(super) fn method(group: &Group, it: &Operation, former: &FormerCall) -> TokenStream {
    let (module, ty) = (tokens(former.group.0.as_str()), tokens(former.group.1.as_str()));
    let owner = if former.group.0 == group.module { quote!(super::#ty) } else { quote!(super::super::#module::#ty) };
    let (name, old) = (tokens(it.home.root.as_str()), tokens(former.method.as_str()));
    let (deprecated, allow) = (deprecated(it.method.as_str()), allow_many(&it.required, 6));
    let inputs = it.required.iter().map(|argument| declaration(argument, &it.home));
    let passed = it.required.iter().map(|argument| tokens(argument.name.as_str()));
    let generics = generics(&it.required);
    quote! {
        impl #owner<'_> {
            #deprecated
            #allow
            pub fn #old #generics (&self, #(#inputs),*) -> #name {
                #name::new(#(#passed),*).on(self.client)
            }
        }
    }
}

/// Whether only the name has changed, and not the group: of another group only the method stays.
fn is_in_its_group(it: &Operation, former: &FormerCall) -> bool {
    it.home.area == Area::Operations(former.group.0.clone())
}

/// The type of a call and those that are called after it.
pub(super) fn types(it: &Operation, former: &FormerCall) -> String {
    let content = it.content.iter().map(|content| (&content.name, if content.borrows() { "<'b>" } else { "" }));
    let output = if let Output::Many(output) = &it.output { Some(&output.name) } else { None };
    let plain = std::iter::once(&it.home.root).chain(output).chain(it.errors.iter().map(|errors| &errors.name));
    let plain = plain.chain(it.items.iter().map(|item| item.name())).map(|name| (name, ""));
    let all: Vec<(&TypeName, &str)> = plain.chain(content).collect();
    let mut lines = Lines::default();
    if !is_in_its_group(it, former) {
        return String::new();
    }
    for (name, life) in &all {
        let old = name.before(&it.home.root, &former.call).filter(|old| !all.iter().any(|(other, _)| *other == old));
        if let Some(old) = old {
            lines.line(&note(name.as_str())).line(&format!("pub type {old}{life} = {name}{life};"));
        }
    }
    lines.finish()
}

/// The setter, as it was called.
pub(super) fn setter(argument: &Argument, old: &MethodName, home: &Home) -> TokenStream {
    let (deprecated, old) = (deprecated(argument.name.as_str()), tokens(old.as_str()));
    let (name, declaration) = (tokens(argument.name.as_str()), declaration(argument, home));
    let generics = generics(std::slice::from_ref(argument));
    quote! {
        #deprecated
        pub fn #old #generics (self, #declaration) -> Self {
            self.#name(#name)
        }
    }
}

/// The types of a component, as they were called: the type itself and those of the same file that are called after it.
pub(super) fn models(module: &Module) -> Option<String> {
    let root = &module.home.root;
    let mut lines = Lines::default();
    for former in module.former.iter().filter(|it| !module.items.iter().any(|item| *item.name() == it.root)) {
        lines.line(&note(root.as_str())).line(&format!("pub type {} = {root};", former.root));
    }
    Some(lines.finish()).filter(|text| !text.is_empty())
}

/// What the index says of former names: the type by its short path, and the module.
pub(super) fn of_call(it: &Operation) -> String {
    let (home, here) = (&it.home, it.former.iter().filter(|former| is_in_its_group(it, former)));
    here.map(|it| index(home, "", &it.module, Some(&it.call))).collect()
}

/// The same for a component.
pub(super) fn of_type(module: &Module, gate: &str) -> String {
    let free = |it: &&FormerType| !module.items.iter().any(|item| *item.name() == it.root);
    let one = |it: &FormerType| index(&module.home, gate, &it.module, Some(&it.root).filter(|_| free(&it)));
    module.former.iter().map(one).collect()
}

fn index(home: &Home, gate: &str, old: &ModuleName, root: Option<&TypeName>) -> String {
    let (new, note) = (&home.module, note(home.module.as_str()));
    let reexport = root.map(|root| format!(" {gate}#[allow(deprecated)] pub use {new}::{root};")).unwrap_or_default();
    format!("{reexport} {gate}{note} pub mod {old} {{ pub use super::{new}::*; }}")
}

fn note(new: &str) -> String {
    format!("#[deprecated(note = \"renamed to `{}`\")]", new.trim_start_matches("r#"))
}

fn deprecated(new: &str) -> TokenStream {
    let text = format!("renamed to `{}`", new.trim_start_matches("r#"));
    quote!(#[deprecated(note = #text)])
}
