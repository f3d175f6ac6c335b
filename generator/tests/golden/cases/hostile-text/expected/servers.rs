// @generated from #/servers by opbind; do not edit.

//! Where requests can go: `Client::builder().server(…)` takes one of these.

/// `https://example.com/"; drop \ {x}`
pub fn example_com_drop_x(x: &str) -> ExampleComDropX {
    ExampleComDropX { x: x.to_owned() }
}

/// The variables of [`example_com_drop_x`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ExampleComDropX {
    x: String,
}

impl From<ExampleComDropX> for crate::ServerUrl {
    fn from(server: ExampleComDropX) -> Self {
        Self::new("https://example.com/\"; drop \\ {x}", &[("x", &server.x)])
    }
}
