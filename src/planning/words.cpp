#include "planning/words.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace upperback {
namespace {

constexpr std::string_view grip_class = "grip";
constexpr std::string_view light_carry_load = "light-carry";

const LoadWords* load_row(const Exercise& exercise, const Facts& facts)
{
    const bool light = std::ranges::any_of(facts.narrowings, &Narrowing::light_carry);
    const bool loaded_grip = exercise.dose == grip_class && !exercise.load.empty();
    const auto& id = light && loaded_grip ? light_carry_load : exercise.load;
    const auto& rows = facts.catalog->doses.load;
    const auto row = std::ranges::find(rows, id, &LoadWords::id);
    return row == rows.end() ? nullptr : &*row;
}

std::string filled(std::string_view text, std::string_view mark, const std::string& value)
{
    std::string result{text};
    const auto at = result.find(mark);
    if (at != std::string::npos) {
        result.replace(at, mark.size(), value);
    }
    return result;
}

// A dose without a reserve is no dose to the limit either: it names no number of times.
std::string times_of(const Dose& dose)
{
    const int top = dose.repetitions ? dose.repetitions->most : 0;
    const Range reserve = dose.reserve.value_or(Range{2, 4});
    if (reserve.least == reserve.most) {
        return fmt::format("{}", top + reserve.least);
    }
    return fmt::format("{} to {}", top + reserve.least, top + reserve.most);
}

// Holds and carries are measured by their time.
bool counts_repetitions(const Prescription& move)
{
    const Measure measure = move.exercise->measure;
    return move.dose.repetitions && measure != Measure::hold && measure != Measure::carry;
}

std::string goal_of_sets(const Prescription& move)
{
    const Dose& dose = move.dose;
    if (counts_repetitions(move)) {
        return fmt::format("do {}", dose.repetitions->most);
    }
    return fmt::format("manage {} s", dose.carry_seconds.value_or(dose.hold_seconds.value_or(0)));
}

void option(std::string& command, std::string_view name, const std::string& value)
{
    command += fmt::format(" {} {}", name, shell_quoted(value));
}

void list_option(
    std::string& command, std::string_view name, std::span<const std::string_view> words
)
{
    if (!words.empty()) {
        option(command, name, joined(words, ","));
    }
}

void number_option(std::string& command, std::string_view name, std::optional<int> number)
{
    if (number) {
        option(command, name, fmt::format("{}", *number));
    }
}

} // namespace

std::string load_words(const Exercise& exercise, const Dose& dose, const Facts& facts)
{
    const LoadWords* row = load_row(exercise, facts);
    if (row == nullptr) {
        return {};
    }
    const int top = dose.repetitions ? dose.repetitions->most : 0;
    const std::string_view words = row->words[static_cast<std::size_t>(facts.level)];
    return filled(filled(words, "{times}", times_of(dose)), "{top}", fmt::format("{}", top));
}

NextStep next_step(const Prescription& move, const Facts& facts)
{
    NextStep next{.exercise = move.exercise->id};
    next.repetitions = counts_repetitions(move) ? move.dose.repetitions->most : 0;
    const LoadWords* row = load_row(*move.exercise, facts);
    const bool by_leaning = move.exercise->load == "body";
    std::string step = "a longer pause at the top";
    if (row != nullptr && (!by_leaning || move.harder.exercise == nullptr)) {
        next.kind = "load";
        step = row->next[static_cast<std::size_t>(facts.level)];
    } else if (move.harder.exercise != nullptr) {
        next.kind = "rung";
        next.to = move.harder.exercise->id;
        step = uncapitalized(move.harder.text);
    } else {
        next.kind = "load";
        step = move.harder.text.empty() ? step : move.harder.text;
    }
    const int bottom = move.dose.repetitions ? move.dose.repetitions->least : 0;
    const bool goes_back = bottom > 0 && bottom < next.repetitions;
    next.text = fmt::format(
        "When you {} in every set in two sessions running, with pain 0 to {}: {}{}. "
        "Until then the same.",
        goal_of_sets(move),
        next.pain_at_most,
        step,
        goes_back ? fmt::format(", and back to {}", bottom) : ""
    );
    next.step = std::move(step);
    return next;
}

std::string command_of(const Request& request, const Catalog& catalog)
{
    std::string command = "upperback";
    list_option(command, "-g", request.goals);
    option(command, "-l", std::string{text_of(request.level)});
    list_option(command, "-e", request.equipment);
    list_option(command, "-c", request.cautions);
    number_option(command, "--age", request.age);
    number_option(command, "-m", request.minutes);
    number_option(command, "--moves", request.moves);
    number_option(command, "--stretches", request.stretches);
    list_option(command, "--with", request.with);
    list_option(command, "--without", request.without);
    list_option(command, "--drop", request.drop);
    list_option(command, "--keep", request.keep);
    list_option(command, "--again", request.again);
    list_option(command, "--stale", request.stale);
    number_option(command, "--sessions", request.sessions);
    command += request.bare ? " --bare" : "";
    if (request.seed != 0) {
        option(command, "--seed", fmt::format("{}", request.seed));
    }
    for (const std::string_view overlay : catalog.overlays) {
        option(command, "--catalog", std::string{overlay});
    }
    return command;
}

} // namespace upperback
