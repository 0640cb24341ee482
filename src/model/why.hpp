// Why a move is in a session, or why not. It points at the catalogue, like a Routine.
#pragma once

#include "model/routine.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// How a move stands to the session of a request.
enum class Standing {
    chosen,
    outscored,   ///< open, but another set of its part has more points
    crowded_out, ///< open, but no set with it meets the rules in the sizes and seconds there are
    refused      ///< by level, equipment, a caution, a rule or --without
};

/// The question, what the session has for that part, and the answer.
struct Why {
    const Exercise* exercise = nullptr;
    Request request{};
    std::string command{}; ///< asks the request, shell-quoted
    Standing standing = Standing::refused;
    RoutinePart part{};            ///< of the session, the one that the move belongs to
    std::vector<Reason> reasons{}; ///< rules that speak for and against it; none where refused
    std::optional<int> points{};   ///< by itself: what these give and the seed adds
    bool is_asked_for = false;     ///< --with names it
    std::optional<Rival> rival{};  ///< chosen: the best set without it; outscored: the best with it
    std::optional<Shortfall>
        not_so{}; ///< no session with it: what stands in the way, what would help
    std::vector<std::string_view> with_it{}; ///< its part of the best session with it, sorted ids
    std::string command_with_it{};           ///< makes that session; empty: there is none
};

} // namespace upperback
