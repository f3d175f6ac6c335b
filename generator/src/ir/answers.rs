//! What operations answer, as mocks do: one example for each documented response and media type.

use super::StatusPattern;

/// An example of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status or statuses it is documented for.
    pub status: StatusPattern,
    /// Where it leads, if it is a redirect that is the success.
    pub location: Option<String>,
    /// Its body, if it has one.
    pub body: Option<AnswerBody>,
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerBody {
    /// What it is sent as.
    pub media_type: String,
    /// Whether it is JSON.
    pub is_json: bool,
    /// The example, or why there is none.
    pub text: Result<String, &'static str>,
}

impl Answer {
    /// Whether it can be sent.
    pub fn is_complete(&self) -> bool {
        self.body.as_ref().is_none_or(|body| body.text.is_ok())
    }
}
