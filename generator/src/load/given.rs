//! What is to be read.

use std::path::PathBuf;

use super::documents::Route;

/// What is to be read: a description, or operation documents with what they need.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inputs {
    /// JSON or YAML files, a folder in the split layout (see [`super::layout`]), operation documents, or a folder with those.
    pub paths: Vec<PathBuf>,
    /// The description, or the folder of components, that has what operation documents only refer to.
    pub store: Option<PathBuf>,
    /// The route of the one operation document that is given.
    pub route: Option<Route>,
}

impl From<&[PathBuf]> for Inputs {
    fn from(paths: &[PathBuf]) -> Self {
        Inputs { paths: paths.to_owned(), ..Inputs::default() }
    }
}

impl<const N: usize> From<&[PathBuf; N]> for Inputs {
    fn from(paths: &[PathBuf; N]) -> Self {
        paths.as_slice().into()
    }
}

impl From<&Vec<PathBuf>> for Inputs {
    fn from(paths: &Vec<PathBuf>) -> Self {
        paths.as_slice().into()
    }
}

impl From<&Inputs> for Inputs {
    fn from(inputs: &Inputs) -> Self {
        inputs.clone()
    }
}
