//! The model core of the runtime.
#[path = "../runtime/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, unused_macros)]
mod runtime;
mod about { pub const SERVER: &str = "https://example.test"; }

#[path="runtime_model/a.rs"] mod a;
