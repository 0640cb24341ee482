#include "rendering/html_follow.hpp"

#include "support/markup.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

std::string_view word_of_kind(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::ready:
        return "ready";
    case SegmentKind::work:
        return "work";
    case SegmentKind::hold:
        return "hold";
    case SegmentKind::change:
        return "switch";
    case SegmentKind::release:
        return "release";
    case SegmentKind::rest:
        break;
    }
    return "rest";
}

std::string number(std::string_view name, int value)
{
    return value == 0 ? std::string{} : fmt::format(" {}=\"{}\"", name, value);
}

void add_followed(HtmlPage& page, const FollowedMove& move)
{
    std::string item = "<li";
    item += html_attribute("data-move", move.id);
    item += html_attribute("data-part", move.part);
    item += html_attribute("data-dose", move.dose);
    item += number("data-sets", move.sets);
    item += number("data-repetition-seconds", move.repetition_seconds);
    item += number("data-return-seconds", move.return_seconds);
    item += number("data-enough", move.enough);
    item += number("data-seconds", move.seconds);
    item += html_attribute("data-segments", segment_words(move.segments));
    add_html(page, fmt::format("{}>{}</li>", item, escaped_markup(move.name)));
}

} // namespace

std::string segment_words(std::span<const Segment> segments)
{
    std::string words;
    for (const Segment& segment : segments) {
        words += words.empty() ? "" : " ";
        words += fmt::format("{}:{}", word_of_kind(segment.kind), segment.seconds);
        if (!segment.set.empty() || !segment.turn.empty()) {
            words += ":" + segment.set;
        }
        if (!segment.turn.empty()) {
            words += ":" + segment.turn;
        }
    }
    return words;
}

void add_html_follow(HtmlPage& page, const FollowAlong& follow)
{
    add_html(page, fmt::format(R"(<div class="follow" data-seconds="{}">)", follow.seconds));
    add_html(page, "<ol hidden>");
    for (const FollowedMove& move : follow.moves) {
        add_followed(page, move);
    }
    add_html(page, "</ol>\n</div>");
}

} // namespace upperback
