//! Former names, which go on to work for a while, with a note of what to write instead.

use crate::naming::{MethodName, ModuleName, TypeName};

/// The names of an operation before it was renamed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerCall {
    /// The group that had the method: its module and its type.
    pub group: (ModuleName, TypeName),
    /// The module in that group.
    pub module: ModuleName,
    /// The method.
    pub method: MethodName,
    /// The type of a call. Types that are called after it go along.
    pub call: TypeName,
    /// The version of the crate that it was renamed in; none where the description itself says so.
    pub since: Option<String>,
}

/// The names of a component's type before it was renamed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerType {
    /// Its module.
    pub module: ModuleName,
    /// The type.
    pub root: TypeName,
    /// The version of the crate that it was renamed in.
    pub since: String,
}
