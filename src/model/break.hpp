// A break: a pause at the desk without load, or the daily block of strengthening. Like a routine it
// points at exercises of the catalogue, so it never outlives the Catalog that it was made from.
#pragma once

#include "model/routine.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// What is asked for. `you.minutes` are those asked for, if any; `you` names no sizes of parts and
/// keeps nothing.
struct BreakRequest {
    Request you{};
    BreakKind kind = BreakKind::desk;
    int nth = 1; ///< which of the breaks of a day; always 1 for the daily block

    friend bool operator==(const BreakRequest&, const BreakRequest&) = default;
};

struct Break {
    BreakRequest request{};
    Level level = Level::beginner; ///< after age and cautions
    std::vector<std::string_view> opening{};
    std::vector<Prescription> exercises{}; ///< in the order of doing
    int total_seconds = 0;
    std::vector<std::string_view> uses{}; ///< sorted
    std::vector<Narrowed> narrowed{};     ///< sorted by exercise, then what
    std::vector<std::string> notes{};
    const BreakRow* row = nullptr;           ///< how often, in words and numbers
    std::optional<NextStep> next{};          ///< of the daily block
    std::vector<const AdviceLine*> advice{}; ///< the stop box in its short form
    std::vector<const Source*> sources{};    ///< of all that it rests on, sorted by id
    std::string command{};                   ///< makes this break again, shell-quoted
};

} // namespace upperback
