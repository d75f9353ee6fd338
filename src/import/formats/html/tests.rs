//! Pages of HTML as Markdown.

use super::*;

#[test]
fn pages_become_markdown() {
    let html = "<h2 id=lid>Why a <em>lid</em>?</h2><p>It <b>keeps</b> <a href='x.html'>steam</a> in.</p>\
                <ul><li>one<ul><li>deep</li></ul></li><li><p>two</p></li></ul><pre><code class='language-sh'>ls\n</code></pre>";
    assert_eq!(
        to_markdown(html),
        "## <a name=\"lid\"></a>Why a *lid*?\n\nIt **keeps** [steam](x.html) in.\n\n- one\n  - deep\n- two\n\n```sh\nls\n```\n"
    );
    assert_eq!(to_markdown("<dl><dt>Why?</dt><dd>So.</dd></dl>"), "**Why?**\n\nSo.\n");
}
