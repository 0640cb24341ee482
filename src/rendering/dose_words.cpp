#include "rendering/dose_words.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

// What follows the amount when a move is done once a side.
std::string each_words(const Exercise& exercise)
{
    if (exercise.sides == Sides::together) {
        return {};
    }
    return fmt::format(" each {}", text_of(exercise.each));
}

std::string hold_words(const Dose& dose)
{
    return dose.hold_seconds ? fmt::format(", hold {} s", *dose.hold_seconds) : std::string{};
}

// A range of once only is not worth a word: "30 s", not "1 x 30 s".
std::string held_amount(const Dose& dose)
{
    std::string hold = fmt::format("{} s", dose.hold_seconds.value_or(0));
    if (!dose.repetitions || *dose.repetitions == Range{1, 1}) {
        return hold;
    }
    return fmt::format("{} x {}", range_words(*dose.repetitions), hold);
}

// What one set is, without its hold.
std::string amount(const Prescription& prescription)
{
    const Dose& dose = prescription.dose;
    switch (prescription.exercise->measure) {
    case Measure::hold:
        return held_amount(dose);
    case Measure::carry:
        return seconds_words(dose.carry_seconds.value_or(0));
    case Measure::repetitions:
    case Measure::held_repetitions:
        break;
    }
    return range_words(dose.repetitions.value_or(Range{}));
}

// `sets` is how the number of sets is said: "2 sets of".
std::string set_words(const Prescription& prescription, const std::string& sets)
{
    const Dose& dose = prescription.dose;
    std::string words =
        fmt::format("{} {}{}", sets, amount(prescription), each_words(*prescription.exercise));
    if (prescription.exercise->measure == Measure::held_repetitions) {
        words += hold_words(dose);
    }
    if (dose.sets > 1 && dose.rest_seconds > 0) {
        words += fmt::format(", rest {} s", dose.rest_seconds);
    }
    return words;
}

// Warm-ups and stretches have one set, so that the word need not be said.
std::string plain_words(const Prescription& prescription)
{
    const Exercise& exercise = *prescription.exercise;
    const bool counts_repetitions =
        exercise.measure == Measure::repetitions || exercise.measure == Measure::held_repetitions;
    std::string words = amount(prescription);
    if (counts_repetitions && exercise.sides == Sides::together) {
        words += prescription.dose.repetitions == Range{1, 1} ? " time" : " times";
    }
    words += each_words(exercise);
    if (exercise.measure == Measure::held_repetitions) {
        words += hold_words(prescription.dose);
    }
    return words;
}

// Of the weight, which is named once.
std::string share_words(int percent, bool is_first)
{
    switch (percent) {
    case 25:
        return is_first ? "a quarter of the weight" : "a quarter";
    case 50:
        return is_first ? "half the weight" : "half";
    case 75:
        return is_first ? "three quarters of the weight" : "three quarters";
    }
    return fmt::format("{} %{}", percent, is_first ? " of the weight" : "");
}

} // namespace

std::string range_words(Range range)
{
    if (range.least == range.most) {
        return fmt::format("{}", range.least);
    }
    return fmt::format("{} to {}", range.least, range.most);
}

std::string seconds_words(int seconds)
{
    constexpr int minute = 60;
    if (seconds < minute) {
        return fmt::format("{} s", seconds);
    }
    if (seconds % minute == 0) {
        return fmt::format("{} min", seconds / minute);
    }
    return fmt::format("{} min {} s", seconds / minute, seconds % minute);
}

std::string part_minutes_words(int seconds)
{
    return fmt::format("about {} min", std::max(1, (seconds + 30) / 60));
}

std::string total_minutes_words(int seconds)
{
    return fmt::format("about {} min", (seconds + 59) / 60);
}

std::string dose_words(const Prescription& prescription)
{
    const bool in_sets =
        prescription.exercise->part == Part::strength || prescription.dose.sets > 1;
    return in_sets ? set_words(prescription, counted(prescription.dose.sets, "set") + " of")
                   : plain_words(prescription);
}

std::string short_dose_words(const Prescription& prescription)
{
    const int sets = prescription.dose.sets;
    return sets > 1 ? set_words(prescription, fmt::format("{} x", sets))
                    : plain_words(prescription);
}

std::string ramp_words(const Dose& dose)
{
    std::string words;
    for (const RampSet& set : dose.ramp) {
        words += fmt::format(
            "{}{} at {}, rest {} s",
            words.empty() ? "" : "; ",
            set.repetitions,
            share_words(set.percent_of_load, words.empty()),
            set.rest_seconds
        );
    }
    return words;
}

std::string tempo_words(const Tempo& tempo)
{
    const std::string pause =
        tempo.pause_seconds > 0 ? fmt::format(", {} s pause", tempo.pause_seconds) : "";
    return fmt::format("{} s up{}, {} s down", tempo.up_seconds, pause, tempo.down_seconds);
}

std::string reserve_words(const Dose& dose)
{
    // In long sets the count misleads, the form does not.
    constexpr int long_set = 12;
    if (!dose.reserve) {
        return {};
    }
    const bool is_long = dose.repetitions && dose.repetitions->most > long_set;
    return fmt::format(
        "End each set while you could still do {} more{}.",
        range_words(*dose.reserve),
        is_long ? ", or when the form changes" : ""
    );
}

// The first move that names a reserve says how long its sets are.
std::string effort_words(std::span<const Prescription> moves)
{
    std::optional<Dose> widest;
    for (const Prescription& move : moves) {
        if (!move.dose.reserve) {
            continue;
        }
        if (!widest) {
            widest = move.dose;
        }
        widest->reserve->least = std::min(widest->reserve->least, move.dose.reserve->least);
        widest->reserve->most = std::max(widest->reserve->most, move.dose.reserve->most);
    }
    return widest ? reserve_words(*widest) : std::string{};
}

} // namespace upperback
