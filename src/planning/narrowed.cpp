#include "planning/narrowed.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace upperback {
namespace {

std::string range_words(const Range& range)
{
    return range.least == range.most ? fmt::format("{}", range.most)
                                     : fmt::format("{} to {}", range.least, range.most);
}

std::optional<Range> usual(const std::optional<Choice>& choice)
{
    return choice ? std::optional{Range{choice->usual, choice->usual}} : std::nullopt;
}

/// One value of a dose: how it is named, said, read, and which narrowings speak of it.
struct Value {
    std::string_view what{};
    std::string_view after{}; ///< what follows the number
    std::function<std::optional<Range>(const DoseRange&)> read{};
    std::function<bool(const Narrowing&)> named_by{};
};

std::vector<Value> values()
{
    return {
        {"carry_seconds",
         " s",
         [](const DoseRange& range) { return usual(range.carry_seconds); },
         [](const Narrowing& row) { return row.carry_seconds.has_value(); }},
        {"hold_seconds",
         " s held",
         [](const DoseRange& range) { return usual(range.hold_seconds); },
         [](const Narrowing& row) { return row.effortful_hold_seconds_at_most.has_value(); }},
        {"repetitions",
         " repetitions",
         [](const DoseRange& range) { return range.repetitions; },
         [](const Narrowing& row) { return row.repetitions.has_value(); }},
        {"repetitions_in_reserve",
         " in reserve",
         [](const DoseRange& range) { return range.reserve; },
         [](const Narrowing& row) { return row.reserve.has_value(); }},
        {"rest_seconds",
         " s of rest",
         [](const DoseRange& range) { return usual(range.rest_seconds); },
         [](const Narrowing& row) { return row.rest_seconds_at_least.has_value(); }},
        {"sets",
         " sets",
         [](const DoseRange& range) { return usual(range.sets); },
         [](const Narrowing& row) { return row.sets_at_most.has_value(); }},
    };
}

} // namespace

std::vector<Narrowed> narrowed_of(const Exercise& exercise, const Facts& facts)
{
    if (facts.narrowings.empty()) {
        return {};
    }
    Facts unnarrowed = facts;
    unnarrowed.narrowings.clear();
    const DoseRange before = dose_range(exercise, unnarrowed);
    const DoseRange after = dose_range(exercise, facts);
    std::vector<Narrowed> result;
    for (const Value& value : values()) {
        const auto from = value.read(before);
        const auto to = value.read(after);
        if (!from || !to || *from == *to) {
            continue;
        }
        Narrowed entry{.exercise = exercise.id, .what = value.what, .from = *from, .to = *to};
        std::vector<std::string_view> reasons;
        for (const Narrowing* narrowing : facts.narrowings) {
            if (value.named_by(*narrowing)) {
                entry.because.push_back(narrowing->id);
                reasons.push_back(narrowing->because);
            }
        }
        entry.text = fmt::format(
            "{}{} instead of {}: {}",
            range_words(*to),
            *to == Range{1, 1} && value.what == "sets" ? " set" : value.after,
            range_words(*from),
            joined(reasons, ", ")
        );
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace upperback
