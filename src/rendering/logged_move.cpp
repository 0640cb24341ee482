#include "rendering/logged_move.hpp"

#include "rendering/dose_words.hpp"

namespace upperback {
namespace {

std::vector<std::string> turns_of(const Exercise& exercise)
{
    if (exercise.sides == Sides::together) {
        return {};
    }
    return exercise.each == Each::way ? std::vector<std::string>{"1", "2"}
                                      : std::vector<std::string>{"L", "R"};
}

// A body is a load too, but nobody writes it down.
bool has_load(const Prescription& move)
{
    constexpr std::string_view own_body = "body";
    return !move.dose.load.empty() && move.exercise->load != own_body;
}

} // namespace

LoggedMove logged_move(const Prescription& move)
{
    const Exercise& exercise = *move.exercise;
    return {
        .id = std::string{exercise.id},
        .name = std::string{exercise.name},
        .dose = dose_words(move),
        .sets = move.dose.sets,
        .turns = turns_of(exercise),
        .is_timed = exercise.measure == Measure::hold || exercise.measure == Measure::carry,
        .is_loaded = has_load(move),
        .first = ramp_words(move.dose),
    };
}

} // namespace upperback
