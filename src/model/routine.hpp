// The answer: one whole session with its doses, reasons and proof. It points at exercises of the
// catalogue, so it never outlives the Catalog that it was made from.
#pragma once

#include "model/catalog.hpp"
#include "model/request.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

struct Tempo {
    int up_seconds = 2;
    int pause_seconds = 0;
    int down_seconds = 2;
};

/// A lighter set before the first full one.
struct RampSet {
    int repetitions = 0;
    int percent_of_load = 0;
    int rest_seconds = 0;
};

/// How much. Only repetitions and the reserve are ranges.
struct Dose {
    int sets = 1;
    std::optional<Range> repetitions{};
    std::optional<int> hold_seconds{};
    std::optional<int> carry_seconds{};
    int rest_seconds = 0;
    std::optional<Tempo> tempo{};
    std::optional<Range> reserve{}; ///< repetitions in reserve
    std::string load{};             ///< in words; empty where nothing is loaded
    std::vector<RampSet> ramp{};
    Mark mark = Mark::ours;
    std::vector<std::string_view> sources{}; ///< sorted
};

/// A rule that speaks for an exercise. Points are empty for a rule that requires it.
struct Reason {
    const Rule* rule = nullptr;
    std::optional<int> points{};
};

/// The best other set of a part under one condition, against the chosen one: which moves come in,
/// which go, and how many points it has less. No points: no set meets the condition.
struct Rival {
    std::vector<std::string_view> in{};  ///< sorted
    std::vector<std::string_view> out{}; ///< sorted
    std::optional<int> points_less{};
};

/// The next form of a move that is open to this request, or what to do instead.
struct NextForm {
    const Exercise* exercise = nullptr; ///< null: only the text
    std::string text{};                 ///< its name, or what to do; may be empty
};

/// What a caution changes about a move.
struct Adaptation {
    std::string_view caution{};
    std::string_view text{};
    Words sources{};
};

/// An exercise with its dose.
struct Prescription {
    const Exercise* exercise = nullptr;
    std::vector<std::string_view> uses{}; ///< things, floor and wall left out; sorted
    Dose dose{};
    int ready_seconds = 0;
    int seconds = 0;                       ///< all of it, getting ready included
    std::vector<Adaptation> adaptations{}; ///< sorted by caution
    std::vector<Reason> reasons{};         ///< sorted by rule id
    std::optional<Rival> beats{};          ///< the best set without it, where that was asked for
    NextForm easier{};
    NextForm harder{};
};

/// What can be said of how a part was chosen: no other set of that size has a higher value.
struct Proof {
    std::uint64_t possible = 0; ///< sets of that size that the eligible allow
    int value = 0;              ///< without the seed's bonus
    int bound = 0;              ///< value + bonus: no set can have more
    int bonus = 0;              ///< what the seed added
    int unseeded_value = 0;     ///< the highest value without a seed
    bool has_runner_up = false;
    std::vector<std::string_view> runner_up{}; ///< ids, sorted
    int runner_up_value = 0;                   ///< with its bonus, to be compared with `bound`
};

struct RoutinePart {
    Part part = Part::warmup;
    int seconds = 0;
    std::vector<Prescription> exercises{}; ///< in the order of doing
    Proof proof{};
};

/// What a caution, the age or the goal relief changed about a dose.
struct Narrowed {
    std::string_view exercise{};
    std::string_view what{}; ///< as the keys of a dose in JSON
    Range from{};
    Range to{};
    std::vector<std::string_view> because{}; ///< ids of `narrow`, sorted
    std::string text{};
};

struct MuscleSets {
    std::string_view muscle{};
    int direct_sets = 0;
    int indirect_sets = 0;
};

/// When to take the next step with a move, and what it is.
struct NextStep {
    std::string_view exercise{};
    int repetitions = 0; ///< in every set; 0: the whole time of the hold or carry
    int sessions = 2;
    int pain_at_most = 3;
    std::string_view kind{}; ///< rung | load
    std::string_view to{};   ///< the id of the rung; empty for load
    std::string step{};      ///< the step in few words, for where the condition is known
    std::string text{};      ///< condition and step
};

/// What a week of a plan is for.
enum class WeekKind { start, build, deload, keep };

namespace spelling {
inline constexpr std::array week_kinds{
    Spelling<WeekKind>{WeekKind::start, "start"},
    Spelling<WeekKind>{WeekKind::build, "build"},
    Spelling<WeekKind>{WeekKind::deload, "deload"},
    Spelling<WeekKind>{WeekKind::keep, "keep"},
};
} // namespace spelling

constexpr const auto& spellings(WeekKind)
{
    return spelling::week_kinds;
}

/// Where a session stands in a plan. Its doses are those of its week.
struct PlanPlace {
    int week = 1;
    int session = 1; ///< of the week
    WeekKind kind = WeekKind::build;
};

struct Routine {
    Request request{};
    Level level = Level::beginner;   ///< after age and cautions
    std::optional<PlanPlace> plan{}; ///< null: a session by itself
    std::vector<std::string_view> opening{};
    std::vector<RoutinePart> parts{}; ///< warmup, strength, stretch
    int total_seconds = 0;
    std::vector<std::string_view> uses{}; ///< sorted
    std::vector<MuscleSets> muscles{};    ///< of the strength part, sorted by id
    std::vector<Narrowed> narrowed{};     ///< sorted by exercise, then what
    std::vector<std::string> notes{};
    int times_a_week_min = 1;
    int times_a_week_max = 2;
    int gap_hours = 48;
    std::string frequency{}; ///< in words
    Words frequency_sources{};
    NextStep next{};
    std::vector<const AdviceLine*> advice{}; ///< in the order of the stop box
    std::vector<const Source*> sources{};    ///< of all that the session rests on, sorted by id
    std::string command{};                   ///< makes this session again, shell-quoted
    bool short_stretches = false;            ///< each stretch once only, to fit the minutes
};

/// One change to a request.
struct Change {
    enum class What {
        more_minutes,
        add_item,
        lift_limit,
        drop_without,
        drop_with,
        undo_drop,
        drop_moves,
        drop_stretches
    };
    What what = What::add_item;
    std::string_view word{}; ///< the item, the limit, or the word of --without, --with or --drop
    int minutes = 0;         ///< more_minutes: the least that are enough

    friend bool operator==(const Change&, const Change&) = default;
};

/// Changes that make the request possible together, and none of them alone.
struct Repair {
    std::vector<Change> changes{};
    std::string command{}; ///< asks the changed request, shell-quoted
};

/// Why exercises are not open to a request: `count` of them for one reason; 0 where the one move
/// that the shortfall names is meant.
struct Hindrance {
    std::string_view reason{}; ///< level, equipment, caution, forbid, without, drop
    std::string_view word{};   ///< the item, caution, rule or word behind it
    int count = 0;
    bool health = false; ///< a health caution: named, never offered
};

/// No session is possible, and what is missing.
struct Shortfall {
    Part part = Part::strength;
    std::string text{};                      ///< what cannot be met, in one sentence
    std::vector<const Rule*> requirements{}; ///< that fail together; empty: places or minutes
    std::vector<Hindrance> hindrances{};     ///< most common first
    std::vector<Repair> repairs{};           ///< all smallest, each verified by solving with it
    bool see_a_doctor = false;               ///< only health cautions stand in the way
};

} // namespace upperback
