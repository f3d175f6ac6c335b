//! A small API as the generator would write it.

crate::runtime::model! {
    pub struct Package {
        pub id: i64 = required("id"),
        pub name: String = required("name"),
    }
}

crate::runtime::model! {
    pub struct BasicError {
        pub message: Option<String> = optional("message"),
    }
}

crate::runtime::enumeration! {
    pub enum Visibility: String {
        Public = "public",
        Private = "private",
    }
}

crate::runtime::group! {
    /// Packages.
    pub struct Packages, packages
}

crate::runtime::model! {
    pub struct Document {
        pub note: String = required("note"),
        pub size: Option<i64> = optional("size"),
        pub about: Option<Package> = optional("about"),
        pub labels: Option<Vec<String>> = optional("labels"),
        pub packages: Option<Vec<Package>> = optional("packages"),
        pub file: Option<crate::runtime::File> = optional("file"),
        pub more: Option<Vec<crate::runtime::File>> = optional("more"),
    }
}

impl Packages<'_> {
    /// `GET /users/{username}/packages`
    pub fn list_packages_for_user(&self, username: &str) -> ListPackagesForUser {
        ListPackagesForUser::new(username).on(self.client)
    }

    /// `POST /packages/{package}`
    pub fn create(&self, package: &str, body: &Package) -> Create {
        Create::new(package, body).on(self.client)
    }

    /// `GET /archive`
    pub fn archive(&self) -> Archive {
        Archive::new().on(self.client)
    }

    /// `GET /report`
    pub fn report(&self) -> Report {
        Report::new().on(self.client)
    }

    /// `POST /upload`
    pub fn upload<'b>(&self, body: impl Into<UploadContent<'b>>) -> Upload {
        Upload::new(body).on(self.client)
    }

    /// `GET /log`
    pub fn log(&self) -> Log {
        Log::new().on(self.client)
    }
}

crate::runtime::operation! {
    /// Lists packages.
    pub struct ListPackagesForUser = GET "/users/{username}/packages" as "packages/list-packages-for-user";
    type Output = Vec<crate::api::Package> = json(200);
    type Error = ListPackagesForUserError;
}

impl ListPackagesForUser {
    /// The packages of `username`.
    pub fn new(username: &str) -> Self {
        Self(Self::call().path("username", &username))
    }

    /// The visibility of the packages.
    pub fn visibility(self, visibility: Visibility) -> Self {
        Self(self.0.query("visibility", &visibility))
    }

    /// The page.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// A header.
    pub fn trace(self, trace: &str) -> Self {
        Self(self.0.header("x-trace", &trace))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`ListPackagesForUser`].
    pub enum ListPackagesForUserError {
        /// Bad Request
        BadRequest(()) = empty(400),
        /// Requires authentication
        Unauthorized(crate::api::BasicError) = json(401, 404),
        /// Any other
        ClientError(String) = text("4XX"),
        /// Anything else
        Default(crate::api::BasicError) = json("default"),
    }
}

crate::runtime::operation! {
    /// Creates a package.
    pub struct Create = POST "/packages/{package}" as "packages/create";
    type Output = CreateOutput;
    type Error = crate::runtime::Undocumented;
}

impl Create {
    /// Makes `package`.
    pub fn new(package: &str, body: &Package) -> Self {
        Self(Self::call().path("package", &package).json_body(body))
    }
}

crate::runtime::responses! {
    /// The successes of [`Create`].
    pub enum CreateOutput {
        /// Made
        Created(crate::api::Package) = json(201),
        /// Will be made
        Accepted(()) = empty(202),
    }
}

crate::runtime::operation! {
    /// Where the archive is.
    pub struct Archive = GET "/archive" as "packages/archive";
    type Output = crate::runtime::Location = location(302);
    type Error = crate::runtime::Undocumented;
}

impl Archive {
    /// The archive.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::operation! {
    /// The log.
    pub struct Log = GET "/log" as "packages/log";
    type Output = bytes::Bytes = binary("2XX");
    type Error = crate::runtime::Undocumented;
}

impl Log {
    /// The log.
    pub fn new() -> Self {
        Self(Self::call())
    }
}

crate::runtime::operation! {
    /// A report in the syntax the server likes.
    pub struct Report = GET "/report" as "packages/report";
    type Output = ReportOutput;
    type Error = crate::runtime::Undocumented;
}

impl Report {
    /// The report.
    pub fn new() -> Self {
        Self(Self::call().header("accept", &"application/json, text/csv;q=0.9, image/*;q=0.8, */*;q=0.1"))
    }

    /// The media types to answer with.
    pub fn accept(self, accept: &str) -> Self {
        Self(self.0.header("accept", &accept))
    }
}

crate::runtime::responses! {
    /// The successes of [`Report`].
    pub enum ReportOutput {
        /// Data
        Ok(crate::api::Package) = json(200 as "application/json"),
        /// A table
        OkCsv(String) = text(200 as "text/csv"),
        /// A picture
        OkImage(bytes::Bytes) = binary(200 as "image/*", 200 as "application/pdf"),
        /// Anything, later
        Success(bytes::Bytes) = binary("2XX" as "*/*"),
        /// Text, later
        SuccessText(String) = text("2XX" as "text/plain"),
    }
}

crate::runtime::operation! {
    /// Uploads a document.
    pub struct Upload = POST "/upload" as "packages/upload";
    type Output = () = empty(204);
    type Error = crate::runtime::Undocumented;
}

impl Upload {
    /// Uploads it.
    pub fn new<'b>(body: impl Into<UploadContent<'b>>) -> Self {
        Self(Self::call().body(UploadContent::body(body.into())))
    }
}

crate::runtime::content! {
    /// The body of [`Upload`], in one of its media types.
    pub enum UploadContent<'b> {
        /// `application/json`
        Json(&'b crate::api::Document) = json("application/json"),
        /// `multipart/form-data`
        Multipart(&'b crate::api::Document) = multipart("multipart/form-data", &[]),
        /// `text/plain`
        Text(&'b str) = text("text/plain"),
        /// `application/zip`
        Zip(bytes::Bytes) = bytes("application/zip"),
        /// `image/*`
        Image(&'b crate::runtime::File) = file(),
    }
}
