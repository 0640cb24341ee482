// Why there is no session, for the user's terminal.
#pragma once

#include "model/routine.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// A few lines, each with its newline: what is missing and what stands in the way, the rules that
/// fail together, what would help (one repair a line), and whom to ask. `command` is what the
/// message begins with: "upperback" gives "upperback: no row is left: ...".
std::string
shortfall_text(const Shortfall& shortfall, const Catalog& catalog, std::string_view command);

/// What refuses one exercise or several, in a few words: "needs band", "12 need band".
std::string hindrance_words(const Hindrance& hindrance);

/// What would help, as one would type it: "--equipment anchor, and --equipment band".
std::string repair_words(const Repair& repair);

} // namespace upperback
