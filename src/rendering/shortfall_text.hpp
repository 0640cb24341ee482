// Why there is no session, for the user's terminal.
#pragma once

#include "model/routine.hpp"

#include <span>
#include <string>
#include <string_view>

namespace upperback {

/// A word of the request that was typed otherwise: what leaves it out, and the option as it was
/// typed, as "--swap wall-angel".
struct Typed {
    Change::What what = Change::What::undo_drop;
    std::string_view word{};
    std::string option{};
};

/// A few lines, each with its newline: what is missing and what stands in the way, the rules that
/// fail together, what would help (one repair a line), and whom to ask. `command` is what the
/// message begins with: "upperback" gives "upperback: no row is left: ...".
std::string shortfall_text(
    const Shortfall& shortfall, std::string_view command, std::span<const Typed> typed = {}
);

/// What refuses one exercise or several, in a few words: "needs band", "12 need band".
std::string hindrance_words(const Hindrance& hindrance, std::span<const Typed> typed = {});

/// What would help, as one would type it: "--equipment anchor, and --equipment band".
std::string repair_words(const Repair& repair, std::span<const Typed> typed = {});

} // namespace upperback
