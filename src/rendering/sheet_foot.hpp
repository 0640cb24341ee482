// What stands below the last part of a sheet: what changed, when to stop, sources, how to get the
// same again.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace upperback {

/// What age, cautions or the goal changed about the doses; alike for several moves it is said once,
/// with their names.
BulletList changes_for_you(const Routine& routine, const Catalog& catalog);

StopBox stop_box_of(const Routine& routine);

/// The works that the sheet rests on, under their heading.
void add_sources(Document& document, const Routine& routine);

/// The command with what is shown too, so that the same sheet comes again.
std::string whole_command(std::string command, const Presentation& shown);

/// What something was made by.
struct Making {
    std::string command{};
    std::uint32_t seed = 0;
    std::string_view version{}; ///< of the program
};

/// The command, and the versions of program and catalogue with what was laid over it.
Origin origin_of(std::string_view label, const Making& making, const Catalog& catalog);

} // namespace upperback
