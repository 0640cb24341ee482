// A small catalogue and two sessions with nothing wrong in them, to be broken by one thing at a
// time.
#pragma once

#include "auditing/audit.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace upperback::small {

template <std::size_t count>
using Texts = std::array<std::string_view, count>;

inline constexpr Texts<1> guide{"guide"};
inline constexpr Texts<1> ours{"ours"};
inline constexpr Texts<1> s01{"S01"};
inline constexpr Texts<1> s04{"S04"};

inline constexpr Texts<1> on_floor{"floor"};
inline constexpr Texts<1> at_wall{"wall"};
inline constexpr Texts<1> on_chair{"chair"};
inline constexpr Texts<1> in_doorway{"doorway"};
inline constexpr Texts<2> bag_and_chair{"chair", "bag"};
inline constexpr Texts<1> with_dumbbells{"dumbbells"};
inline constexpr Texts<1> with_barbell{"barbell"};
inline constexpr Texts<1> with_band{"band"};
inline constexpr Texts<1> with_towel{"towel"};
inline constexpr Texts<2> gym_things{"barbell", "dumbbells"};
inline constexpr std::array desk_positions{Position::standing, Position::seated};
inline constexpr std::array floor_positions{
    Position::all_fours, Position::kneeling, Position::prone, Position::supine};

inline constexpr std::array<Words, 1> floor_way{Words{on_floor}};
inline constexpr std::array<Words, 1> wall_way{Words{at_wall}};
inline constexpr std::array<Words, 1> chair_way{Words{on_chair}};
inline constexpr std::array<Words, 1> doorway_way{Words{in_doorway}};
inline constexpr std::array<Words, 1> bag_way{Words{bag_and_chair}};
inline constexpr std::array<Words, 1> dumbbells_way{Words{with_dumbbells}};
inline constexpr std::array<Words, 1> barbell_way{Words{with_barbell}};
inline constexpr std::array<Words, 1> band_way{Words{with_band}};

inline constexpr Texts<1> middle{"middle-trapezius-rhomboids"};
inline constexpr Texts<2> middle_and_lower{"lower-trapezius", "middle-trapezius-rhomboids"};
inline constexpr Texts<1> rear{"rear-deltoids"};
inline constexpr Texts<1> grip_muscles{"forearm-grip"};

inline constexpr std::array neck_small{
    CautionAnswer{.caution = "neck", .verdict = Verdict::adapt, .text = "Keep it small."}};
inline constexpr std::array neck_no_hand{
    CautionAnswer{.caution = "neck", .verdict = Verdict::adapt, .text = "Without the hand."}};
inline constexpr std::array neck_light{
    CautionAnswer{.caution = "neck", .verdict = Verdict::adapt, .text = "With a light weight."}};
inline constexpr std::array neck_avoid{
    CautionAnswer{.caution = "neck", .verdict = Verdict::avoid, .text = "The head tips back."}};
inline constexpr std::array knee_pad{CautionAnswer{
    .caution = "knee",
    .verdict = Verdict::adapt,
    .text = "Kneel on a folded towel.",
    .needs = with_towel}};

constexpr OwnDose own_repetitions(int count)
{
    return {.sets = Choice{1, 1, 1}, .repetitions = Range{count, count}, .sources = guide};
}

constexpr Exercise warmup(
    std::string_view id,
    std::string_view area,
    std::string_view pattern,
    std::span<const Words> needs,
    Position position,
    Sides sides,
    int repetitions
)
{
    return {
        .id = id,
        .part = Part::warmup,
        .area = area,
        .pattern = pattern,
        .dose = "warmup",
        .needs = needs,
        .position = position,
        .sides = sides,
        .own = own_repetitions(repetitions),
        .sources = guide};
}

constexpr Exercise stretch(
    std::string_view id,
    std::string_view area,
    std::span<const Words> needs,
    Position position,
    Sides sides,
    Words primary
)
{
    return {
        .id = id,
        .part = Part::stretch,
        .area = area,
        .pattern = id,
        .dose = "stretch",
        .measure = Measure::hold,
        .needs = needs,
        .position = position,
        .sides = sides,
        .primary = primary,
        .sources = guide};
}

constexpr Exercise bent_over(std::string_view id, Level level, std::span<const Words> needs)
{
    return {
        .id = id,
        .kind = Kind::row,
        .pattern = "horizontal-row",
        .dose = "row",
        .level = level,
        .needs = needs,
        .unsupported = true,
        .load = "weight",
        .primary = middle_and_lower,
        .secondary = rear,
        .sources = guide};
}

