// What stands under the moves of a sheet, whatever it is a sheet of.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"
#include "rendering/presentation.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace upperback {

/// What was narrowed; what changed alike for several moves is said once, with their names.
BulletList changes_list(std::span<const Narrowed> narrowed, const Catalog& catalog);

StopBox stop_box(std::span<const AdviceLine* const> advice);

/// Whether they are asked for, or go without saying in the small print of a page.
bool shows_references(const Presentation& shown);

/// The heading and the sources below it; nothing where there are none.
void add_references(Document& document, std::span<const Source* const> sources);

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
