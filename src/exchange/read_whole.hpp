// A tree of JSON as the one thing that a file holds, and what is wrong with it as a Problem. For
// exchange/ only: it brings nlohmann-json with it.
#pragma once

#include "exchange/claim_reader.hpp"
#include "exchange/json_door.hpp"
#include "support/problem.hpp"

#include <string>
#include <variant>

namespace upperback {

inline Problem problem_of(const std::string& name, const JsonProblem& problem)
{
    return {
        .file = name, .line = problem.line, .column = problem.column, .message = problem.message};
}

/// `Whole` has a `read_value` and `unknown_keys`.
template <class Whole>
std::variant<Whole, Problem> read_whole(const std::string& name, const Json& tree)
{
    Whole whole;
    try {
        read_value(Spot{tree, "", whole.unknown_keys}, whole);
    } catch (const WrongShape& wrong) {
        return Problem{.file = name, .entry = wrong.place, .message = wrong.what()};
    }
    return whole;
}

} // namespace upperback