constexpr Exercise squeeze(
    std::string_view id,
    std::span<const Words> needs,
    std::string_view easier,
    std::string_view harder
)
{
    return {
        .id = id,
        .kind = Kind::posture,
        .pattern = "scapular-retraction",
        .dose = "posture",
        .measure = Measure::held_repetitions,
        .needs = needs,
        .position = Position::seated,
        .secondary = middle,
        .easier = {.id = easier},
        .harder = {.id = harder},
        .sources = guide};
}

constexpr Exercise with_answers(Exercise exercise, std::span<const CautionAnswer> answers)
{
    exercise.cautions = answers;
    return exercise;
}

/// In the byte order of ids.
inline constexpr std::array exercises{
    squeeze("band-scapular-squeeze", band_way, "scapular-squeeze", ""),
    bent_over("bent-over-barbell-row", Level::intermediate, barbell_way),
    bent_over("bent-over-dumbbell-row", Level::beginner, dumbbells_way),
    with_answers(
        warmup(
            "cat-cow", "thoracic", "spine-wave", floor_way, Position::all_fours, Sides::together, 8
        ),
        knee_pad
    ),
    warmup("chair-rotation", "thoracic", "rotation", chair_way, Position::seated, Sides::each, 5),
    stretch("doorway-stretch", "chest", doorway_way, Position::standing, Sides::together, {}),
    with_answers(
        Exercise{
            .id = "farmer-carry",
            .kind = Kind::grip,
            .pattern = "carry",
            .dose = "grip",
            .measure = Measure::carry,
            .needs = dumbbells_way,
            .load = "carry",
            .primary = grip_muscles,
            .sources = guide},
        neck_light
    ),
    with_answers(
        warmup("half-neck-circle", "neck", "neck", floor_way, Position::standing, Sides::each, 4),
        neck_small
    ),
    Exercise{
        .id = "march",
        .part = Part::warmup,
        .pattern = "march",
        .dose = "warmup",
        .measure = Measure::carry,
        .needs = floor_way,
        .sources = guide},
    with_answers(
        warmup("neck-roll", "neck", "neck", floor_way, Position::standing, Sides::each, 4),
        neck_avoid
    ),
    Exercise{
        .id = "one-arm-bag-row",
        .kind = Kind::row,
        .pattern = "horizontal-row",
        .dose = "row",
        .needs = bag_way,
        .sides = Sides::each,
        .load = "weight",
        .primary = middle,
        .secondary = rear,
        .sources = guide},
    stretch(
        "rhomboid-stretch", "upper-back", floor_way, Position::standing, Sides::together, middle
    ),
    squeeze("scapular-squeeze", chair_way, "", "band-scapular-squeeze"),
    warmup(
        "seated-thoracic-extension",
        "thoracic",
        "extension",
        chair_way,
        Position::seated,
        Sides::together,
        8
    ),
    warmup(
        "shoulder-roll", "shoulders", "shoulder-roll", floor_way, Position::standing, Sides::each, 5
    ),
    with_answers(
        stretch("upper-trapezius-stretch", "neck", chair_way, Position::seated, Sides::each, {}),
        neck_no_hand
    ),
    Exercise{
        .id = "wall-angel",
        .kind = Kind::posture,
        .pattern = "wall-slide",
        .dose = "posture",
        .needs = wall_way,
        .secondary = middle,
        .sources = guide},
};

inline constexpr std::array goals{
    Goal{.id = "endurance", .dose = "endurance"},
    Goal{.id = "general", .dose = "general"},
    Goal{.id = "muscle", .dose = "muscle"},
    Goal{.id = "posture", .dose = "general"},
    Goal{.id = "relief", .dose = "general"},
    Goal{.id = "strength", .dose = "strength"},
};

inline constexpr std::array equipment{
    Item{.id = "bag", .household = true},
    Item{.id = "band"},
    Item{.id = "barbell"},
    Item{.id = "chair", .household = true},
    Item{.id = "desk", .items = on_chair, .positions = desk_positions},
    Item{.id = "doorway", .household = true},
    Item{.id = "dumbbells"},
    Item{.id = "floor", .always = true},
    Item{.id = "gym", .items = gym_things},
    Item{.id = "towel", .household = true},
    Item{.id = "wall", .always = true},
};

inline constexpr Texts<1> agreed{"Start only when a doctor has agreed."};
inline constexpr Texts<1> midwife{"Start only when your midwife or doctor has agreed."};
inline constexpr Texts<1> neck_line{"New numbness: see a doctor first."};

inline constexpr std::array cautions{
    Caution{.id = "floor", .positions = floor_positions},
    Caution{.id = "high-blood-pressure", .opening = agreed},
    Caution{.id = "knee"},
    Caution{.id = "lower-back"},
    Caution{.id = "neck", .opening = neck_line},
    Caution{.id = "osteoporosis", .opening = agreed},
    Caution{
        .id = "pregnancy",
        .level_at_most = Level::intermediate,
        .opening = midwife,
        .opening_instead_of = agreed},
    Caution{.id = "shoulder"},
};

