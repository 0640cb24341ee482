// What tests of planning ask of the built-in catalogue.
#pragma once

#include "embedded/built_in_catalog.hpp"
#include "planning/make_routine.hpp"
#include "planning/strength_sets.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <string_view>
#include <variant>
#include <vector>

namespace upperback::built_in {

inline const Exercise& exercise(std::string_view id)
{
    const auto exercises = built_in_catalog().exercises;
    const auto found = std::ranges::find(exercises, id, &Exercise::id);
    REQUIRE(found != exercises.end());
    return *found;
}

/// The request is kept as long as the tests run: the facts view it.
inline Facts facts(const Request& request)
{
    static std::deque<Request> kept;
    kept.push_back(request);
    return facts_of(kept.back(), built_in_catalog());
}

inline Routine routine(const Request& request)
{
    auto made = make_routine(request, built_in_catalog());
    REQUIRE(std::holds_alternative<Routine>(made));
    return std::get<Routine>(made);
}

inline Shortfall shortfall(const Request& request)
{
    auto made = make_routine(request, built_in_catalog());
    REQUIRE(std::holds_alternative<Shortfall>(made));
    return std::get<Shortfall>(made);
}

inline const RoutinePart& part(const Routine& routine, Part part)
{
    return routine.parts[static_cast<std::size_t>(part)];
}

inline std::vector<std::string_view> ids(const RoutinePart& part)
{
    std::vector<std::string_view> result;
    for (const Prescription& move : part.exercises) {
        result.push_back(move.exercise->id);
    }
    return result;
}

} // namespace upperback::built_in
