// What a caution forbids whatever the catalogue says of a move: C23 to C28, written out.
#include "auditing/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr std::string_view weight = "weight";

template <class Words>
bool is_one_of(std::string_view word, const Words& words)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_unsupported_row(const Exercise& exercise)
{
    return exercise.unsupported && exercise.kind == Kind::row;
}

bool is_adapted_for(const AuditedMove& move, std::string_view caution)
{
    return std::ranges::any_of(move.answers, [&](const CautionAnswer* answer) {
        return answer->caution == caution && answer->verdict == Verdict::adapt;
    });
}

bool strains_the_lower_back(const AuditedMove& move)
{
    constexpr std::array<std::string_view, 2> moves{"high-barbell-row", "renegade-row"};
    const Exercise& exercise = *move.exercise;
    return is_unsupported_row(exercise) || is_one_of(exercise.id, moves) ||
           exercise.pattern == "back-extension" ||
           (exercise.pattern == "hinge" && exercise.load == weight);
}

// A pull from above may begin lower, where its entry says so.
bool strains_the_shoulder(const AuditedMove& move)
{
    constexpr std::array<std::string_view, 5> moves{
        "high-barbell-row", "prone-y", "renegade-row", "scapular-pull-up", "upright-row"};
    const Exercise& exercise = *move.exercise;
    return is_one_of(exercise.id, moves) || exercise.pattern == "hang" ||
           (exercise.pattern == "vertical-pull" && !is_adapted_for(move, "shoulder"));
}

// Who kneels has been told of a pad, or of another way.
bool strains_the_knee(const AuditedMove& move)
{
    const Exercise& exercise = *move.exercise;
    const bool kneels =
        exercise.position == Position::kneeling || exercise.position == Position::all_fours;
    return exercise.pattern == "childs-pose" || (kneels && !is_adapted_for(move, "knee"));
}

bool strains_thin_bones(const AuditedMove& move)
{
    constexpr std::array<std::string_view, 3> moves{"knee-to-chest", "neck-roll", "renegade-row"};
    constexpr std::array<std::string_view, 5> only_adapted{
        "butterfly-stretch", "cat-cow", "chair-rotation", "childs-pose", "rhomboid-stretch"};
    const Exercise& exercise = *move.exercise;
    return is_unsupported_row(exercise) || is_one_of(exercise.id, moves) ||
           (is_one_of(exercise.id, only_adapted) && !is_adapted_for(move, "osteoporosis"));
}

bool raises_the_pressure(const AuditedMove& move)
{
    const Exercise& exercise = *move.exercise;
    const bool with_barbell =
        move.way != nullptr && is_one_of(std::string_view{"barbell"}, *move.way);
    return exercise.pattern == "hang" || exercise.id == "renegade-row" ||
           (with_barbell && exercise.kind == Kind::row);
}

bool lies_down(const AuditedMove& move)
{
    const Position position = move.exercise->position;
    return position == Position::supine || position == Position::prone ||
           position == Position::plank;
}

struct CautionLaw {
    std::string_view check{};
    std::string_view caution{};
    bool (*breaks)(const AuditedMove&) = nullptr;
    std::string_view expected{};
};

constexpr std::array laws{
    CautionLaw{
        "C23",
        "lower-back",
        strains_the_lower_back,
        "no unsupported, high or renegade row, no weighted hinge, no back extension"},
    CautionLaw{
        "C24",
        "shoulder",
        strains_the_shoulder,
        "nothing loaded above the shoulder, no upright, high or renegade row"},
    CautionLaw{"C25", "knee", strains_the_knee, "no child's pose, nothing kneeling without a pad"},
    CautionLaw{
        "C26",
        "osteoporosis",
        strains_thin_bones,
        "no rounding, full circle, unsupported or renegade row"},
    CautionLaw{
        "C27", "high-blood-pressure", raises_the_pressure, "no hang, renegade or barbell row"},
    CautionLaw{"C28", "pregnancy", lies_down, "nothing supine, prone or in a plank"},
};

} // namespace

void check_caution_laws(const AuditedSession& session, const AuditedMove& move, Findings& findings)
{
    for (const CautionLaw& law : laws) {
        if (has_caution(session, law.caution) && law.breaks(move)) {
            findings.push_back(
                {.check = std::string{law.check},
                 .place = place_of(move),
                 .text = fmt::format(
                     "{} with {}; expected {}", move.exercise->id, law.caution, law.expected
                 )}
            );
        }
    }
}

} // namespace upperback
