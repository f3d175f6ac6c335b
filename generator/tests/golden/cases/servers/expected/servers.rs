// @generated from #/servers by opbind; do not edit.

//! Where requests can go: `Client::builder().server(…)` takes one of these.

/// Production
///
/// `https://{region}.example.com:{port}/v1`
pub fn production() -> Production {
    Production {
        region: "eu".to_owned(),
        port: "8443".to_owned(),
    }
}

/// The variables of [`production`].
#[derive(Clone, Debug)]
#[must_use]
pub struct Production {
    region: String,
    port: String,
}

impl Production {
    /// Where the data is.
    ///
    /// Default: `eu`
    pub fn region(mut self, region: ProductionRegion) -> Self {
        self.region = region.as_str().to_owned();
        self
    }

    /// Default: `8443`
    pub fn port(mut self, port: ProductionPort) -> Self {
        self.port = port.as_str().to_owned();
        self
    }
}

impl From<Production> for crate::ServerUrl {
    fn from(server: Production) -> Self {
        Self::new(
            "https://{region}.example.com:{port}/v1",
            &[("region", &server.region), ("port", &server.port)],
        )
    }
}

crate::runtime::enumeration! {
    /// What `region` can be.
    pub enum ProductionRegion: String {
        Eu = "eu",
        Us = "us",
    }
}

crate::runtime::enumeration! {
    /// What `port` can be.
    pub enum ProductionPort: String {
        V443 = "443",
        V8443 = "8443",
    }
}

/// The server of everybody who needs no region
///
/// `https://example.com/v1`
pub fn example_com_v1() -> crate::ServerUrl {
    crate::ServerUrl::from("https://example.com/v1")
}

/// Here
///
/// `/v2`
///
/// The description does not say where it is served: `origin` does, as in `https://example.com`.
pub fn here(origin: &str) -> crate::ServerUrl {
    crate::ServerUrl::below(origin, &crate::ServerUrl::from("/v2"))
}

/// `https://{tenant}.example.com`
pub fn tenant_example_com() -> TenantExampleCom {
    TenantExampleCom {
        tenant: "none".to_owned(),
    }
}

/// The variables of [`tenant_example_com`].
#[derive(Clone, Debug)]
#[must_use]
pub struct TenantExampleCom {
    tenant: String,
}

impl TenantExampleCom {
    /// Default: `none`
    pub fn tenant(mut self, tenant: TenantExampleComTenant) -> Self {
        self.tenant = tenant.as_str().to_owned();
        self
    }
}

impl From<TenantExampleCom> for crate::ServerUrl {
    fn from(server: TenantExampleCom) -> Self {
        Self::new("https://{tenant}.example.com", &[("tenant", &server.tenant)])
    }
}

crate::runtime::enumeration! {
    /// What `tenant` can be.
    pub enum TenantExampleComTenant: String {
        One = "one",
        Two = "two",
    }
}

/// `https://{anybody}.example.org`
pub fn anybody_example_org(anybody: &str) -> AnybodyExampleOrg {
    AnybodyExampleOrg {
        anybody: anybody.to_owned(),
    }
}

/// The variables of [`anybody_example_org`].
#[derive(Clone, Debug)]
#[must_use]
pub struct AnybodyExampleOrg {
    anybody: String,
}

impl From<AnybodyExampleOrg> for crate::ServerUrl {
    fn from(server: AnybodyExampleOrg) -> Self {
        Self::new("https://{anybody}.example.org", &[("anybody", &server.anybody)])
    }
}

/// `/{base}/api`
pub fn base_api(origin: &str) -> BaseApi {
    BaseApi {
        origin: origin.to_owned(),
        base: "root".to_owned(),
    }
}

/// The variables of [`base_api`].
#[derive(Clone, Debug)]
#[must_use]
pub struct BaseApi {
    origin: String,
    base: String,
}

impl BaseApi {
    /// Default: `root`
    pub fn base(mut self, base: &str) -> Self {
        self.base = base.to_owned();
        self
    }
}

impl From<BaseApi> for crate::ServerUrl {
    fn from(server: BaseApi) -> Self {
        Self::below(&server.origin, &Self::new("/{base}/api", &[("base", &server.base)]))
    }
}

/// `api.example.net/v1`
pub fn api_example_net_v1() -> crate::ServerUrl {
    crate::ServerUrl::from("https://api.example.net/v1")
}
