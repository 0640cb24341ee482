// A break as a short sheet: shorter to read than to do.
#pragma once

#include "model/break.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// How much of a break is told: each move in a line or two, or all that a session tells of it.
enum class BreakForm { brief, whole };

/// Moves keep the break's order. The brief form has no origin, and shows of a move of the daily
/// block its name, its dose and what a caution changes. `--why` and `--sources` are shown in both.
Document break_document(
    const Break& pause,
    const Catalog& catalog,
    BreakForm form,
    const Presentation& presentation,
    std::string_view program_version
);

/// The text, without its empty lines where it would have more than 12.
std::string fitted_break_text(std::string text);

} // namespace upperback
