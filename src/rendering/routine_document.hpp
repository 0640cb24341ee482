// A session as a sheet to read: what it says, in which order.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

#include <string_view>

namespace upperback {

/// The whole sheet. Parts and moves keep the routine's order. A part's minutes are rounded to the
/// nearest, the total up.
Document routine_document(
    const Routine& routine,
    const Catalog& catalog,
    const Presentation& presentation,
    std::string_view program_version
);

} // namespace upperback
