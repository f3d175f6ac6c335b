// @generated from #/components/schemas/hostile by opbind; do not edit.

crate::runtime::model! {
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
    pub struct Hostile {
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
        pub a_b: Option<String> = optional("a\"b"),
        /// ```text
        /// ```
        ///
        /// Default: ```` "```" ````
        pub not_x: Option<String> = optional("#![x]"),
        /// ///
        pub star_slash: Option<StarSlash> = optional("*/"),
        /// leading space, trailing
        ///
        ///
        ///
        /// blank lines
        pub plain: Option<String> = optional("plain"),
        pub empty: Option<String> = optional("empty"),
        pub blank: Option<String> = optional("blank"),
    }
}

crate::runtime::enumeration! {
    /// ///
    pub enum StarSlash: String {
        DoubleQuoteHash = "\"#",
        N = "\\n",
        Empty = "\u{202e}",
        OpenBraceCloseBrace = "{}",
        StarSlash = "*/",
        Quote = "'",
    }
}
