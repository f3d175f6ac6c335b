// @generated from #/paths/~1a"b\c~1{p"q}/get by opbind; do not edit.

impl super::GroupStarX<'_> {
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
    ///
    /// * `p_q`: */ " \ #\[doc\] */ \<script>alert(1)\</script> \[Vec\] \[x\](y::z) \[\!\[a\](javascript:x)\](b) `code` ``x` {}
    ///
    ///   ```text
    ///   fn main() { broken
    ///   ```
    ///
    ///   ```text
    ///   compile_error!();
    ///   ```
    ///
    ///     ```text
    ///   indented code
    ///   ```
    ///
    ///   | a | b |
    ///   |---|---|
    ///   | 1 | \<br> |
    ///
    ///   - item
    ///     ```text
    ///     nested
    ///     ```
    ///
    ///   [ref]: https://example.com
    ///   \[^1\]: note
    ///
    ///   Bidi  reversed  isolated, null , bell , tab    , cr
    ///   nel  ls   ps   end
    ///
    ///   \<details>
    ///   \<summary>x\</summary>
    ///
    ///   text
    ///   \</details>
    ///
    ///   //! inner /// outer #!\[allow\] r#"raw"# <https://example.com/a>_(b) <http://x.y>. and mailto:a@b.c &amp; &#x41; <https://ok.example> \<not a link> T\<U> a < b
    ///   ~~~text
    ///   unclosed fence
    ///
    /// `GET /a"b\c/{p"q}`
    ///
    /// [`GetXYStar`](struct@GetXYStar) has a setter for everything else.
    ///
    /// ```
    /// # let _ = |client: golden_hostile_text::Client, p_q| {
    /// client.group_star_x().get_x_y_star(p_q).send();
    /// # };
    /// ```
    pub fn get_x_y_star(&self, p_q: &str) -> GetXYStar {
        GetXYStar::new(p_q).on(self.client)
    }
}

crate::runtime::operation! {
    /// A call of [`GroupStarX::get_x_y_star`](super::GroupStarX::get_x_y_star).
    pub struct GetXYStar = GET "/a%22b%5Cc/{p\"q}" as "get\"x\\y*/";
    type Output = crate::models::Hostile = json(200);
    type Error = GetXYStarError;
}

impl GetXYStar {
    /// A call with what it cannot go without.
    pub fn new(p_q: &str) -> Self {
        Self(Self::call().path("p\"q", &p_q))
    }

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
    ///
    /// Default: `` "`\"*/\n<b>" ``
    pub fn q(self, q: &str) -> Self {
        Self(self.0.query("q\"\\\n", &q))
    }
}

crate::runtime::responses! {
    /// The documented failures of [`GetXYStar`].
    pub enum GetXYStarError {
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
        NotFound(()) = empty(404),
    }
}

#[cfg(feature = "catalogue")]
crate::runtime::catalogue::entry! {
    GetXYStar: Select "group_star_x.a_b_c" in "group */ \"x";
    required = [
        Path("p\"q"),
    ];
    optional = [
        Query("q\"\\\n"),
    ];
}
