// A row of rules.yaml: a verb, what it matches, when it holds, and why.
#pragma once

#include "model/exercise.hpp"

#include <optional>
#include <string_view>

namespace upperback {

/// A question about one exercise: every key that is there must hold, and a key holds if any of
/// its words does.
struct Match {
    Words id{};
    std::span<const Part> part{};
    std::span<const Kind> kind{};
    Words area{};
    Words pattern{};
    std::span<const Position> position{};
    std::span<const Level> level{};
    Words muscle{}; ///< a primary muscle
    Words trains{}; ///< a primary or secondary muscle
    Words needs{};  ///< an item of the way it will be done
    std::span<const Sides> sides{};
    std::optional<bool> adapted{};     ///< a caution of this request changes it
    std::optional<bool> again{};       ///< another session of the week has it (request)
    std::optional<bool> stale{};       ///< the weeks before had it (request)
    std::optional<bool> unsupported{}; ///< bent over with nothing that carries the trunk
};

/// A number is asked for by its limits; a number that is not known never holds.
struct NumberCondition {
    std::optional<int> at_least{};
    std::optional<int> at_most{};
};

/// What must hold of the request for the rule to count. Every key must; empty keys always do.
struct When {
    Words goal{};
    Words caution{};
    Words has{};
    std::span<const Level> level{};
    std::optional<NumberCondition> age{};
    std::optional<NumberCondition> minutes{};
    std::optional<NumberCondition> moves{}; ///< how many strengthening moves the session has
    std::span<const BreakKind> pause{};     ///< the break that is asked for
};

enum class Verb { require, forbid, prefer, cover };

inline constexpr std::string_view trained = "trained";

struct Rule {
    std::string_view id{};
    Verb verb = Verb::prefer;
    When when{};
    Match match{};
    bool each_pattern = false;     ///< require: at_most holds for every single pattern
    std::optional<int> at_least{}; ///< require
    std::optional<int> at_most{};  ///< require
    int points = 0;                ///< prefer and cover
    Words muscles{};               ///< cover: muscles, or the one word `trained`
    std::string_view because{};
    Words sources{};
};

} // namespace upperback
