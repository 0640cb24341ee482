#include "rendering/html_log.hpp"

#include "support/markup.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

// The letters of a log in words, for who hears them.
std::string turn_words(const std::string& turn)
{
    return turn == "L" ? "left" : turn == "R" ? "right" : turn;
}

std::string text_field(int size, const std::string& label)
{
    return fmt::format(
        R"(<input type="text" size="{}" autocomplete="off"{}>)",
        size,
        html_attribute("aria-label", label)
    );
}

std::string field(const LoggedMove& move, int set, const std::string& turn)
{
    const std::string said =
        fmt::format("set {}{}{}", set, turn.empty() ? "" : ", ", turn_words(turn));
    std::string result = "<span class=\"field\">";
    if (!turn.empty()) {
        result += fmt::format("<span class=\"turn\">{}</span>", escaped_markup(turn));
    }
    result += text_field(3, said + (move.is_timed ? ", seconds" : ", repetitions"));
    if (move.is_timed) {
        result += "<span class=\"unit\">s</span>";
    }
    if (move.is_loaded) {
        result += "<span class=\"unit\">\xC3\x97</span>" + text_field(4, said + ", load");
    }
    return result + "</span>";
}

void add_cells(HtmlPage& page, const LoggedMove& move)
{
    add_html(page, "<ol class=\"cells\">");
    for (int set = 1; set <= move.sets; ++set) {
        std::string fields = move.turns.empty() ? field(move, set, "") : "";
        for (const std::string& turn : move.turns) {
            fields += field(move, set, turn);
        }
        add_html(page, fmt::format("<li>{}</li>", fields));
    }
    add_html(page, "</ol>");
}

void add_logged(HtmlPage& page, const LoggedMove& move)
{
    const std::string dose = move.dose + (move.first.empty() ? "" : "; first " + move.first);
    add_html(page, fmt::format("<li class=\"logged\"{}>", html_attribute("data-move", move.id)));
    add_html(page, fmt::format("<h{0}>{1}</h{0}>", level_below(page), escaped_markup(move.name)));
    add_html(page, fmt::format("<p class=\"dose\">{}</p>", escaped_markup(dose)));
    add_cells(page, move);
    if (!move.next.empty()) {
        add_html(page, fmt::format("<p class=\"next\">{}</p>", escaped_markup(move.next)));
    }
    add_html(page, "</li>");
}

// Ten units to one of the bar, so that rounding is not seen.
std::string drawn(const Bar& bar)
{
    constexpr int units = 10;
    const int limit = std::max(1, bar.limit);
    const std::string mark =
        bar.mark == 0 ? std::string{}
                      : fmt::format(R"(<path class="mark" d="M{} 0V12"/>)", units * bar.mark);
    return fmt::format(
        "<svg viewBox=\"0 0 {0} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
        "focusable=\"false\"><path class=\"limit\" d=\"M0 6H{0}\"/><path class=\"value\" "
        "d=\"M0 6H{1}\"/>{2}</svg>",
        units * limit,
        units * std::min(limit, bar.value),
        mark
    );
}

} // namespace

void add_html_log(HtmlPage& page, const SetLog& log)
{
    add_html(page, "<ul class=\"log\">");
    for (const LoggedMove& move : log.moves) {
        add_logged(page, move);
    }
    add_html(page, "</ul>");
}

void add_html_diary(HtmlPage& page, const Diary& diary)
{
    add_html(page, "<fieldset class=\"diary\">");
    add_html(page, fmt::format("<legend>{}</legend>", escaped_markup(diary.label)));
    add_html(page, "<ol>");
    for (int week = 1; week <= diary.weeks; ++week) {
        std::string boxes;
        for (int session = 1; session <= diary.sessions; ++session) {
            boxes += fmt::format(
                R"(<input type="checkbox" aria-label="week {}, session {}">)", week, session
            );
        }
        add_html(page, fmt::format("<li>week {} {}</li>", week, boxes));
    }
    add_html(page, "</ol>\n</fieldset>");
}

void add_html_ticks(HtmlPage& page, const TickList& list)
{
    add_html(page, "<fieldset class=\"ticks\">");
    add_html(page, fmt::format("<legend>{}</legend>", escaped_markup(list.label)));
    add_html(page, "<ul>");
    for (const std::string& item : list.items) {
        add_html(page, fmt::format("<li>{}</li>", html_tick(item)));
    }
    add_html(page, "</ul>\n</fieldset>");
}

void add_html_chart(HtmlPage& page, const BarChart& chart)
{
    add_html(page, "<table class=\"bars\">");
    if (!chart.title.empty()) {
        add_html(page, fmt::format("<caption>{}</caption>", escaped_markup(chart.title)));
    }
    add_html(
        page,
        fmt::format(
            R"(<thead><tr><th scope="col">{}</th><th scope="col">{}</th><td></td></tr></thead>)",
            escaped_markup(chart.labels),
            escaped_markup(chart.amounts)
        )
    );
    add_html(page, "<tbody>");
    for (const Bar& bar : chart.bars) {
        add_html(
            page,
            fmt::format(
                R"(<tr><th scope="row">{}</th><td>{}</td><td class="bar">{}</td></tr>)",
                escaped_markup(bar.label),
                escaped_markup(bar.amount),
                drawn(bar)
            )
        );
    }
    add_html(page, "</tbody>\n</table>");
}

} // namespace upperback
