// Two sessions of the small catalogue that an audit finds nothing wrong with, and how to change
// them.
#pragma once

#include "auditing/small_session.hpp"

namespace upperback::small {

inline const Exercise& exercise(const Catalog& catalog, std::string_view id)
{
    return *std::ranges::find(catalog.exercises, id, &Exercise::id);
}

inline Reason reason(const Catalog& catalog, std::string_view id, std::optional<int> points = {})
{
    return {.rule = &*std::ranges::find(catalog.rules, id, &Rule::id), .points = points};
}

inline Dose warmup_repetitions(int count)
{
    return {.repetitions = Range{count, count}, .tempo = Tempo{}};
}

inline Dose two_holds()
{
    return {.repetitions = Range{2, 2}, .hold_seconds = 30, .sources = {"S01"}};
}

inline Dose sets_of(int sets, const Range& repetitions, int rest_seconds)
{
    return {
        .sets = sets,
        .repetitions = repetitions,
        .rest_seconds = rest_seconds,
        .tempo = Tempo{},
        .sources = {"S01"}};
}

inline Dose held(Dose dose, int seconds)
{
    dose.hold_seconds = seconds;
    return dose;
}

inline RoutinePart warmup_part_of(const Catalog& catalog)
{
    RoutinePart part{.part = Part::warmup, .seconds = 314};
    const auto add = [&](std::string_view id, Dose dose, int seconds) {
        part.exercises.push_back(
            {.exercise = &exercise(catalog, id),
             .dose = std::move(dose),
             .ready_seconds = 10,
             .seconds = seconds}
        );
    };
    add("march", {.carry_seconds = 120}, 130);
    add("shoulder-roll", warmup_repetitions(5), 50);
    add("half-neck-circle", warmup_repetitions(4), 42);
    add("chair-rotation", warmup_repetitions(5), 50);
    add("seated-thoracic-extension", warmup_repetitions(8), 42);
    part.exercises[0].reasons = {reason(catalog, "pulse-raiser")};
    part.exercises[3].uses = {"chair"};
    part.exercises[4].uses = {"chair"};
    return part;
}

inline RoutinePart stretch_part_of(const Catalog& catalog)
{
    RoutinePart part{
        .part = Part::stretch,
        .seconds = 295,
        .proof = {.possible = 1, .value = 18, .bound = 18, .unseeded_value = 18}};
    const auto add = [&](std::string_view id, int seconds) {
        part.exercises.push_back(
            {.exercise = &exercise(catalog, id),
             .dose = two_holds(),
             .ready_seconds = 10,
             .seconds = seconds}
        );
    };
    add("doorway-stretch", 75);
    add("rhomboid-stretch", 75);
    add("upper-trapezius-stretch", 145);
    part.exercises[0].uses = {"doorway"};
    part.exercises[0].reasons = {reason(catalog, "chest-stretch")};
    part.exercises[1].reasons = {reason(catalog, "cover-stretches", 18)};
    part.exercises[2].uses = {"chair"};
    return part;
}

inline Prescription wall_angel(const Catalog& catalog)
{
    return {
        .exercise = &exercise(catalog, "wall-angel"),
        .dose = sets_of(2, {8, 12}, 45),
        .ready_seconds = 30,
        .seconds = 171,
        .reasons = {reason(catalog, "one-posture-move")}};
}

inline Prescription scapular_squeeze(const Catalog& catalog)
{
    return {
        .exercise = &exercise(catalog, "scapular-squeeze"),
        .uses = {"chair"},
        .dose = held(sets_of(2, {8, 12}, 30), 3),
        .ready_seconds = 30,
        .seconds = 228,
        .reasons = {reason(catalog, "one-posture-move")}};
}

inline std::vector<const AdviceLine*> advice_for_all(const Catalog& catalog)
{
    return {&catalog.advice[0], &catalog.advice[2]};
}

inline std::vector<const Source*> all_sources(const Catalog& catalog)
{
    std::vector<const Source*> found;
    for (const Source& source : catalog.sources) {
        found.push_back(&source);
    }
    return found;
}

/// Beginner, posture, things at home: session 12.1 of the practice, 1,300 s.
inline Routine office_session(const Catalog& catalog)
{
    RoutinePart strength{
        .part = Part::strength,
        .seconds = 691,
        .proof = {
            .possible = 2,
            .value = 120,
            .bound = 120,
            .unseeded_value = 120,
            .has_runner_up = true,
            .runner_up = {"band-scapular-squeeze", "one-arm-bag-row", "wall-angel"},
            .runner_up_value = 119}};
    Prescription row{
        .exercise = &exercise(catalog, "one-arm-bag-row"),
        .uses = {"bag", "chair"},
        .dose = sets_of(2, {8, 12}, 60),
        .ready_seconds = 30,
        .seconds = 292,
        .reasons = {reason(catalog, "cover-back", 30), reason(catalog, "one-row")}};
    row.dose.reserve = Range{2, 4};
    row.dose.load = "about 14 to 16 times";
    strength.exercises = {row, wall_angel(catalog), scapular_squeeze(catalog)};
    strength.exercises[1].reasons.push_back(reason(catalog, "posture-goal", 30));
    strength.exercises[2].reasons.push_back(reason(catalog, "posture-goal", 30));
    return {
        .request = {.goals = {"posture"}},
        .parts = {warmup_part_of(catalog), strength, stretch_part_of(catalog)},
        .total_seconds = 1300,
        .uses = {"bag", "chair", "doorway"},
        .muscles = {{"middle-trapezius-rhomboids", 2, 4}, {"rear-deltoids", 0, 2}},
        .frequency = "1 or 2 times a week",
        .frequency_sources = s04,
        .next =
            {.exercise = "one-arm-bag-row",
             .repetitions = 12,
             .kind = "load",
             .text = "one more book"},
        .advice = advice_for_all(catalog),
        .sources = all_sources(catalog)};
}

inline void adapt(Prescription& prescription)
{
    const CautionAnswer& answer = prescription.exercise->cautions.front();
    prescription.adaptations = {{.caution = answer.caution, .text = answer.text}};
}

inline RoutinePart heavy_part(const Catalog& catalog)
{
    RoutinePart strength{
        .part = Part::strength,
        .seconds = 871,
        .proof = {.possible = 1, .value = 60, .bound = 60, .unseeded_value = 60}};
    Prescription row{
        .exercise = &exercise(catalog, "bent-over-dumbbell-row"),
        .uses = {"dumbbells"},
        .dose = sets_of(2, {8, 10}, 120),
        .ready_seconds = 30,
        .seconds = 322,
        .reasons = {reason(catalog, "one-row")}};
    row.dose.reserve = Range{3, 5};
    row.dose.load = "about 13 to 15 times";
    row.dose.ramp = {{.repetitions = 8, .percent_of_load = 50, .rest_seconds = 60}};
    Prescription carry{
        .exercise = &exercise(catalog, "farmer-carry"),
        .uses = {"dumbbells"},
        .dose =
            {.sets = 2,
             .carry_seconds = 30,
             .rest_seconds = 60,
             .load = "a light weight",
             .sources = {"S01"}},
        .ready_seconds = 30,
        .seconds = 150,
        .reasons = {reason(catalog, "adapted", -25), reason(catalog, "support-and-grip", 25)}};
    adapt(carry);
    strength.exercises = {row, wall_angel(catalog), scapular_squeeze(catalog), carry};
    return strength;
}

/// Intermediate, strength, dumbbells, sore neck: narrowed, adapted, with a ramp set; 1,480 s.
inline Routine dumbbell_session(const Catalog& catalog)
{
    Routine routine{
        .request =
            {.goals = {"strength"},
             .level = Level::intermediate,
             .equipment = {"dumbbells"},
             .cautions = {"neck"}},
        .level = Level::intermediate,
        .opening = {neck_line.front()},
        .parts = {warmup_part_of(catalog), heavy_part(catalog), stretch_part_of(catalog)},
        .total_seconds = 1480,
        .uses = {"chair", "doorway", "dumbbells"},
        .muscles =
            {{"forearm-grip", 2, 0},
             {"lower-trapezius", 2, 0},
             {"middle-trapezius-rhomboids", 2, 4},
             {"rear-deltoids", 0, 2}},
        .narrowed =
            {{"bent-over-dumbbell-row",
              "repetitions_in_reserve",
              {2, 3},
              {3, 5},
              {"neck"},
              "3 to 5 instead of 2 to 3"},
             {"bent-over-dumbbell-row", "sets", {3, 3}, {2, 2}, {"neck"}, "2 instead of 3"}},
        .times_a_week_min = 2,
        .times_a_week_max = 3,
        .frequency = "2 or 3 times a week",
        .frequency_sources = s04,
        .next =
            {.exercise = "bent-over-dumbbell-row",
             .repetitions = 10,
             .kind = "load",
             .text = "1 to 2 kg more"},
        .advice = advice_for_all(catalog),
        .sources = all_sources(catalog)};
    for (Prescription* adapted : {&routine.parts[0].exercises[2], &routine.parts[2].exercises[2]}) {
        adapt(*adapted);
        adapted->reasons = {reason(catalog, "adapted", -25)};
    }
    routine.parts[0].proof = {.value = -25, .bound = -25, .unseeded_value = -25};
    routine.parts[2].proof = {.value = -7, .bound = -7, .unseeded_value = -7};
    return routine;
}

/// The move of that id; it must be there.
inline Prescription& move(Routine& routine, std::string_view id)
{
    Prescription* found = nullptr;
    for (RoutinePart& part : routine.parts) {
        for (Prescription& prescription : part.exercises) {
            if (prescription.exercise->id == id) {
                found = &prescription;
            }
        }
    }
    return *found;
}

/// Puts another exercise in the place of a move, and leaves all else as it stands.
inline void
replace(Routine& routine, std::string_view id, std::string_view other, const Catalog& catalog)
{
    move(routine, id).exercise = &exercise(catalog, other);
}

/// The checks that find something, each once, sorted: "C02 seconds".
inline std::string found(const Routine& routine, const Catalog& catalog)
{
    std::vector<std::string> checks;
    for (const Violation& violation : audit(routine, catalog)) {
        checks.push_back(violation.check);
    }
    std::ranges::sort(checks);
    checks.erase(std::unique(checks.begin(), checks.end()), checks.end());
    std::string text;
    for (const std::string& check : checks) {
        text += text.empty() ? check : " " + check;
    }
    return text;
}

} // namespace upperback::small
