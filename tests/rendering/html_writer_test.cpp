#include "rendering/html_writer.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

std::string in_main(const std::string& content)
{
    return "<main class=\"sheet\">\n" + content + "</main>\n";
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("html writer: title, notices, lead and facts")
{
    const Document document{
        Title{.text = "Upper back", .note = "about 2 min"},
        Notices{.lines = {"Ask first.", "Ask twice."}},
        Paragraph{.text = "Words."},
        Paragraph{.text = "More."},
        LabeledTexts{
            .facts = {{.label = "Feel", .text = "this"}, {.label = "Not so", .text = "that"}}},
        LabeledTexts{.facts = {{.label = "NEXT", .text = "x"}}, .is_callout = true},
        LabeledTexts{},
    };

    CHECK(html_of(document) == in_main(R"(<header class="title">
<h1>Upper back</h1>
<p class="note">about 2 min</p>
</header>
<div class="notices" role="note">
<p>Ask first.</p>
<p>Ask twice.</p>
</div>
<p class="lead">Words.</p>
<p>More.</p>
<dl class="facts">
<div><dt>Feel</dt><dd>this</dd></div>
<div><dt>Not so</dt><dd>that</dd></div>
</dl>
<dl class="facts callout">
<div><dt>NEXT</dt><dd>x</dd></div>
</dl>
)"));
}

TEST_CASE("html writer: a title without a note has none")
{
    CHECK(
        html_of({Title{.text = "Rest"}}) ==
        in_main("<header class=\"title\">\n<h1>Rest</h1>\n</header>\n")
    );
}

TEST_CASE("html writer: sections close those of their level and below, and an end closes all")
{
    const Document document{
        Section{.name = "Week", .note = "in May", .intro = "Easy.", .new_page = true},
        Section{.name = "Monday", .level = 3},
        Section{.name = "Thursday", .level = 3},
        Section{.number = 2, .name = "Stretch"},
        Paragraph{.text = "In it."},
        End{},
        Paragraph{.text = "Behind all."},
    };

    CHECK(html_of(document) == in_main(R"(<section class="part new-page" aria-labelledby="part-1">
<header class="part-head">
<h2 id="part-1">Week</h2>
<p class="intro">Easy.</p>
<p class="note">in May</p>
</header>
<section class="part session" aria-labelledby="part-2">
<header class="part-head">
<h3 id="part-2">Monday</h3>
</header>
</section>
<section class="part session" aria-labelledby="part-3">
<header class="part-head">
<h3 id="part-3">Thursday</h3>
</header>
</section>
</section>
<section class="part" aria-labelledby="part-4">
<header class="part-head">
<h2 id="part-4"><span class="number">2</span> Stretch</h2>
</header>
<p>In it.</p>
</section>
<p>Behind all.</p>
)"));
}

TEST_CASE("html writer: what is open at the end is closed")
{
    const std::string page = html_of({Section{.name = "Stretch"}, BriefMove{.name = "Fold"}});
    CHECK(page.ends_with("</article>\n</li>\n</ul>\n</section>\n</main>\n"));
}

TEST_CASE("html writer: a form, with places to write in and boxes to tick")
{
    const Document document{Form{
        .label = "How it goes",
        .blanks = {{.label = "Date", .length = 11}, {.label = "Pain", .length = 2, .unit = "/10"}},
        .ticks = {"warm-up"}}};

    CHECK(html_of(document) == in_main(R"(<fieldset class="form">
<legend>How it goes</legend>
<label>Date <input type="text" size="11" autocomplete="off"></label>
<label>Pain <input type="text" size="2" autocomplete="off"><span class="unit">/10</span></label>
<label class="tick"><input type="checkbox"> warm-up</label>
</fieldset>
)"));
    // A size of 0 is no HTML.
    CHECK(has(html_of({Form{.blanks = {{.label = "x"}}}}), "size=\"1\""));
}

TEST_CASE("html writer: plain blocks")
{
    const Document document{
        Steps{.steps = {"One.", "Two."}},
        BulletList{.label = "Notes", .items = {"a", "b"}},
        BulletList{.items = {"c"}},
        Entries{.entries = {{.label = "band", .text = "an elastic band"}}},
        Table{
            .columns = {{.name = "Muscle"}, {.name = "Sets", .align = Align::right}},
            .rows = {{"back", "2"}}},
        Verbatim{.lines = {"a  b", "<c>"}},
    };

    CHECK(html_of(document) == in_main(R"(<ol class="steps">
<li>One.</li>
<li>Two.</li>
</ol>
<div class="bullets">
<p class="label">Notes</p>
<ul>
<li>a</li>
<li>b</li>
</ul>
</div>
<div class="bullets">
<ul>
<li>c</li>
</ul>
</div>
<dl class="entries">
<div><dt>band</dt><dd>an elastic band</dd></div>
</dl>
<table class="plain">
<thead>
<tr><th scope="col">Muscle</th><th scope="col" class="right">Sets</th></tr>
</thead>
<tbody>
<tr><td>back</td><td class="right">2</td></tr>
</tbody>
</table>
<pre class="verbatim"><code>a  b
&lt;c&gt;</code></pre>
)"));
}

TEST_CASE("html writer: sources are links where they have an address, and words where not")
{
    const Document document{References{
        .references = {
            {.id = "S1", .text = "A work", .where = "doi:10.1/x&y"},
            {.id = "S2", .text = "Bad", .where = "javascript:alert(1)"},
            {.id = "S3", .text = "Page", .where = "https://e.org/\"onclick=\""},
            {.id = "S4", .text = "Data", .where = "data:text/html,<b>"},
            {.id = "S5", .text = "Book"}}}};

    CHECK(html_of(document) == in_main(R"(<ul class="references">
<li><b>S1</b> <a href="https://doi.org/10.1/x&amp;y" rel="noopener noreferrer">A work</a></li>
<li><b>S2</b> Bad, javascript:alert(1)</li>
<li><b>S3</b> <a href="https://e.org/&quot;onclick=&quot;" rel="noopener noreferrer">Page</a></li>
<li><b>S4</b> Data, data:text/html,&lt;b&gt;</li>
<li><b>S5</b> Book</li>
</ul>
)"));
}

TEST_CASE("html writer: the stop box has its leading words in bold, the origin its command")
{
    const Document document{
        StopBox{.paragraphs = {"STOP if it hurts.", "PAIN: none.", "General words."}},
        Origin{.label = "Again:", .command = "upperback -g 'x'", .lines = {"upperback 1.0.0"}},
    };

    CHECK(
        html_of(document) ==
        in_main(R"(<aside class="stop" aria-label="When to stop, and whom to ask">
<p><strong>STOP</strong> if it hurts.</p>
<p><strong>PAIN:</strong> none.</p>
<p>General words.</p>
</aside>
<footer class="origin">
<p>Again: <code>upperback -g &#39;x&#39;</code></p>
<p>upperback 1.0.0</p>
</footer>
)")
    );
}

} // namespace upperback