inline constexpr std::array strength_part{Part::strength};
inline constexpr std::array warmup_part{Part::warmup};
inline constexpr std::array stretch_part{Part::stretch};
inline constexpr std::array row_kind{Kind::row};
inline constexpr std::array posture_kind{Kind::posture};
inline constexpr std::array grip_kind{Kind::grip};
inline constexpr Texts<1> chest_area{"chest"};
inline constexpr Texts<1> march_pattern{"march"};
inline constexpr Texts<1> neck_roll_id{"neck-roll"};
inline constexpr Texts<1> posture_goal{"posture"};
inline constexpr Texts<1> has_band{"band"};
inline constexpr Texts<1> trained_word{"trained"};
inline constexpr Texts<2> covered{"middle-trapezius-rhomboids", "rear-deltoids"};

/// In the byte order of ids.
inline constexpr std::array rules{
    Rule{
        .id = "adapted",
        .verb = Verb::prefer,
        .match = {.adapted = true},
        .points = -25,
        .sources = ours},
    Rule{
        .id = "age-65-full-circles",
        .verb = Verb::forbid,
        .when = {.age = NumberCondition{.at_least = 65}},
        .match = {.id = neck_roll_id},
        .sources = ours},
    Rule{
        .id = "band-named",
        .verb = Verb::prefer,
        .when = {.has = has_band},
        .match = {.needs = has_band},
        .points = 20,
        .sources = ours},
    Rule{
        .id = "chest-stretch",
        .verb = Verb::require,
        .match = {.part = stretch_part, .area = chest_area},
        .at_least = 1,
        .sources = guide},
    Rule{
        .id = "cover-back",
        .verb = Verb::cover,
        .match = {.part = strength_part},
        .points = 5,
        .muscles = covered,
        .sources = ours},
    Rule{
        .id = "cover-stretches",
        .verb = Verb::cover,
        .match = {.part = stretch_part},
        .points = 3,
        .muscles = trained_word,
        .sources = ours},
    Rule{
        .id = "one-of-a-pattern",
        .verb = Verb::require,
        .match = {.part = warmup_part},
        .each_pattern = true,
        .at_most = 1,
        .sources = ours},
    Rule{
        .id = "one-posture-move",
        .verb = Verb::require,
        .match = {.part = strength_part, .kind = posture_kind, .trains = middle},
        .at_least = 1,
        .sources = guide},
    Rule{
        .id = "one-row",
        .verb = Verb::require,
        .match = {.part = strength_part, .kind = row_kind, .muscle = middle},
        .at_least = 1,
        .sources = guide},
    Rule{
        .id = "posture-goal",
        .verb = Verb::prefer,
        .when = {.goal = posture_goal},
        .match = {.part = strength_part, .kind = posture_kind},
        .points = 30,
        .sources = ours},
    Rule{
        .id = "pulse-raiser",
        .verb = Verb::require,
        .match = {.part = warmup_part, .pattern = march_pattern},
        .at_least = 1,
        .at_most = 1,
        .sources = guide},
    Rule{
        .id = "support-and-grip",
        .verb = Verb::prefer,
        .when = {.moves = NumberCondition{.at_least = 4}},
        .match = {.part = strength_part, .kind = grip_kind},
        .points = 25,
        .sources = guide},
};

inline constexpr DoseRow posture_cell(Level level, std::string_view column, int least_sets)
{
    return {
        .level = level,
        .column = column,
        .dose_class = "posture",
        .sets = {least_sets, 2, 3},
        .repetitions = Range{8, 12},
        .hold_seconds = Choice{3, 3, 6},
        .rest_held_seconds = Choice{30, 30, 60},
        .rest_moving_seconds = Choice{30, 45, 60},
        .sources = s01};
}

inline constexpr std::array dose_rows{
    posture_cell(Level::beginner, "general", 1),
    DoseRow{
        .level = Level::beginner,
        .column = "general",
        .dose_class = "row",
        .sets = {1, 2, 3},
        .repetitions = Range{8, 12},
        .rest_seconds = Choice{60, 60, 120},
        .reserve = Range{2, 4},
        .percent = Range{60, 70},
        .sources = s01},
    posture_cell(Level::intermediate, "strength", 2),
    DoseRow{
        .level = Level::intermediate,
        .column = "strength",
        .dose_class = "row",
        .sets = {2, 3, 3},
        .repetitions = Range{8, 10},
        .rest_seconds = Choice{120, 120, 180},
        .reserve = Range{1, 3},
        .percent = Range{70, 80},
        .sources = s01},
};

