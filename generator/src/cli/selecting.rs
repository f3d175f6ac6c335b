//! Which operations are meant: what `generate`, `check` and `split` have in common.

use clap::Args;
use opbind::select::{Choice, Choices, Selection};

#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Which operations (all, unless one of these is given)")]
pub(crate) struct Selecting {
    /// Take the operations with this tag.
    #[arg(long, value_name = "TAG")]
    tag: Vec<String>,

    /// Take the operation with this operationId.
    #[arg(long, value_name = "ID")]
    operation: Vec<String>,

    /// Take the operations of these paths; `*` stands for one segment or a part of it, `**` for any number of them.
    #[arg(long, value_name = "GLOB")]
    path: Vec<String>,

    /// Of the operations, only the ones with this method.
    #[arg(long, value_name = "METHOD")]
    method: Vec<String>,

    /// Of those, only the ones that are not deprecated.
    #[arg(long)]
    exclude_deprecated: bool,
}

impl Selecting {
    /// The selection, where the arguments and these webhooks make one.
    pub(crate) fn selection(&self, webhooks: &[String]) -> Option<Selection> {
        let choices = |texts: &[String]| texts.iter().map(Choice::from).collect();
        let only = Choices {
            tags: choices(&self.tag),
            operations: choices(&self.operation),
            paths: choices(&self.path),
            webhooks: choices(webhooks),
        };
        let selection = Selection {
            only,
            except: Choices::default(),
            methods: choices(&self.method),
            without_deprecated: self.exclude_deprecated,
        };
        (!selection.is_everything()).then_some(selection)
    }
}
