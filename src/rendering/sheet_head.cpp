#include "rendering/sheet_head.hpp"

#include "rendering/dose_words.hpp"
#include "rendering/names.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace upperback {
namespace {

/// A thing whose weight or strength one writes down. A full bottle weighs what it weighs.
struct Load {
    std::string_view item{};
    std::string_view unit{};
};

constexpr std::string_view band_item = "band";

constexpr std::array loads{
    Load{"bag", "kg"},
    Load{"dumbbells", "kg"},
    Load{"kettlebell", "kg"},
    Load{"barbell", "kg"},
    Load{"cable", "kg"},
    Load{band_item, ""},
};

bool contains(const std::vector<std::string_view>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

const RoutinePart* part_of(const Routine& routine, Part part)
{
    const auto found = std::ranges::find(routine.parts, part, &RoutinePart::part);
    return found == routine.parts.end() ? nullptr : &*found;
}

// The loads of the strengthening moves, in the order of `loads`.
std::vector<Load> loads_of(const Routine& routine)
{
    std::vector<Load> result;
    const RoutinePart* strength = part_of(routine, Part::strength);
    for (const Load& load : loads) {
        const auto is_lifted = [&](const Prescription& move) {
            return !move.dose.load.empty() && contains(move.uses, load.item);
        };
        if (strength != nullptr && std::ranges::any_of(strength->exercises, is_lifted)) {
            result.push_back(load);
        }
    }
    return result;
}

std::string goal_words(const Request& request, const Catalog& catalog)
{
    std::vector<std::string> names;
    for (const std::string_view goal : request.goals) {
        names.push_back(uncapitalized(name_of(catalog.goals, goal)));
    }
    const std::vector<std::string_view> views{names.begin(), names.end()};
    return listed(views);
}

bool is_on_floor(const Prescription& move)
{
    using enum Position;
    const auto up = {standing, hanging, seated};
    return std::ranges::find(up, move.exercise->position) == up.end();
}

std::string needs(const Routine& routine, const Catalog& catalog)
{
    std::vector<std::string_view> things;
    for (const std::string_view use : routine.uses) {
        const Item* item = row_of(catalog.equipment, use);
        things.push_back(item == nullptr || item->need.empty() ? use : item->need);
    }
    return things.empty() ? "nothing but floor and wall" : joined(things, ", ");
}

std::string effort(const Routine& routine)
{
    const std::string words = effort_words(part_of(routine, Part::strength)->exercises);
    return words.empty() ? "Breathe out as you pull." : words + " Breathe out as you pull.";
}

std::string how_hard(const Routine& routine)
{
    std::string words = effort(routine);
    if (std::ranges::any_of(loads_of(routine), [](const Load& load) {
            return !load.unit.empty();
        })) {
        words += " Not sure about the weight? Take less.";
    }
    return words;
}

Form how_it_goes(const Routine& routine, const Catalog& catalog)
{
    Form form{.label = "How it goes", .blanks = {{.label = "Date", .length = 11}}};
    for (const Load& load : loads_of(routine)) {
        form.blanks.push_back({
            .label = capitalized(name_of(catalog.equipment, load.item)),
            .length = 6,
            .unit = std::string{load.unit},
        });
    }
    form.blanks.push_back({.label = "Pain before", .length = 2, .unit = "/10"});
    form.blanks.push_back({.label = "after", .length = 2, .unit = "/10"});
    return form;
}

int days_of(int hours)
{
    constexpr int hours_a_day = 24;
    return (hours + hours_a_day - 1) / hours_a_day;
}

// Monday and Thursday are 72 hours apart, and no longer gap has an example that is as short.
std::string_view example_words(int hours)
{
    constexpr int monday_to_thursday = 3;
    const int days = days_of(hours);
    return days >= 2 && days <= monday_to_thursday ? ": for example Monday and Thursday" : "";
}

Paragraph lead(const Routine& routine, const Catalog& catalog)
{
    std::string text = fmt::format(
        "{}, {}.", capitalized(text_of(routine.level)), made_with_words(routine, catalog)
    );
    if (!has_floor_work(routine)) {
        text += " No floor work.";
    }
    if (!routine.frequency.empty()) {
        text += fmt::format(
            " {}{}{}.",
            capitalized(routine.frequency),
            gap_words(routine.gap_hours),
            example_words(routine.gap_hours)
        );
    }
    return {.text = text};
}

} // namespace

std::string sheet_title(const Request& request, const Catalog& catalog)
{
    const std::string goals = goal_words(request, catalog);
    return goals.empty() ? "Upper back" : "Upper back: " + goals;
}

// "with a band and everyday things": what one must own by its name, household things together. Who
// names things may be in a gym or an office, so only without a name they are at home.
std::string made_with_words(const Routine& routine, const Catalog& catalog)
{
    std::vector<std::string> things;
    bool household = false;
    for (const std::string_view use : routine.uses) {
        const Item* item = row_of(catalog.equipment, use);
        if (item != nullptr && item->household) {
            household = true;
        } else {
            things.push_back(with_article(item == nullptr ? use : item->name));
        }
    }
    if (household) {
        const bool is_at_home = routine.request.equipment.empty();
        things.emplace_back(is_at_home ? "things at home" : "everyday things");
    }
    const std::vector<std::string_view> views{things.begin(), things.end()};
    return views.empty() ? "with only floor and wall" : "with " + listed(views);
}

bool has_floor_work(const Routine& routine)
{
    return std::ranges::any_of(routine.parts, [](const RoutinePart& part) {
        return std::ranges::any_of(part.exercises, is_on_floor);
    });
}

std::string gap_words(int hours)
{
    const int days = days_of(hours);
    return days < 2
               ? std::string{}
               : fmt::format(
                     ", with at least {} between", days == 2 ? "one day" : counted(days - 1, "day")
                 );
}

LabeledTexts head_facts(const Routine& routine, const Catalog& catalog)
{
    LabeledTexts facts{.facts = {{.label = "You need", .text = needs(routine, catalog)}}};
    if (part_of(routine, Part::strength) != nullptr) {
        facts.facts.push_back({.label = "How hard", .text = how_hard(routine)});
    }
    if (contains(routine.uses, band_item)) {
        facts.facts.push_back({
            .label = "Band",
            .text = "Look the band over for cracks. Never let go while it is stretched; "
                    "keep your face out of its line.",
        });
    }
    return facts;
}

Document sheet_head(const Routine& routine, const Catalog& catalog)
{
    Document document{Title{
        .text = sheet_title(routine.request, catalog),
        .note = total_minutes_words(routine.total_seconds),
    }};
    if (!routine.opening.empty()) {
        document.push_back(Notices{.lines = {routine.opening.begin(), routine.opening.end()}});
    }
    document.push_back(lead(routine, catalog));
    document.push_back(head_facts(routine, catalog));
    document.push_back(how_it_goes(routine, catalog));
    return document;
}

} // namespace upperback
