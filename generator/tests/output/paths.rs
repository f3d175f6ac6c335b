//! The paths that output files may have.

use crate::files;

#[test]
fn paths_are_plain_and_differ_by_more_than_case() {
    let mut files = files(&[("src/models/a.rs", "")]);
    let mut refused = |path: &str| files.insert(path, "").map_err(|invalid| invalid.problem).err().unwrap_or_default();
    for path in ["", "/etc/passwd", "../x", "src/../x", "./x", "src//x", "src/"] {
        assert_eq!(refused(path), "it is not relative with plain segments", "{path:?}");
    }
    for path in ["C:x", "src\\x", "a\0"] {
        assert_eq!(refused(path), "it has a character that no portable path has", "{path:?}");
    }
    assert_eq!(refused("src/models/A.rs"), "it differs from \"src/models/a.rs\" only in case");
    assert_eq!(refused("src/Models/b.rs"), "it differs from \"src/models\" only in case");
    assert_eq!(refused("src/models/a.rs"), "there is such a file already");
    assert_eq!(refused("src/models"), "\"src/models\" would be a file and a folder");
    assert_eq!(refused("src/models/a.rs/b"), "\"src/models/a.rs\" would be a file and a folder");
    assert_eq!(refused("src/models/b.rs"), "");
}
