#include "rendering/html_follow.hpp"
#include "rendering/html_writer.hpp"
#include "rendering/markdown_writer.hpp"
#include "rendering/text_writer.hpp"

#include <doctest/doctest.h>

#include <ostream>

namespace upperback {

TEST_CASE("html follow: segments in words, empty ends left out")
{
    CHECK(
        segment_words(std::vector<Segment>{
            {.kind = SegmentKind::ready, .seconds = 30},
            {.kind = SegmentKind::work, .seconds = 48, .set = "1", .turn = "left"},
            {.kind = SegmentKind::change, .seconds = 5, .turn = "right"},
            {.kind = SegmentKind::work, .seconds = 48, .set = "r1"},
            {.kind = SegmentKind::rest, .seconds = 60},
            {.kind = SegmentKind::hold, .seconds = 20, .set = "1"},
            {.kind = SegmentKind::release, .seconds = 5}}) ==
        "ready:30 work:48:1:left switch:5::right work:48:r1 rest:60 hold:20:1 release:5"
    );
    CHECK(segment_words({}).empty());
}

TEST_CASE("html follow: a list that nobody sees, with what is known of each move")
{
    const Document document{FollowAlong{
        .seconds = 88,
        .moves = {
            {.id = "row",
             .name = "Row & <pull>",
             .part = "Strengthen",
             .dose = "1 set of \"8\"",
             .sets = 1,
             .repetition_seconds = 4,
             .return_seconds = 2,
             .enough = 8,
             .seconds = 78,
             .segments = {{.kind = SegmentKind::ready, .seconds = 30}}},
            {.id = "fold", .name = "Fold", .sets = 1, .seconds = 10}}}};

    CHECK(html_of(document) == R"(<main class="sheet">
<div class="follow" data-seconds="88">
<ol hidden>
<li data-move="row" data-part="Strengthen" data-dose="1 set of &quot;8&quot;" data-sets="1" data-repetition-seconds="4" data-return-seconds="2" data-enough="8" data-seconds="78" data-segments="ready:30">Row &amp; &lt;pull&gt;</li>
<li data-move="fold" data-sets="1" data-seconds="10">Fold</li>
</ol>
</div>
</main>
)");
}

TEST_CASE("html follow: what only pages have leaves no line elsewhere")
{
    const Document plain{Paragraph{.text = "a"}, BriefMove{.name = "b"}, BriefMove{.name = "c"}};
    const Document whole{
        Paragraph{.text = "a"},
        FollowAlong{.seconds = 1},
        BriefMove{.name = "b"},
        Diary{.label = "d", .weeks = 1, .sessions = 1},
        BriefMove{.name = "c"},
        End{}};
    CHECK(text_of(whole, 80, Color::off) == text_of(plain, 80, Color::off));
    CHECK(markdown_of(whole) == markdown_of(plain));
    CHECK(text_of({End{}}, 80, Color::off).empty());
    CHECK(markdown_of({End{}}).empty());
}

} // namespace upperback
