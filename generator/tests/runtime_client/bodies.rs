//! Bodies in parts, forms, files, and bodies of several media types.

use bytes::Bytes;
use serde_json::json;

use crate::api::{Document, Package, Upload, UploadContent};
use crate::runtime::{Body, Call, Encoding, File, Operation, RequestErrorKind, Route, Style};

const POST: &Route = &Route::new("test", "POST", "/x");

/// The media type and the text of a body.
fn sent(body: Body) -> (String, String) {
    let request = Call::new(POST).body(body).request().unwrap();
    let media_type = request.headers()["content-type"].to_str().unwrap().to_owned();
    (media_type, String::from_utf8(request.into_body().to_vec()).unwrap())
}

fn multipart(encodings: &[Encoding], value: &Document) -> String {
    let (media_type, text) = sent(Body::multipart("multipart/form-data", encodings, value));
    assert_eq!(media_type, "multipart/form-data; boundary=part-boundary-0");
    text
}

fn kind(body: Body) -> RequestErrorKind {
    Call::new(POST).body(body).request().unwrap_err().kind
}

/// The headers of each part but its name, and its content.
fn part(text: &str, name: &str) -> Vec<String> {
    let head = format!("\r\nContent-Disposition: form-data; name=\"{name}\"");
    let parts = text.split("--part-boundary-0").filter_map(|part| part.strip_prefix(&head));
    parts.map(|part| part.trim_end_matches("\r\n").replace("\r\n", "|")).collect()
}

