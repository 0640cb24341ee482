#include "catalog/check.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace upperback {
namespace {

bool is_hold(Measure measure)
{
    return measure == Measure::hold || measure == Measure::held_repetitions;
}

bool uses(const Exercise& exercise, std::string_view item)
{
    return std::ranges::any_of(exercise.needs, [&](Words way) {
        return std::ranges::find(way, item) != way.end();
    });
}

void check_references(const Check& check, const Exercise& exercise)
{
    const KnownWords& known = check.known;
    check.word("pattern", exercise.pattern, known.patterns, exercise.id);
    check.word("area", exercise.area, known.areas, exercise.id);
    check.word("load", exercise.load, known.loads, exercise.id);
    check.words("muscle", exercise.primary, known.muscles, exercise.id);
    check.words("muscle", exercise.secondary, known.muscles, exercise.id);
    for (const Words way : exercise.needs) {
        check.words("thing", way, known.things, exercise.id);
    }
    for (const CautionAnswer& answer : exercise.cautions) {
        check.word("caution", answer.caution, known.cautions, exercise.id);
        check.words("thing", answer.needs, known.things, exercise.id);
    }
    for (const std::string_view muscle : exercise.secondary) {
        if (std::ranges::find(exercise.primary, muscle) != exercise.primary.end()) {
            check.refuse(
                muscle,
                exercise.id,
                fmt::format("\"{}\" is primary and secondary; keep one", muscle)
            );
        }
    }
}

void check_part(const Check& check, const Exercise& exercise)
{
    const bool strength = exercise.part == Part::strength;
    if (strength != exercise.kind.has_value()) {
        check.refuse(
            exercise.id,
            exercise.id,
            strength ? "no kind; write kind: row, posture, pull, support or grip"
                     : "a kind, which only strength has; leave it out"
        );
    }
    if (strength && !exercise.area.empty()) {
        check.refuse(exercise.area, exercise.id, "an area, which strength has not; leave it out");
    }
    if (!strength && !exercise.load.empty()) {
        check.refuse(exercise.load, exercise.id, "a load, which only strength has; leave it out");
    }
    for (const Pattern& pattern : check.catalog.patterns) {
        if (pattern.id == exercise.pattern && pattern.part != exercise.part) {
            check.refuse(
                exercise.pattern,
                exercise.id,
                fmt::format(
                    "the pattern \"{}\" is one of {}, the entry one of {}; change "
                    "one of them",
                    pattern.id,
                    text_of(pattern.part),
                    text_of(exercise.part)
                )
            );
        }
    }
}

// The class fits the part; outside strength it has the name of the part.
void check_class(const Check& check, const Exercise& exercise)
{
    std::vector<std::string_view> classes{text_of(exercise.part)};
    if (exercise.part == Part::strength) {
        classes = check.known.classes;
        classes.emplace_back("grip");
    }
    check.word("dose", exercise.dose, classes, exercise.id);
    if (exercise.part == Part::stretch && exercise.measure != Measure::hold) {
        check.refuse(exercise.id, exercise.id, "a stretch that is not held; write measure: hold");
    }
}

void check_text(
    const Check& check,
    const Exercise& exercise,
    std::string_view what,
    std::string_view text,
    int longest
)
{
    const int length = display_width(text);
    if (length > longest) {
        check.refuse(
            text,
            exercise.id,
            fmt::format("{} of {} characters; at most {}: shorten it", what, length, longest)
        );
    }
}

void check_count(
    const Check& check, const Exercise& exercise, std::string_view what, Words texts, Range range
)
{
    const auto count = static_cast<int>(texts.size());
    if (count < range.least || count > range.most) {
        check.refuse(
            exercise.id,
            exercise.id,
            fmt::format("{}: {}; write {} to {}", what, count, range.least, range.most)
        );
    }
}

void check_texts(const Check& check, const Exercise& exercise)
{
    constexpr int longest_name = 34;
    constexpr int longest_line = 60;
    constexpr int longest_mistake = 40;
    // A band asks for a step of its own: to look it over.
    check_count(check, exercise, "steps", exercise.steps, {2, uses(exercise, "band") ? 6 : 5});
    check_count(check, exercise, "mistakes", exercise.mistakes, {1, 3});
    check_text(check, exercise, "a name", exercise.name, longest_name);
    check_text(check, exercise, "a cue", exercise.cue, longest_line);
    for (const std::string_view step : exercise.steps) {
        check_text(check, exercise, "a step", step, longest_line);
    }
    for (const std::string_view mistake : exercise.mistakes) {
        check_text(check, exercise, "a mistake", mistake, longest_mistake);
    }
    if (exercise.sources.empty()) {
        check.refuse(exercise.id, exercise.id, "no source; name one, or ours");
    }
}

void check_seat(const Check& check, const Exercise& exercise)
{
    constexpr std::array<std::string_view, 4> seats{"bench", "cable", "chair", "incline-bench"};
    const bool seated = std::ranges::all_of(exercise.needs, [&](Words way) {
        return std::ranges::find_first_of(way, seats) != way.end();
    });
    if (exercise.position == Position::seated && !seated) {
        check.refuse(exercise.id, exercise.id, "seated on nothing; add chair or bench to needs");
    }
}

// True where some cell of the table gives this class the value.
template <class Value>
bool is_given(const Check& check, std::string_view dose_class, std::optional<Value> DoseRow::*value)
{
    if (dose_class == "grip") {
        return (check.catalog.doses.grip.*value).has_value();
    }
    return std::ranges::any_of(check.catalog.doses.rows, [&](const DoseRow& row) {
        return row.dose_class == dose_class && (row.*value).has_value();
    });
}

// What the measure counts must come from the class, from the entry itself, or, for the move that
// fills a warm-up, from the clock.
void check_dose(const Check& check, const Exercise& exercise)
{
    const OwnDose own = exercise.own.value_or(OwnDose{});
    if (exercise.part == Part::stretch || exercise.dose.empty() ||
        exercise.pattern == check.catalog.doses.time.fill_pattern) {
        return;
    }
    const bool counted = own.repetitions || is_given(check, exercise.dose, &DoseRow::repetitions);
    const bool held = own.hold_seconds || is_given(check, exercise.dose, &DoseRow::hold_seconds);
    const bool carried =
        own.carry_seconds || is_given(check, exercise.dose, &DoseRow::carry_seconds);
    const auto refuse = [&](bool given, std::string_view what) {
        if (!given) {
            check.refuse(
                exercise.id,
                exercise.id,
                fmt::format(
                    "no {} for its measure: its dose class has none; write them "
                    "under own",
                    what
                )
            );
        }
    };
    if (exercise.measure == Measure::carry) {
        refuse(carried, "carry-seconds");
    } else if (exercise.measure != Measure::hold) {
        refuse(counted, "repetitions");
    }
    if (is_hold(exercise.measure)) {
        refuse(held, "hold-seconds");
    } else if (own.hold_seconds) {
        check.refuse(
            exercise.id,
            exercise.id,
            "hold-seconds of its own, but nothing is held; leave them out, or change measure"
        );
    }
    if (exercise.part == Part::warmup && !own.sets) {
        check.refuse(exercise.id, exercise.id, "a warm-up without sets; write sets: 1 under own");
    }
}

void check_names(const Check& check)
{
    std::map<std::string, std::string_view> names;
    for (const Exercise& exercise : check.catalog.exercises) {
        const auto [first, fresh] = names.try_emplace(as_id(exercise.name), exercise.id);
        if (!fresh && !exercise.name.empty()) {
            check.refuse(
                exercise.name,
                exercise.id,
                fmt::format(
                    R"(the name "{}" is that of "{}"; give it another)",
                    exercise.name,
                    first->second
                )
            );
        }
    }
}

bool are_equal(Words one, Words other)
{
    return std::ranges::is_permutation(one, other);
}

bool are_alike(const Exercise& one, const Exercise& other)
{
    const auto simple = [](const Exercise& exercise) {
        return std::tuple{
            exercise.pattern, exercise.position, exercise.level, exercise.sides, exercise.measure};
    };
    return simple(one) == simple(other) && are_equal(one.primary, other.primary) &&
           std::ranges::equal(one.needs, other.needs, are_equal);
}

void check_alike(const Check& check)
{
    const std::span<const Exercise> exercises = check.catalog.exercises;
    for (std::size_t at = 0; at < exercises.size(); ++at) {
        const auto earlier = exercises.first(at);
        const auto twin = std::ranges::find_if(earlier, [&](const Exercise& other) {
            return are_alike(other, exercises[at]);
        });
        if (twin != earlier.end()) {
            check.refuse(
                exercises[at].id,
                exercises[at].id,
                fmt::format(
                    "alike \"{}\" in pattern, primary muscles, position, level, "
                    "needs, sides and measure; join them, or tell them apart",
                    twin->id
                )
            );
        }
    }
}

} // namespace

void check_exercises(const Check& check)
{
    for (const Exercise& exercise : check.catalog.exercises) {
        check_references(check, exercise);
        check_part(check, exercise);
        check_class(check, exercise);
        check_dose(check, exercise);
        check_texts(check, exercise);
        check_seat(check, exercise);
    }
    check_names(check);
    check_alike(check);
}

} // namespace upperback
