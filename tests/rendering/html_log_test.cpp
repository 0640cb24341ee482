#include "rendering/html_writer.hpp"

#include <doctest/doctest.h>

#include <ostream>
#include <string>

namespace upperback {
namespace {

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("html log: a place for each set, with what is to be written down")
{
    const Document document{
        Section{.name = "Week 1"},
        Section{.name = "Monday", .level = 3},
        SetLog{
            .moves = {
                {.id = "row",
                 .name = "Row",
                 .dose = "2 sets of 8",
                 .sets = 2,
                 .is_loaded = true,
                 .first = "8 at half the weight",
                 .next = "At 12: more."}}}};

    const std::string page = html_of(document);
    CAPTURE(page);
    CHECK(has(page, R"(<ul class="log">
<li class="logged" data-move="row">
<h4>Row</h4>
<p class="dose">2 sets of 8; first 8 at half the weight</p>
<ol class="cells">
<li><span class="field"><input type="text" size="3" autocomplete="off" aria-label="set 1, repetitions"><span class="unit">×</span><input type="text" size="4" autocomplete="off" aria-label="set 1, load"></span></li>
<li><span class="field"><input type="text" size="3" autocomplete="off" aria-label="set 2, repetitions"><span class="unit">×</span><input type="text" size="4" autocomplete="off" aria-label="set 2, load"></span></li>
</ol>
<p class="next">At 12: more.</p>
</li>
</ul>
)"));
}

TEST_CASE("html log: a cell has a place for each side, and says which")
{
    const std::string page = html_of({SetLog{
        .moves = {
            {.id = "hold", .name = "Hold", .sets = 1, .turns = {"L", "R"}, .is_timed = true},
            {.id = "turn", .name = "Turn", .sets = 1, .turns = {"1", "2"}}}}});
    CAPTURE(page);
    CHECK(has(
        page,
        "<li><span class=\"field\"><span class=\"turn\">L</span><input type=\"text\" size=\"3\" "
        "autocomplete=\"off\" aria-label=\"set 1, left, seconds\"><span class=\"unit\">s</span>"
        "</span><span class=\"field\"><span class=\"turn\">R</span>"
    ));
    CHECK(has(page, "aria-label=\"set 1, right, seconds\""));
    CHECK(has(page, "aria-label=\"set 1, 2, repetitions\""));
    CHECK(!has(page, "load"));
    CHECK(!has(page, "class=\"next\""));
}

TEST_CASE("html log: lists to tick off")
{
    CHECK(
        html_of({TickList{.label = "Stretch", .items = {"fold", "<b>"}}}) ==
        R"(<main class="sheet">
<fieldset class="ticks">
<legend>Stretch</legend>
<ul>
<li><label class="tick"><input type="checkbox"> fold</label></li>
<li><label class="tick"><input type="checkbox"> &lt;b&gt;</label></li>
</ul>
</fieldset>
</main>
)"
    );
}

TEST_CASE("html log: a diary has a box for each session of each week")
{
    CHECK(
        html_of({Diary{.label = "Sessions done", .weeks = 2, .sessions = 2}}) ==
        R"(<main class="sheet">
<fieldset class="diary">
<legend>Sessions done</legend>
<ol>
<li>week 1 <input type="checkbox" aria-label="week 1, session 1"><input type="checkbox" aria-label="week 1, session 2"></li>
<li>week 2 <input type="checkbox" aria-label="week 2, session 1"><input type="checkbox" aria-label="week 2, session 2"></li>
</ol>
</fieldset>
</main>
)"
    );
}

TEST_CASE("html log: bars are drawn as far as their limit, ten units to one")
{
    const std::string page = html_of({BarChart{
        .title = "Week 1:",
        .labels = "Muscle",
        .amounts = "Sets",
        .bars = {
            {.label = "back", .amount = "3 of 4", .value = 6, .mark = 8, .limit = 24},
            {.label = "chest", .amount = "30", .value = 60, .limit = 24},
            {.label = "none", .amount = "0"}}}});
    CAPTURE(page);
    CHECK(has(page, R"(<table class="bars">
<caption>Week 1:</caption>
<thead><tr><th scope="col">Muscle</th><th scope="col">Sets</th><td></td></tr></thead>
<tbody>
<tr><th scope="row">back</th><td>3 of 4</td><td class="bar"><svg viewBox="0 0 240 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="limit" d="M0 6H240"/><path class="value" d="M0 6H60"/><path class="mark" d="M80 0V12"/></svg></td></tr>
)"));
    // More than the limit ends there, without a mark; nothing at all is still a drawing.
    CHECK(has(page, "<path class=\"value\" d=\"M0 6H240\"/></svg>"));
    CHECK(has(page, "viewBox=\"0 0 10 12\""));
}

} // namespace upperback
