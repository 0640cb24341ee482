// What the rules give a set of moves, reckoned a second time.
#pragma once

#include "auditing/session.hpp"

#include <span>
#include <string>
#include <string_view>

namespace upperback {

/// True for a cover rule of that part.
bool covers(const Rule& rule, Part part);

/// What the cover rule gives the moves together.
int covered_value(
    const AuditedSession& session, const Rule& rule, std::span<const AuditedMove> moves
);

/// What all rules that hold give the moves, were they that part.
int value_of(const AuditedSession& session, Part part, std::span<const AuditedMove> moves);

/// What the request's seed adds to the moves: for each, SplitMix64 of the seed xor FNV-1a-64 of its
/// id, mod `spread` + 1; without a seed nothing.
int bonus_of(const AuditedSession& session, std::span<const AuditedMove> moves);

/// What the rules give the moves of the part.
int expected_value(const AuditedSession& session, std::size_t part);

/// `/proof/1`, and what follows: the certificates stand in a list of their own.
std::string place_of_proof(std::size_t part, std::string_view field);

} // namespace upperback
