// A plan to print and write on: what it says, in which order.
#pragma once

#include "model/plan.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

#include <string_view>

namespace upperback {

/// What it is and how to use it; the weeks at a glance and their sets a muscle; a page for each
/// week to write on; how each move is done, once; when to stop; how to get it again. A plan of one
/// week has no table of weeks and begins no page for it. In brief the moves have no steps; load,
/// next step and what a caution changes are kept.
Document plan_document(
    const Plan& plan,
    const Catalog& catalog,
    const Presentation& presentation,
    std::string_view program_version
);

} // namespace upperback
