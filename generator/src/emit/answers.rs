//! What mocks answer: `src/examples/`, with one file for each operation, behind the feature `mock`.

use super::{Failure, examples, header};
use crate::ir::{Answer, AnswerBody, Api, Group, Operation, StatusPattern};
use crate::output::Files;
use crate::print;

const FOLDER: &str = "src/examples";
/// Where the description has its operations.
const PATHS: &str = "#/paths";

/// Nothing where examples were not asked for.
pub(super) fn add(files: &mut Files, api: &Api) -> Result<(), Failure> {
    if !exist(api) {
        return Ok(());
    }
    files.insert(format!("{FOLDER}/mod.rs"), index(&api.groups))?;
    for group in &api.groups {
        let folder = format!("{FOLDER}/{}", group.module.file_stem());
        files.insert(format!("{folder}/mod.rs"), group_index(group))?;
        for it in &group.operations {
            let answers = api.answers.get(&it.origin).map(Vec::as_slice).unwrap_or_default();
            files.insert(format!("{folder}/{}.rs", it.home.module.file_stem()), text(group, it, answers))?;
        }
    }
    Ok(())
}

pub(super) fn exist(api: &Api) -> bool {
    !api.answers.is_empty()
}

fn index(groups: &[Group]) -> String {
    let docs = "//! What the description shows of answers, for mocks.".to_owned();
    let modules: String = groups.iter().map(|group| format!("mod {};\n", group.module)).collect();
    let all: String = groups.iter().map(|group| format!("            {}::ALL,\n", group.module)).collect();
    let mock = format!(
        "impl crate::mock::Mock {{\n    \
         /// A mock that answers each operation with the description's example of its success, unless it is told something else.\n    ///\n    \
         /// Where the description shows none, it is a value made of the schema, or an error that says why there is none.\n    \
         #[must_use]\n    #[rustfmt::skip]\n    pub fn examples() -> Self {{\n        Self::with(&[\n{all}        ])\n    }}\n}}"
    );
    print::file(&header(PATHS), &[docs, modules, mock])
}

fn group_index(group: &Group) -> String {
    let modules: String = group.operations.iter().map(|it| format!("mod {};\n", it.home.module)).collect();
    let lines: String = group.operations.iter().map(|it| format!("    {}::EXAMPLES,\n", it.home.module)).collect();
    let all = format!("#[rustfmt::skip]\npub(super) const ALL: &[crate::mock::Examples] = &[\n{lines}];");
    print::file(&header(PATHS), &[modules, all])
}

fn text(group: &Group, it: &Operation, answers: &[Answer]) -> String {
    let imports = "use crate::mock::{Example, Examples};".to_owned();
    let lines: String = answers.iter().map(|answer| format!("    {},\n", example(answer))).collect();
    let examples = format!(
        "#[rustfmt::skip]\npub(super) const EXAMPLES: Examples = Examples::of::<crate::operations::{}::{}>(&[\n{lines}]);",
        group.module, it.home.root
    );
    // Of an operation without documented responses there is nothing to name.
    let imports = if answers.is_empty() { "use crate::mock::Examples;".to_owned() } else { imports };
    print::file(&header(&it.origin), &[imports, examples])
}

/// JSON shows all of itself; any other text is what it is.
fn literal(body: &AnswerBody, text: &str) -> String {
    if body.is_json { examples::raw(text) } else { print::string(text) }
}

fn example(answer: &Answer) -> String {
    let status = match answer.status {
        StatusPattern::Code(code) => code.to_string(),
        StatusPattern::Range(digit) => format!("{digit}XX"),
        StatusPattern::Default => "default".to_owned(),
    };
    let made = match &answer.body {
        None => format!("Example::empty(\"{status}\")"),
        Some(body) => {
            let media_type = print::string(&body.media_type);
            match &body.text {
                Ok(text) => format!("Example::new(\"{status}\", {media_type}, {})", literal(body, text)),
                Err(why) => format!("Example::missing(\"{status}\", {media_type}, {})", print::string(why)),
            }
        }
    };
    let location = answer.location.iter().map(|location| format!(".at({})", print::string(location)));
    made + &location.collect::<String>()
}
