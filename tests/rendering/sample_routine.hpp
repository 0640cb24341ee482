// A session for an office worker, and the catalogue of five rows that it is made from.
#pragma once

#include "model/routine.hpp"

#include <array>
#include <string_view>

namespace upperback::sample {

using Text = std::string_view;

inline constexpr std::array goals{
    Goal{.id = "posture", .name = "Posture", .explanation = "strength and ease for sitting"},
    Goal{.id = "relief", .name = "Relief", .explanation = "gentle strengthening"},
    Goal{.id = "stretch", .instead = "every session ends with stretches"},
};

inline constexpr std::array levels{
    LevelRow{.level = Level::beginner, .explanation = "less than 6 months (default)"},
    LevelRow{.level = Level::advanced, .explanation = "more than 2 years"},
};

inline constexpr std::array muscles{
    Muscle{.id = "chest", .name = "chest", .explanation = "front of the rib cage"},
    Muscle{
        .id = "middle-trapezius-rhomboids",
        .name = "middle trapezius and rhomboids",
        .explanation = "between the shoulder blades",
        .target = true,
    },
    Muscle{.id = "rear-deltoids", .name = "rear deltoids", .explanation = "back of the shoulders"},
};

inline constexpr std::array<Text, 2> kit_items{"band", "chair"};
inline constexpr std::array kit_positions{Position::standing, Position::seated};

inline constexpr std::array equipment{
    Item{.id = "bag", .name = "bag", .need = "a bag with books in it", .household = true},
    Item{.id = "band", .name = "band", .need = "an elastic band"},
    Item{.id = "chair", .name = "chair", .need = "a chair without wheels", .household = true},
    Item{
        .id = "desk",
        .name = "desk",
        .need = "a desk",
        .items = kit_items,
        .positions = kit_positions,
    },
    Item{.id = "doorway", .name = "doorway", .need = "a doorway", .household = true},
    Item{.id = "dumbbells", .name = "dumbbells", .need = "dumbbells"},
    Item{.id = "floor", .name = "floor", .need = "the floor", .always = true},
};

inline constexpr std::array lying{Position::prone, Position::supine};
inline constexpr std::array<Text, 1> neck_opening{"New numbness: see a doctor first."};
inline constexpr std::array<Text, 1> study{"S23"};

inline constexpr std::array cautions{
    Caution{
        .id = "floor", .name = "no floor", .explanation = "cannot get down", .positions = lying},
    Caution{
        .id = "neck",
        .name = "neck",
        .explanation = "a sore or stiff neck",
        .opening = neck_opening,
    },
    Caution{
        .id = "noise", .name = "quiet", .explanation = "nothing that thumps", .practical = true},
    Caution{.id = "wrist", .name = "wrist", .explanation = "a sore wrist or hand"},
};

inline constexpr std::array patterns{
    Pattern{.id = "horizontal-row", .name = "rows", .part = Part::strength},
};

inline constexpr std::array sources{
    Source{
        .id = "S01",
        .title = "Progression Models",
        .authors = "ACSM",
        .year = 2009,
        .where = "doi:10.1249/MSS.1",
    },
    Source{.id = "S23", .title = "A page", .where = "https://example.org/a_b"},
};

inline constexpr std::array advice{
    AdviceLine{.id = "stop", .text = "STOP if pain is sharp, grows, or spreads down an arm."},
    AdviceLine{.id = "neck-stop", .text = "STOP AND CALL a doctor.", .caution = "neck"},
    AdviceLine{.id = "general", .text = "General information."},
};

inline constexpr std::array rules{
    Rule{.id = "one-row", .verb = Verb::require, .because = "Rows work the whole range."},
    Rule{.id = "posture-goal", .points = 30, .because = "You asked for posture."},
    Rule{.id = "spread", .verb = Verb::cover, .points = 10, .because = "Many muscles."},
    Rule{.id = "too-much", .verb = Verb::forbid, .because = "Not here."},
};

inline constexpr std::array narrowings{
    Narrowing{.id = "neck", .reserve = Range{3, 5}, .sets_at_most = 2, .light_carry = true},
};

inline constexpr std::array<Text, 1> floor_only{"floor"};
inline constexpr std::array<Text, 2> bag_and_chair{"chair", "bag"};
inline constexpr std::array<Text, 1> band_only{"band"};
inline constexpr std::array<Text, 1> doorway_only{"doorway"};
inline constexpr std::array<Words, 1> needs_floor{floor_only};
inline constexpr std::array<Words, 2> needs_bag{bag_and_chair, band_only};
inline constexpr std::array<Words, 1> needs_doorway{doorway_only};

inline constexpr std::array<Text, 1> row_muscles{"middle-trapezius-rhomboids"};
inline constexpr std::array<Text, 1> row_helpers{"rear-deltoids"};
inline constexpr std::array<Text, 1> chest_muscles{"chest"};
inline constexpr std::array<Text, 2> guide_and_study{"S23", "guide"};

inline constexpr std::array bag_row_cautions{
    CautionAnswer{
        .caution = "neck",
        .verdict = Verdict::adapt,
        .text = "Look at the floor.",
        .needs = floor_only,
        .sources = study,
    },
    CautionAnswer{.caution = "wrist", .verdict = Verdict::avoid, .text = "The grip is hard."},
};

inline constexpr std::array<Text, 2> march_steps{
    "Swing your arms.",
    "Breathe a little faster, but keep talking.",
};
inline constexpr std::array<Text, 2> roll_steps{
    "Up to your ears, back, down.",
    "Then the other way round.",
};
inline constexpr std::array<Text, 3> bag_row_steps{
    "Put one hand on the chair seat, back flat, knees soft.",
    "Let the bag hang from the other hand.",
    "Pull your elbow to your hip. Lower for two seconds.",
};
inline constexpr std::array<Text, 2> bag_row_mistakes{
    "turning your trunk",
    "lifting your shoulder to your ear",
};
inline constexpr std::array<Text, 3> squeeze_steps{
    "Sit tall, arms hanging, neck long.",
    "Draw your shoulder blades back and a little down.",
    "Hold for three seconds, breathe, let go slowly.",
};
inline constexpr std::array<Text, 1> squeeze_mistakes{"pushing your chin forward"};
inline constexpr std::array<Text, 2> doorway_steps{
    "Forearms on the frame, elbows below shoulder height, one foot forward.",
    "Lean until you feel your chest.",
};

inline constexpr std::array exercises{
    Exercise{
        .id = "doorway-stretch",
        .name = "Doorway stretch",
        .part = Part::stretch,
        .measure = Measure::hold,
        .needs = needs_doorway,
        .primary = chest_muscles,
        .steps = doorway_steps,
        .sources = study,
    },
    Exercise{
        .id = "march",
        .name = "March on the spot",
        .part = Part::warmup,
        .measure = Measure::carry,
        .needs = needs_floor,
        .steps = march_steps,
    },
    Exercise{
        .id = "one-arm-bag-row",
        .name = "One-arm bag row",
        .kind = Kind::row,
        .pattern = "horizontal-row",
        .measure = Measure::repetitions,
        .needs = needs_bag,
        .sides = Sides::each,
        .load = "weight",
        .primary = row_muscles,
        .secondary = row_helpers,
        .cautions = bag_row_cautions,
        .steps = bag_row_steps,
        .cue = "the muscle between shoulder blade and spine",
        .mistakes = bag_row_mistakes,
        .easier = {.text = "wall elbow press"},
        .harder = {.id = "scapular-squeeze"},
        .sources = guide_and_study,
    },
    Exercise{
        .id = "scapular-squeeze",
        .name = "Shoulder-blade squeeze",
        .kind = Kind::posture,
        .measure = Measure::held_repetitions,
        .needs = needs_floor,
        .position = Position::seated,
        .secondary = row_muscles,
        .steps = squeeze_steps,
        .cue = "the shoulder blades moving toward each other",
        .mistakes = squeeze_mistakes,
    },
    Exercise{
        .id = "shoulder-roll",
        .name = "Shoulder rolls",
        .part = Part::warmup,
        .measure = Measure::repetitions,
        .needs = needs_floor,
        .sides = Sides::each,
        .each = Each::way,
        .steps = roll_steps,
    },
};

inline constexpr Catalog catalog{
    .version = "1.0.0",
    .fingerprint = 0x0f3c21d07ab4e6f8,
    .goals = goals,
    .levels = levels,
    .muscles = muscles,
    .equipment = equipment,
    .cautions = cautions,
    .patterns = patterns,
    .sources = sources,
    .exercises = exercises,
    .rules = rules,
    .doses = {.narrowings = narrowings},
    .advice = advice,
};

inline Prescription march()
{
    return {
        .exercise = &exercises[1],
        .dose = {.carry_seconds = 120},
        .ready_seconds = 10,
        .seconds = 130};
}

inline Prescription shoulder_roll()
{
    return {.exercise = &exercises[4], .dose = {.repetitions = Range{5, 5}}, .seconds = 50};
}

inline Prescription bag_row()
{
    return {
        .exercise = &exercises[2],
        .uses = {"bag", "chair"},
        .dose =
            {
                .sets = 2,
                .repetitions = Range{8, 12},
                .rest_seconds = 60,
                .tempo = Tempo{},
                .reserve = Range{2, 4},
                .load = "about 2 to 4 kg (4 to 9 lb)",
                .sources = {"S01"},
            },
        .ready_seconds = 30,
        .seconds = 292,
        .reasons = {{.rule = rules.data()}, {.rule = &rules[1], .points = 30}},
        .easier = {.text = "wall elbow press"},
        .harder = {.text = "one-arm row with a dumbbell"},
    };
}

inline Prescription squeeze()
{
    return {
        .exercise = &exercises[3],
        .dose = {.sets = 2, .repetitions = Range{8, 12}, .hold_seconds = 3, .rest_seconds = 30},
        .ready_seconds = 30,
        .seconds = 228,
        .easier = {.text = "a shorter hold"},
    };
}

inline Prescription doorway_stretch()
{
    return {
        .exercise = exercises.data(),
        .uses = {"doorway"},
        .dose = {.repetitions = Range{2, 2}, .hold_seconds = 30},
        .ready_seconds = 10,
        .seconds = 75,
    };
}

/// What `upperback -g posture` could print.
inline Routine routine()
{
    return {
        .request = {.goals = {"posture"}},
        .parts =
            {
                {
                    .part = Part::warmup,
                    .seconds = 180,
                    .exercises = {march(), shoulder_roll()},
                },
                {
                    .part = Part::strength,
                    .seconds = 520,
                    .exercises = {bag_row(), squeeze()},
                    .proof =
                        {
                            .possible = 1204322,
                            .value = 240,
                            .bound = 240,
                            .unseeded_value = 240,
                            .has_runner_up = true,
                            .runner_up_value = 237,
                        },
                },
                {.part = Part::stretch, .seconds = 75, .exercises = {doorway_stretch()}},
            },
        .total_seconds = 775,
        .uses = {"bag", "chair", "doorway"},
        .muscles = {{.muscle = "middle-trapezius-rhomboids", .direct_sets = 2, .indirect_sets = 2}},
        .frequency = "1 or 2 times a week to begin with, then 2",
        .next =
            {.text = "When you do 12 in every set in two sessions running, with pain 0 to 3: one "
                     "more book in the bag, and back to 8. Until then the same."},
        .advice = {advice.data(), &advice[2]},
        .sources = {sources.data(), &sources[1]},
        .command = "upperback -g posture -l beginner",
    };
}

} // namespace upperback::sample
