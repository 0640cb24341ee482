// Whether a request allows an exercise at all, read for a second time.
#pragma once

#include "auditing/session.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// What speaks against a move under this request.
struct Objection {
    std::string_view check{}; ///< level, equipment, kit-position, caution, without, or a rule's id
    std::string text{};
};

/// All of them; empty: the move is open to the request.
std::vector<Objection> objections_to(const AuditedMove& move, const AuditedSession& session);

} // namespace upperback
