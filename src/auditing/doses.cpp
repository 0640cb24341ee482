// Every number of a dose against the range that it comes from.
#include "auditing/checks.hpp"
#include "auditing/dose_range.hpp"
#include "auditing/expected.hpp"
#include "auditing/planned.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

constexpr int older_age = 65;
constexpr int warmup_seconds_at_most = 45;
constexpr int neck_warmup_seconds_at_most = 30;

// One move's dose, and where its findings go.
struct DoseReport {
    const AuditedMove& move;
    std::string_view check{};
    Findings& findings;
};

std::string text_of_range(const std::optional<Range>& range)
{
    if (!range) {
        return "none";
    }
    return range->least == range->most ? fmt::format("{}", range->least)
                                       : fmt::format("{} to {}", range->least, range->most);
}

std::optional<Range> one(std::optional<int> value)
{
    return value ? std::optional{Range{*value, *value}} : std::nullopt;
}

void report(
    const DoseReport& to,
    std::string_view field,
    const std::optional<Range>& is,
    const std::optional<Range>& expected
)
{
    to.findings.push_back(
        {.check = std::string{to.check},
         .place = place_of(to.move, fmt::format("/dose/{}", field)),
         .text = fmt::format("{}; {} expected", text_of_range(is), text_of_range(expected))}
    );
}

void expect_inside(
    const DoseReport& to,
    std::string_view field,
    std::optional<int> value,
    const std::optional<Range>& range
)
{
    const bool agrees = value.has_value() == range.has_value() &&
                        (!value || (*value >= range->least && *value <= range->most));
    if (!agrees) {
        report(to, field, one(value), range);
    }
}

void expect_equal(
    const DoseReport& to,
    std::string_view field,
    const std::optional<Range>& is,
    const std::optional<Range>& expected
)
{
    if (is != expected) {
        report(to, field, is, expected);
    }
}

void expect_sources(const DoseReport& to)
{
    if (to.move.prescription->dose.sources.empty()) {
        to.findings.push_back(
            {.check = std::string{to.check},
             .place = place_of(to.move, "/dose/sources"),
             .text = "a dose names its sources"}
        );
    }
}

// A week of a plan has its own top, on the way through the range.
std::optional<Range>
repetitions_to_be(const AuditedSession& session, const Dose& dose, const AllowedDose& allowed)
{
    if (!session.routine->plan || !dose.repetitions || !allowed.repetitions) {
        return allowed.repetitions;
    }
    const Range& range = *allowed.repetitions;
    return Range{range.least, std::clamp(dose.repetitions->most, range.least, range.most)};
}

void check_strength_dose(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const DoseReport to{.move = move, .check = "C02", .findings = findings};
    const DoseRow* cell = cell_of(session, *move.exercise);
    if (cell == nullptr) {
        findings.push_back(
            {.check = "C02",
             .place = place_of(move, "/dose"),
             .text = fmt::format("no cell of the table for the class {}", move.exercise->dose)}
        );
        return;
    }
    const Dose& dose = move.prescription->dose;
    const AllowedDose allowed =
        allowed_in_week(session, allowed_dose(session, *move.exercise, *cell, Narrow::yes));
    expect_inside(to, "sets", dose.sets, allowed.sets);
    // One hold a set may be said or left out.
    const bool says_one_hold =
        move.exercise->measure == Measure::hold && dose.repetitions == Range{1, 1};
    if (!says_one_hold) {
        expect_equal(
            to, "repetitions", dose.repetitions, repetitions_to_be(session, dose, allowed)
        );
    }
    expect_inside(to, "hold_seconds", dose.hold_seconds, allowed.hold_seconds);
    expect_inside(to, "carry_seconds", dose.carry_seconds, allowed.carry_seconds);
    expect_inside(to, "rest_seconds", dose.rest_seconds, allowed.rest_seconds);
    expect_equal(to, "repetitions_in_reserve", dose.reserve, allowed.reserve);
    expect_sources(to);
}

std::optional<Range>
own_value(const std::optional<std::array<int, 3>>& values, const AuditedSession& session)
{
    return values ? one(values->at(static_cast<std::size_t>(session.level))) : std::nullopt;
}

