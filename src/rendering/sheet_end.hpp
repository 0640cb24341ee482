// What stands under the moves of a sheet, whatever it is a sheet of.
#pragma once

#include "model/routine.hpp"
#include "rendering/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace upperback {

/// What was narrowed; what changed alike for several moves is said once, with their names.
BulletList changes_list(std::span<const Narrowed> narrowed, const Catalog& catalog);

StopBox stop_box(std::span<const AdviceLine* const> advice);

/// The heading and the sources below it.
void add_references(Document& document, std::span<const Source* const> sources);

/// How to get the same sheet again, and what it was made with.
Origin origin_of(
    std::string command,
    std::uint32_t seed,
    const Catalog& catalog,
    std::string_view program_version
);

} // namespace upperback