inline constexpr std::array narrowings{
    Narrowing{
        .id = "age-65",
        .repetitions = Range{10, 15},
        .reserve = Range{2, 4},
        .sets_at_most = 3,
        .stretch_hold_seconds = Range{30, 60},
        .because = "from 65 on",
        .sources = s01},
    Narrowing{
        .id = "high-blood-pressure",
        .repetitions = Range{12, 15},
        .reserve = Range{3, 5},
        .rest_seconds_at_least = 60,
        .effortful_hold_seconds_at_most = 10,
        .because = "high blood pressure",
        .sources = s01},
    Narrowing{
        .id = "neck",
        .reserve = Range{3, 5},
        .sets_at_most = 2,
        .light_carry = true,
        .because = "neck",
        .sources = s01},
    Narrowing{
        .id = "osteoporosis",
        .repetitions = Range{8, 12},
        .reserve = Range{2, 4},
        .because = "osteoporosis",
        .sources = s01},
    Narrowing{
        .id = "relief",
        .reserve = Range{3, 5},
        .sets_at_most = 2,
        .because = "relief",
        .sources = s01},
};

inline constexpr std::array floor_exceptions{FloorException{
    .exercise = "bent-over-barbell-row",
    .level = Level::advanced,
    .column = "strength",
    .repetitions = {6, 8}}};

inline constexpr std::array ramp{
    RampRow{.items = gym_things, .repetitions = 8, .percent_of_load = 50, .rest_seconds = 60},
    RampRow{.items = with_barbell, .repetitions = 5, .percent_of_load = 75, .rest_seconds = 90},
};

inline constexpr std::array counts{
    Counts{.id = "advanced", .moves = 5},
    Counts{.id = "beginner", .moves = 3},
    Counts{.id = "intermediate", .moves = 4},
    Counts{.id = "relief", .moves = 3},
};

inline constexpr std::array frequencies{
    Frequency{.id = "beginner", .min = 1, .max = 2, .words = "1 or 2 times a week", .sources = s04},
    Frequency{
        .id = "intermediate",
        .min = 2,
        .max = 3,
        .words = "2 or 3 times a week",
        .words_two = "2 times a week",
        .sources = s04},
};

inline constexpr std::array load{
    LoadWords{.id = "carry", .words = {"a quarter", "a third", "a half"}},
    LoadWords{.id = "light-carry", .words = {"a light weight", "a light weight", "a light weight"}},
    LoadWords{.id = "weight", .words = {"about {times} times", "about {times} times", ""}},
};

inline constexpr std::array gain{0, 4, 6, 7, 8, 8};
inline constexpr Texts<3> areas{"shoulders", "neck", "thoracic"};
inline constexpr Texts<4> patterns{"horizontal-row", "wall-slide", "scapular-retraction", "carry"};

inline constexpr std::array advice{
    AdviceLine{.id = "stop", .sources = ours},
    AdviceLine{.id = "blood-pressure", .caution = "high-blood-pressure", .sources = ours},
    AdviceLine{.id = "general-information", .sources = ours},
};

inline constexpr std::array sources{
    Source{.id = "S01"}, Source{.id = "S04"}, Source{.id = "guide"}, Source{.id = "ours"}};

inline Catalog catalog()
{
    return {
        .goals = goals,
        .equipment = equipment,
        .cautions = cautions,
        .sources = sources,
        .exercises = exercises,
        .rules = rules,
        .doses =
            {.rows = dose_rows,
             .stretch =
                 {.hold_seconds = {15, 30, 30},
                  .repetitions = {2, 2, 4},
                  .total_seconds_at_least = 60},
             .stretch_from_65 =
                 {.hold_seconds = {30, 30, 60},
                  .repetitions = {1, 2, 4},
                  .total_seconds_at_least = 60},
             .short_stretch =
                 {.hold_seconds = {30, 30, 30},
                  .repetitions = {1, 1, 1},
                  .total_seconds_at_least = 30},
             .grip =
                 {.dose_class = "grip",
                  .sets = {2, 2, 3},
                  .carry_seconds = Choice{20, 30, 30},
                  .rest_seconds = Choice{60, 60, 90},
                  .sources = s01},
             .narrowings = narrowings,
             .floors = {.exceptions = floor_exceptions},
             .ramp = ramp,
             .time = {.fill_pattern = "march"},
             .counts = counts,
             .limits =
                 {Limits{.limit_a_week = 12, .limit_a_session = 10},
                  Limits{.limit_a_week = 16, .limit_a_session = 10},
                  Limits{.limit_a_week = 20, .limit_a_session = 10}},
             .frequencies = frequencies,
             .load = load},
        .selection = {.gain = gain, .spread = 12, .areas = areas, .strength_patterns = patterns},
        .advice = advice};
}

} // namespace upperback::small
