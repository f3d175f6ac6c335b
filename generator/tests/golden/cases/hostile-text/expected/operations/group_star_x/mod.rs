// @generated from #/paths by opbind; do not edit.

crate::runtime::group! {
    /// */ " \ #\[doc\] */ \<script>alert(1)\</script> \[Vec\] \[x\](y::z) \[\!\[a\](javascript:x)\](b) `code` ``x` {}
    ///
    /// ```text
    /// fn main() { broken
    /// ```
    ///
    /// ```text
    /// compile_error!();
    /// ```
    ///
    /// ```text
    /// indented code
    /// ```
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | \<br> |
    ///
    /// - item
    ///   ```text
    ///   nested
    ///   ```
    ///
    /// [ref]: https://example.com
    /// \[^1\]: note
    ///
    /// Bidi  reversed  isolated, null , bell , tab    , cr
    /// nel  ls   ps   end
    ///
    /// \<details>
    /// \<summary>x\</summary>
    ///
    /// text
    /// \</details>
    ///
    /// //! inner /// outer #!\[allow\] r#"raw"# <https://example.com/a>_(b) <http://x.y>. and mailto:a@b.c &amp; &#x41; <https://ok.example> \<not a link> T\<U> a < b
    /// ~~~text
    /// unclosed fence
    /// ~~~
    pub struct GroupStarX, group_star_x
}

pub mod docs; pub use docs::Docs;
pub mod get_x_y_star; pub use get_x_y_star::GetXYStar;
