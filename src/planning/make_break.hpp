// The story of a break: what is open, the moves and doses that fit, what is said of it.
#pragma once

#include "model/break.hpp"

#include <optional>
#include <string>
#include <variant>

namespace upperback {

/// The break that was asked for, or what stands in its way. `you` says nothing of sizes, nor of
/// moves to drop or keep; `nth` is 1 to 12, and 1 for the daily block. The same request and
/// catalogue give the same answer on every machine; the break points at the rows of the catalogue.
std::variant<Break, Shortfall> make_break(const BreakRequest& request, const Catalog& catalog);

/// The command line that makes this break again.
std::string command_of(const BreakRequest& request, const Catalog& catalog);

} // namespace upperback