#[test]
fn each_member_is_a_part_and_each_element_of_an_array() {
    let mut document = Document::new("a\r\nb".to_owned());
    document.size = Some(3);
    document.about = Some(Package::new(1, "one".to_owned()));
    document.labels = Some(vec!["x".to_owned(), "y".to_owned()]);
    document.packages = Some(vec![Package::new(2, "two".to_owned()), Package::new(3, "three".to_owned())]);
    document.file = Some(File::from("text").named("a \"b\".txt").of_type("text/plain").header("X-Width", "4"));
    document.more = Some(vec![File::from("1"), File::from("2").named("")]);
    let text = multipart(&[], &document);
    assert_eq!(part(&text, "note"), ["||a|b"]);
    assert_eq!(part(&text, "size"), ["||3"]);
    assert_eq!(part(&text, "about"), [r#"|Content-Type: application/json||{"id":1,"name":"one"}"#]);
    assert_eq!(part(&text, "labels"), ["||x", "||y"]);
    assert_eq!(part(&text, "packages").len(), 2);
    let file = "; filename=\"a %22b%22.txt\"|Content-Type: text/plain|X-Width: 4||text";
    assert_eq!(part(&text, "file"), [file]);
    let [named, unnamed] =
        ["; filename=\"more\"", ""].map(|name| format!("{name}|Content-Type: application/octet-stream||"));
    assert_eq!(part(&text, "more"), [named + "1", unnamed + "2"]);
    assert!(text.ends_with("\r\n--part-boundary-0--\r\n"), "{text}");
}

#[test]
fn encodings_say_the_media_type_or_the_style_of_a_part() {
    let mut document = Document::new("v=0".to_owned());
    document.about = Some(Package::new(1, "a&b".to_owned()));
    document.file = Some(File::from("png"));
    let encodings = [
        Encoding::new("note").of_type("application/sdp"),
        Encoding::new("about").styled(Style::DeepObject, true),
        Encoding::new("file").of_type("image/png"),
    ];
    let text = multipart(&encodings, &document);
    assert_eq!(part(&text, "note"), ["|Content-Type: application/sdp||v=0"]);
    assert_eq!(
        (part(&text, "about[id]"), part(&text, "about[name]")),
        (vec!["||1".to_owned()], vec!["||a&b".to_owned()])
    );
    assert_eq!(part(&text, "file"), ["; filename=\"file\"|Content-Type: image/png||png"]);
    document.file = document.file.map(|file| file.of_type("image/x-own"));
    assert!(multipart(&encodings, &document).contains("Content-Type: image/x-own\r\n"));
}

#[test]
fn the_boundary_stands_nowhere_in_the_content() {
    let mut document = Document::new("--part-boundary-0--".to_owned());
    document.file = Some(File::new(&b"\xFF\r\n--part-boundary-1\r\n"[..]));
    let request = Call::new(POST).multipart_body("multipart/mixed", &[], &document).request().unwrap();
    assert_eq!(request.headers()["content-type"], "multipart/mixed; boundary=part-boundary-2");
    assert!(request.body().ends_with(b"\r\n--part-boundary-2--\r\n"));
}

#[test]
fn nothing_of_a_part_can_begin_another_header() {
    let mut document = Document::new(String::new());
    document.file = Some(File::from("").named("a\"\r\nX-Evil: 1"));
    assert_eq!(part(&multipart(&[], &document), "file").len(), 1);
    assert!(multipart(&[], &document).contains("filename=\"a%22%0D%0AX-Evil: 1\"\r\n"));
    for file in [
        File::from("").of_type("a/b\r\nX-Evil: 1"),
        File::from("").header("X-A\r\nX-B", ""),
        File::from("").header("X-A", "\n"),
    ] {
        document.file = Some(file);
        assert_eq!(kind(Body::multipart("multipart/form-data", &[], &document)), RequestErrorKind::Part("file".into()));
    }
}

#[test]
fn what_has_no_members_is_no_form_and_has_no_parts() {
    for value in [json!([1]), json!("text"), json!(null)] {
        assert_eq!(kind(Body::form(&[], &value)), RequestErrorKind::NoMembers);
        assert_eq!(kind(Body::multipart("multipart/form-data", &[], &value)), RequestErrorKind::NoMembers);
    }
    assert_eq!(sent(Body::multipart("multipart/form-data", &[], &json!({}))).1, "--part-boundary-0--\r\n");
}

#[test]
fn fields_of_forms_have_the_style_of_their_encoding() {
    let value =
        json!({ "list": ["a b", "c"], "deep": { "k": "v" }, "url": "https://x.test/?a=b&c", "plain": { "k": [1] } });
    let encodings = [
        Encoding::new("list").styled(Style::PipeDelimited, false),
        Encoding::new("deep").styled(Style::DeepObject, true),
        Encoding::new("url").styled(Style::Form, true).reserved(),
    ];
    let (media_type, text) = sent(Body::form(&encodings, &value));
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    let mut fields: Vec<&str> = text.split('&').collect();
    fields.sort_unstable();
    let url = "url=https://x.test/?a=b%26c";
    assert_eq!(fields, ["deep%5Bk%5D=v", "list=a%20b%7Cc", "plain=%7B%22k%22%3A%5B1%5D%7D", url]);
}

#[test]
fn json_has_no_bytes_so_files_are_text_or_base64_in_it() {
    for (bytes, text) in [
        (&b"text"[..], "text"),
        (b"\xFF", "/w=="),
        (b"\xFF\xFE", "//4="),
        (b"\xFF\xFE\xFD", "//79"),
        (b"\xFFabc", "/2FiYw=="),
    ] {
        let file = File::new(bytes);
        assert_eq!(sent(Body::json("application/json", &file)).1, format!("\"{text}\""));
        assert_eq!(serde_json::to_value(&file).unwrap(), text);
    }
    let file: File = serde_json::from_value(json!("text")).unwrap();
    assert_eq!((file.bytes(), &file), (Some(&Bytes::from("text")), &File::from("text")));
    assert!(serde_json::from_value::<File>(json!(1)).is_err());
    assert!(!format!("{:?}", File::from("secret")).contains("secret"));
}

#[test]
fn the_best_media_type_needs_no_naming() {
    fn take<'b>(body: impl Into<UploadContent<'b>>) -> (String, String) {
        let request = Upload::new(body).request().unwrap();
        let media_type = request.headers()["content-type"].to_str().unwrap().to_owned();
        (media_type, String::from_utf8(request.into_body().to_vec()).unwrap())
    }
    let document = Document::new("n".to_owned());
    let file = File::from("png").of_type("image/png");
    assert_eq!(take(&document), ("application/json".to_owned(), r#"{"note":"n"}"#.to_owned()));
    assert!(take(UploadContent::Multipart(&document)).0.starts_with("multipart/form-data; boundary="));
    assert_eq!(take(UploadContent::Text("n")), ("text/plain".to_owned(), "n".to_owned()));
    assert_eq!(take(UploadContent::Zip(Bytes::from("z"))), ("application/zip".to_owned(), "z".to_owned()));
    assert_eq!(take(UploadContent::Image(&file)), ("image/png".to_owned(), "png".to_owned()));
    assert_eq!(take(UploadContent::Image(&File::from("x"))).0, "application/octet-stream");
}
