// What a rule asks of the request and of a move, read for a second time.
#pragma once

#include "auditing/session.hpp"

namespace upperback {

/// Every key holds; an empty `when` always does. The level is the one that counts, the moves are
/// those of the routine's strength part.
bool holds_of(const When& when, const AuditedSession& session);

/// Every key matches the move as the request has it done.
bool matches_move(const Match& match, const AuditedMove& move);

} // namespace upperback
