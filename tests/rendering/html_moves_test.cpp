#include "rendering/html_writer.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

std::size_t count(const std::string& text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

bool has(const std::string& text, std::string_view part)
{
    return count(text, part) > 0;
}

} // namespace

TEST_CASE("html moves: a move in brief, what to mind before how it is done")
{
    const Document document{BriefMove{
        .id = "roll",
        .name = "Roll",
        .dose = "5 each way",
        .text = "Up, down.",
        .facts =
            {{.label = "Why", .text = "asked"},
             {.label = "Careful", .text = "small (neck)", .is_warning = true}},
        .figure = "<svg></svg>\n",
    }};

    CHECK(html_of(document) == R"(<main class="sheet">
<ul class="moves brief-moves">
<li>
<article class="move brief" data-move="roll">
<figure class="picture"><svg></svg>
</figure>
<div class="words">
<h2><label class="tick"><input type="checkbox"> Roll</label></h2>
<p class="dose">5 each way</p>
<p class="careful"><strong>Careful</strong> small (neck)</p>
<p class="how">Up, down.</p>
<dl class="facts">
<div><dt>Why</dt><dd>asked</dd></div>
</dl>
</div>
</article>
</li>
</ul>
</main>
)");
}

TEST_CASE("html moves: what a move in brief has not is not there")
{
    const std::string page = html_of({BriefMove{.id = "march", .name = "March", .has_box = false}});
    CHECK(
        has(page,
            "<article class=\"move brief pictureless\" data-move=\"march\">\n"
            "<div class=\"words\">\n<h2>March</h2>\n</div>\n")
    );
    CHECK(!has(page, "checkbox"));
}

TEST_CASE("html moves: a move in full, with boxes for each set on each side")
{
    const Document document{
        Section{.name = "Strengthen"},
        FullMove{
            .id = "row",
            .name = "Row",
            .dose = "2 sets of 8",
            .boxes = {.sets = 2, .turns = {"one way", "other way"}},
            .steps = {"Pull."},
            .facts =
                {{.label = "Careful", .text = "slow", .is_warning = true},
                 {.label = "Feel", .text = "the back"}},
            .easier = "press",
            .grounds = {{.label = "Why", .text = "asked"}},
        }};

    const std::string page = html_of(document);
    const std::string expected = R"(<ul class="moves full-moves">
<li>
<article class="move full pictureless" data-move="row">
<div class="words">
<h3>Row</h3>
<p class="dose">2 sets of 8</p>
<p class="careful"><strong>Careful</strong> slow</p>
<ol class="steps">
<li>Pull.</li>
</ol>
</div>
<dl class="facts">
<div><dt>Feel</dt><dd>the back</dd></div>
<div><dt>Easier</dt><dd>press</dd></div>
<div><dt>Why</dt><dd>asked</dd></div>
</dl>
<fieldset class="boxes turned">
<legend>Sets<span class="hidden"> done: Row</span></legend>
)";
    CAPTURE(page);
    CHECK(has(page, expected));
    CHECK(
        has(page,
            "<p><span class=\"turn\">other way</span> <span class=\"box\"><input type=\"checkbox\" "
            "aria-label=\"set 1, other way done\" data-set=\"1\" data-turn=\"other-way\"><input "
            "type=\"text\" size=\"4\" autocomplete=\"off\" aria-label=\"set 1, other way, "
            "repetitions\"></span> <span class=\"box\">")
    );
    CHECK(count(page, "type=\"checkbox\"") == 4);
}

TEST_CASE("html moves: sets that are done once have one row of boxes, and no sets none")
{
    const std::string once = html_of({FullMove{.id = "a", .name = "A", .boxes = {.sets = 3}}});
    CHECK(has(once, "<fieldset class=\"boxes\">"));
    CHECK(count(once, "type=\"checkbox\"") == 3);
    CHECK(!has(once, "data-turn"));
    CHECK(!has(once, "class=\"turn\""));
    CHECK(!has(html_of({FullMove{.id = "a", .name = "A"}}), "<fieldset"));
}

TEST_CASE("html moves: neighbors of a kind are one list, and each kind has its own")
{
    const std::string page = html_of(
        {BriefMove{.id = "a"},
         BriefMove{.id = "b"},
         FullMove{.id = "c"},
         BriefMove{.id = "d"},
         Paragraph{.text = "x"},
         BriefMove{.id = "e"}}
    );
    CHECK(count(page, "<ul class=\"moves brief-moves\">") == 3);
    CHECK(count(page, "<ul class=\"moves full-moves\">") == 1);
    CHECK(count(page, "</ul>") == 4);
}

TEST_CASE("html moves: no text of a move is markup, and its id stands in its data alone")
{
    const std::string evil = "</h2><script>alert(1)</script>\"'&{{content}}]]>\xE2\x80\xAE";
    const std::string safe =
        "&lt;/h2&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;{{content}}]]&gt;";
    const std::vector<LabeledText> facts{
        {.label = evil, .text = evil}, {.label = evil, .text = evil, .is_warning = true}};
    const std::string page = html_of(
        {BriefMove{.id = evil, .name = evil, .dose = evil, .text = evil, .facts = facts},
         FullMove{
             .id = evil,
             .name = evil,
             .dose = evil,
             .boxes = {.sets = 1, .turns = {evil}},
             .steps = {evil},
             .facts = facts,
             .easier = evil,
             .harder = evil,
             .grounds = facts,
         }}
    );
    CHECK(!has(page, "<script"));
    CHECK(!has(page, "\xE2\x80\xAE"));
    CHECK(!has(page, "\"'"));
    CHECK(count(page, "data-move=\"" + safe + "\"") == 2);
    CHECK(count(page, safe) >= 24);
    CHECK(!has(page, " id="));
}

} // namespace upperback
