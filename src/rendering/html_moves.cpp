#include "rendering/html_moves.hpp"

#include "support/markup.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace upperback {
namespace {

/// What each kind of move has first of all.
struct Opening {
    std::string_view kind{}; ///< brief | full
    std::string_view list{}; ///< the class of its list
    std::string_view id{};
    std::string_view figure{};
};

void open_move(HtmlPage& page, const Opening& move)
{
    if (page.open_moves != move.list) {
        close_moves(page);
        add_html(page, fmt::format("<ul class=\"moves {}\">", move.list));
        page.open_moves = move.list;
    }
    add_html(page, "<li>");
    add_html(
        page,
        fmt::format(
            "<article class=\"move {}{}\"{}>",
            move.kind,
            move.figure.empty() ? " pictureless" : "",
            html_attribute("data-move", move.id)
        )
    );
    if (!move.figure.empty()) {
        add_html(page, fmt::format("<figure class=\"picture\">{}</figure>", move.figure));
    }
    add_html(page, "<div class=\"words\">");
}

void add_heading(HtmlPage& page, const std::string& markup)
{
    add_html(page, fmt::format("<h{0}>{1}</h{0}>", level_below(page), markup));
}

void add_dose(HtmlPage& page, const std::string& dose)
{
    if (!dose.empty()) {
        add_html(page, fmt::format("<p class=\"dose\">{}</p>", escaped_markup(dose)));
    }
}

// They stand before all else that is said of the move. Returns the others.
std::vector<LabeledText> add_warnings(HtmlPage& page, const std::vector<LabeledText>& facts)
{
    std::vector<LabeledText> others;
    for (const LabeledText& fact : facts) {
        if (fact.is_warning) {
            add_html(
                page,
                fmt::format(
                    "<p class=\"careful\"><strong>{}</strong> {}</p>",
                    escaped_markup(fact.label),
                    escaped_markup(fact.text)
                )
            );
        } else {
            others.push_back(fact);
        }
    }
    return others;
}

// The data are in the words of the follow-along, which ticks boxes off by them: "one-way".
std::string box_of(int set, const std::string& turn)
{
    const std::string said = fmt::format("set {}{}{}", set, turn.empty() ? "" : ", ", turn);
    return fmt::format(
        "<span class=\"box\"><input type=\"checkbox\"{} data-set=\"{}\"{}>"
        "<input type=\"text\" size=\"4\" autocomplete=\"off\"{}></span>",
        html_attribute("aria-label", said + " done"),
        set,
        html_attribute("data-turn", as_id(turn)),
        html_attribute("aria-label", said + ", repetitions")
    );
}

void add_row_of_boxes(HtmlPage& page, int sets, const std::string& turn)
{
    std::vector<std::string> row;
    for (int set = 1; set <= sets; ++set) {
        row.push_back(box_of(set, turn));
    }
    const std::string shown =
        turn.empty() ? std::string{}
                     : fmt::format("<span class=\"turn\">{}</span> ", escaped_markup(turn));
    add_html(page, fmt::format("<p>{}{}</p>", shown, joined(row, " ")));
}

void add_boxes(HtmlPage& page, const std::string& name, const Boxes& boxes)
{
    if (boxes.sets <= 0) {
        return;
    }
    add_html(
        page, fmt::format("<fieldset class=\"boxes{}\">", boxes.turns.empty() ? "" : " turned")
    );
    add_html(
        page,
        fmt::format(
            "<legend>Sets<span class=\"hidden\"> done: {}</span></legend>", escaped_markup(name)
        )
    );
    if (boxes.turns.empty()) {
        add_row_of_boxes(page, boxes.sets, "");
    }
    for (const std::string& turn : boxes.turns) {
        add_row_of_boxes(page, boxes.sets, turn);
    }
    add_html(page, "</fieldset>");
}

} // namespace

void add_html_move(HtmlPage& page, const BriefMove& move)
{
    open_move(page, {.kind = "brief", .list = "brief-moves", .id = move.id, .figure = move.figure});
    add_heading(page, move.has_box ? html_tick(move.name) : escaped_markup(move.name));
    add_dose(page, move.dose);
    const std::vector<LabeledText> facts = add_warnings(page, move.facts);
    if (!move.text.empty()) {
        add_html(page, fmt::format("<p class=\"how\">{}</p>", escaped_markup(move.text)));
    }
    add_html_facts(page, "facts", facts);
    add_html(page, "</div>\n</article>\n</li>");
}

void add_html_move(HtmlPage& page, const FullMove& move)
{
    open_move(page, {.kind = "full", .list = "full-moves", .id = move.id, .figure = move.figure});
    add_heading(page, escaped_markup(move.name));
    add_dose(page, move.dose);
    std::vector<LabeledText> facts = add_warnings(page, move.facts);
    add_html_steps(page, move.steps);
    add_html(page, "</div>");
    for (const auto& [label, text] :
         {std::pair{"Easier", move.easier}, std::pair{"Harder", move.harder}}) {
        if (!text.empty()) {
            facts.push_back({.label = label, .text = text});
        }
    }
    std::ranges::copy(move.grounds, std::back_inserter(facts));
    add_html_facts(page, "facts", facts);
    add_boxes(page, move.name, move.boxes);
    add_html(page, "</article>\n</li>");
}

} // namespace upperback