// Carries of a warm-up tire the arms or the neck where they last; the march is checked by its time.
std::optional<Range>
warmup_seconds(const AuditedSession& session, const Exercise& exercise, const OwnDose& own)
{
    const TimeModel& time = session.catalog->doses.time;
    if (exercise.pattern == time.fill_pattern) {
        return Range{time.fill_at_least, time.fill_at_most};
    }
    std::optional<Range> seconds = own_value(own.carry_seconds, session);
    const int most = exercise.area == "neck" ? neck_warmup_seconds_at_most : warmup_seconds_at_most;
    if (seconds) {
        seconds->least = std::min(seconds->least, most);
        seconds->most = std::min(seconds->most, most);
    }
    return seconds;
}

void check_warmup_dose(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const Exercise& exercise = *move.exercise;
    const OwnDose own = exercise.own.value_or(OwnDose{});
    const Dose& dose = move.prescription->dose;
    const DoseReport to{.move = move, .check = "C02", .findings = findings};
    if (exercise.measure == Measure::hold) {
        findings.push_back(
            {.check = "C15", .place = place_of(move), .text = "a hold in a warm-up that is dynamic"}
        );
    }
    expect_inside(to, "sets", dose.sets, Range{1, 1});
    expect_equal(to, "repetitions", dose.repetitions, own.repetitions);
    expect_inside(to, "hold_seconds", dose.hold_seconds, own_value(own.hold_seconds, session));
    expect_inside(to, "carry_seconds", dose.carry_seconds, warmup_seconds(session, exercise, own));
    expect_inside(to, "rest_seconds", dose.rest_seconds, Range{0, 0});
    expect_equal(to, "repetitions_in_reserve", dose.reserve, std::nullopt);
}

const StretchDose& stretch_dose(const AuditedSession& session)
{
    const Routine& routine = *session.routine;
    if (routine.short_stretches && routine.request.minutes) {
        return session.catalog->doses.short_stretch;
    }
    return usual_stretch_dose(routine, *session.catalog);
}

std::optional<Range>
stretch_hold(const AuditedSession& session, const OwnDose& own, const StretchDose& row)
{
    if (own.hold_seconds && !session.routine->short_stretches) {
        return own_value(own.hold_seconds, session);
    }
    Range hold{row.hold_seconds.least, row.hold_seconds.most};
    if (const auto gentler = narrowed_range(session, &Narrowing::stretch_hold_seconds)) {
        hold = {std::max(hold.least, gentler->least), std::min(hold.most, gentler->most)};
    }
    return hold;
}

void check_stretch_dose(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    const OwnDose own = move.exercise->own.value_or(OwnDose{});
    const Dose& dose = move.prescription->dose;
    const StretchDose& row = stretch_dose(session);
    const DoseReport to{.move = move, .check = "C13", .findings = findings};
    const int repetitions = dose.repetitions.value_or(Range{}).most;
    const long long total = 1LL * repetitions * dose.hold_seconds.value_or(0);
    expect_inside(to, "sets", dose.sets, Range{1, 1});
    expect_equal(to, "repetitions", dose.repetitions, Range{repetitions, repetitions});
    expect_inside(
        to, "repetitions", repetitions, Range{row.repetitions.least, row.repetitions.most}
    );
    expect_inside(to, "hold_seconds", dose.hold_seconds, stretch_hold(session, own, row));
    if (total < row.total_seconds_at_least) {
        findings.push_back(
            {.check = "C13",
             .place = place_of(move, "/dose"),
             .text = fmt::format("{} s in all; {} at least", total, row.total_seconds_at_least)}
        );
    }
    expect_inside(to, "carry_seconds", dose.carry_seconds, std::nullopt);
    expect_inside(to, "rest_seconds", dose.rest_seconds, Range{0, 0});
    expect_equal(to, "repetitions_in_reserve", dose.reserve, std::nullopt);
    expect_sources(to);
}

} // namespace

const StretchDose& usual_stretch_dose(const Routine& routine, const Catalog& catalog)
{
    return routine.request.age.value_or(0) >= older_age ? catalog.doses.stretch_from_65
                                                        : catalog.doses.stretch;
}

void check_dose(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    switch (move.exercise->part) {
    case Part::warmup:
        check_warmup_dose(session, move, findings);
        break;
    case Part::strength:
        check_strength_dose(session, move, findings);
        break;
    case Part::stretch:
        check_stretch_dose(session, move, findings);
        break;
    }
}

} // namespace upperback
